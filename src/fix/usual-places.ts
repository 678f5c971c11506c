import { fixPlacesUsual } from '../words/en/fix-places-usual.ts';
import { addGroup } from '../words/language.ts';

// Where lines go at the servers that come by themselves: a kilobyte less than all places.
await addGroup('fix-places-usual', fixPlacesUsual);
