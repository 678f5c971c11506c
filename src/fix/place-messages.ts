import { fixPlaces } from '../words/en/fix-places.ts';
import { addGroup } from '../words/language.ts';
import './usual-places.ts';

// Where lines go at a server that is known: where none is, they are headers, and go nowhere.
await addGroup('fix-places', fixPlaces);
