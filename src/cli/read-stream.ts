import { InputError } from '../har/input/trouble.ts';
import type { LogHead, readEntries } from '../har/read-stream.ts';
import { HarStreamError } from '../har/stream-error.ts';
import { leftOutWords } from '../words/input-words.ts';
import { say } from '../words/say.ts';
import { brokenOffAt } from './read-input.ts';
import type { Large } from './source.ts';
import type { Unusable } from './unusable.ts';

/**
 * Reads a file's entries as they come.
 *
 * @param onRead is told, now and then, how many bytes have been read
 */
export function streamFile(
  { read, shape, packed }: Large,
  onRead: (bytes: number) => void,
): (head: LogHead) => ReturnType<typeof readEntries> {
  async function* told(): AsyncGenerator<Uint8Array> {
    for await (const chunk of read()) {
      yield chunk;
      onRead(packed.taken);
    }
  }
  return (head) => shape(told(), head);
}

/**
 * What to say of a text that ended, or stopped being JSON; null: another mistake.
 *
 * @param explained whether anything that came before it was
 */
export function brokenOff(error: unknown, explained: boolean): readonly Unusable[] | null {
  if (error instanceof InputError) {
    if (!explained || error.ending === null) return [{ place: null, why: say(`input.${error.trouble}`) }];
    return leftOutWords({ others: 0, lines: null, ended: error.ending }).map((why) => ({ place: null, why }));
  }
  return error instanceof HarStreamError ? [brokenOffAt({ ...error.place, message: error.message })] : null;
}
