import { exampleNotes } from '../src/words/en/example-notes.ts';
import { addGroup } from '../src/words/language.ts';
import './example-messages.ts';

await addGroup('example-notes', exampleNotes);
