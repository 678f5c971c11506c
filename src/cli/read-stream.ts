import { closeSync, createReadStream, createWriteStream, fstatSync, openSync, unlinkSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { HarStreamError, type LogHead, readEntries } from '../har/read-stream.ts';
import { say } from '../words/say.ts';
import type { Io } from './io.ts';
import type { Unusable } from './read-input.ts';
import './messages.ts';

/** V8 holds no longer string, and what is read whole takes several times its size. */
const longestWhole = Math.min(2 ** 29 - 24, totalmem() / 16);

/** What is too large to be read whole. */
export interface Large {
  readonly bytes: number;
  /** From its beginning, each time. */
  read(): AsyncIterable<Uint8Array>;
  /** To be called when it is no longer read. */
  close(): void;
}

/** @returns large: null where it can be read whole, by `io` */
export async function sourceOf(
  file: string,
  io: Io,
): Promise<{ readonly io: Io; readonly large: Large | null }> {
  const limit = io.wholeBytes ?? longestWhole;
  if (file === '-') return laidDown(io, limit);
  const found = await stat(file).catch(() => null);
  if (found === null || !found.isFile() || found.size <= limit) return { io, large: null };
  const read = () => createReadStream(file, inChunks);
  return { io, large: { bytes: found.size, read, close: () => {} } };
}

const inChunks = { highWaterMark: 1024 * 1024 };

/** Standard input can be read once, and what is large has to be gone over twice: it is laid down in a file meanwhile. */
async function laidDown(io: Io, limit: number): Promise<{ readonly io: Io; readonly large: Large | null }> {
  const held: Uint8Array[] = [];
  let bytes = 0;
  let file: number | null = null;
  const input = io.stdin[Symbol.asyncIterator]();
  try {
    for (let next = await input.next(); !next.done; next = await input.next()) {
      held.push(next.value);
      bytes += next.value.length;
      if (bytes <= limit) continue;
      file = openNameless();
      break;
    }
    if (file === null) return { io: { ...io, stdin: rest(held) }, large: null };
    const fd = file;
    await pipeline(rest(held, input), createWriteStream('', { fd, autoClose: false }));
    const read = () => createReadStream('', { ...inChunks, fd, autoClose: false, start: 0 });
    return { io, large: { bytes: fstatSync(fd).size, read, close: () => closeSync(fd) } };
  } catch (error) {
    if (file !== null) closeSync(file);
    // Who reads it is told.
    const stdin = { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(error) }) };
    return { io: { ...io, stdin }, large: null };
  }
}

/**
 * A file that loses its name as soon as it is open: however this process ends, the system takes it back. The two calls
 * are one after the other, with nothing of ours between them that a signal could wait for.
 */
function openNameless(): number {
  const path = join(tmpdir(), `cors-lens-${crypto.randomUUID()}`);
  const file = openSync(path, 'wx+', 0o600);
  unlinkSync(path);
  return file;
}

async function* rest(
  held: readonly Uint8Array[],
  input: AsyncIterator<Uint8Array> | null = null,
): AsyncGenerator<Uint8Array> {
  yield* held;
  for (let next = await input?.next(); next !== undefined && !next.done; next = await input?.next())
    yield next.value;
}

/**
 * Reads a file's entries as they come.
 *
 * @param onRead is told, now and then, how many bytes have been read
 */
export function streamFile(
  { read }: Large,
  onRead: (bytes: number) => void,
): (head: LogHead) => ReturnType<typeof readEntries> {
  return (head) => readEntries(counted(read(), onRead), head);
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
