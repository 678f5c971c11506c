import { say } from '../words/say.ts';
import type { Text } from '../words/text.ts';
import type { Case } from './case.ts';

/** That it is not CORS, whatever Firefox's console says of it. */
export function notCors({ decision: { firefoxKey } }: Case): Text {
  return say(firefoxKey === null ? 'note.not-cors.plainly' : 'note.not-cors');
}
