import { rowMenu } from '../src/words/en/row-menu.ts';
import { addGroup } from '../src/words/language.ts';

// They come with the first menu.
await addGroup('row-menu', rowMenu);
