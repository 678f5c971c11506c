import { grid } from '../src/words/en/grid.ts';
import { addGroup } from '../src/words/language.ts';

// What only the list of requests says: a person sees its problems first.
await addGroup('grid', grid);
