import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
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
  readonly path: string;
  readonly bytes: number;
  /** To be called when it is no longer read. */
  remove(): Promise<void>;
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
  return { io, large: { path: file, bytes: found.size, remove: async () => {} } };
}

/** Standard input can be read once, and what is large has to be gone over twice: it is laid down in a file meanwhile. */
async function laidDown(io: Io, limit: number): Promise<{ readonly io: Io; readonly large: Large | null }> {
  const held: Uint8Array[] = [];
  let bytes = 0;
  let folder: string | null = null;
  const remove = async () => {
    if (folder !== null) await rm(folder, { recursive: true, force: true });
  };
  const input = io.stdin[Symbol.asyncIterator]();
  try {
    for (let next = await input.next(); !next.done; next = await input.next()) {
      held.push(next.value);
      bytes += next.value.length;
      if (bytes <= limit) continue;
      folder = await mkdtemp(join(tmpdir(), 'cors-lens-'));
      break;
    }
    if (folder === null) return { io: { ...io, stdin: rest(held) }, large: null };
    const path = join(folder, 'stdin.har');
    await pipeline(rest(held, input), createWriteStream(path, { mode: 0o600 }));
    return { io, large: { path, bytes: (await stat(path)).size, remove } };
  } catch (error) {
    await remove();
    // Who reads it is told.
    const stdin = { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(error) }) };
    return { io: { ...io, stdin }, large: null };
  }
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
