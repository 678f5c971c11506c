import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { HarStreamError, type LogHead, readEntries } from '../har/read-stream.ts';
import { say } from '../words/say.ts';
import type { Unusable } from './read-input.ts';
import './messages.ts';

/** V8 holds no longer string, and what is read whole takes several times its size. */
const longestWhole = Math.min(2 ** 29 - 24, totalmem() / 16);

/** Bytes of a file that is too large to be read whole; null: it is not, or cannot be asked. */
export async function largeFile(file: string, limit: number = longestWhole): Promise<number | null> {
  if (file === '-') return null;
  const found = await stat(file).catch(() => null);
  return found?.isFile() && found.size > limit ? found.size : null;
}

/**
 * Reads a file's entries as they come.
 *
 * @param onRead is told, now and then, how many bytes have been read
 */
export function streamFile(
  file: string,
  onRead: (bytes: number) => void,
): (head: LogHead) => ReturnType<typeof readEntries> {
  return (head) => readEntries(counted(createReadStream(file, { highWaterMark: 1024 * 1024 }), onRead), head);
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  onRead: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of chunks) {
    yield chunk;
    bytes += chunk.length;
    onRead(bytes);
  }
}

/** What to say of a text that stopped being JSON after some of it was explained; null: another mistake. */
export function brokenOff(error: unknown): Unusable | null {
  if (!(error instanceof HarStreamError)) return null;
  const message = error.message.replace(/[^\x20-\x7e]/g, '');
  return { place: error.place, why: say('cli.input.broken-off', { message: [{ text: message }] }) };
}
