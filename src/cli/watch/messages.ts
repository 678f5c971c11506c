import { watch } from '../../words/en/watch.ts';
import { addGroup } from '../../words/language.ts';

await addGroup('watch', watch);
