import {
  closeSync,
  createReadStream,
  createWriteStream,
  fstatSync,
  openSync,
  read as readFd,
  unlinkSync,
} from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import type { ReadBytes } from '../har/input/bytes.ts';
import type { InputLimits } from '../har/input/read-input.ts';
import type { StreamShape } from '../har/input/stream-shape.ts';
import type { Io } from './io.ts';
import type { Unusable } from './unusable.ts';

/** V8 holds no longer string, and what is read whole takes several times its size. */
const longestWhole = Math.min(2 ** 29 - 24, totalmem() / 16);

/** Where bytes come from. */
export interface Source {
  readonly bytes: number;
  /** From its beginning, each time. */
  readonly read: ReadBytes;
  readonly limits: InputLimits;
  /** How many bytes were taken from it by the last reading. */
  readonly packed: { readonly taken: number };
  /** To be called when it is no longer read. */
  close(): void;
}

/** What is too large to be read whole. */
export interface Large {
  /** As they lie there; more may come out of them. */
  readonly bytes: number;
  readonly packed: Source['packed'];
  readonly shape: StreamShape;
  readonly read: ReadBytes;
  readonly remarks: readonly Unusable[];
  close(): void;
}

/** @throws what the file system says of the file */
export async function sourceOf(file: string, io: Io): Promise<Source> {
  const whole = io.wholeBytes ?? longestWhole;
  if (file === '-') return laidDown(io.stdin, whole);
  const found = await stat(file);
  // A pipe, as `<(…)` of a shell is, can be read once.
  if (!found.isFile() && !found.isDirectory()) return laidDown(createReadStream(file, inChunks), whole);
  if (found.size > whole) {
    return source(
      () => createReadStream(file, inChunks),
      found.size,
      0,
      () => {},
    );
  }
  const bytes = await readFile(file);
  return source(
    () => oneByOne([bytes]),
    bytes.length,
    whole,
    () => {},
  );
}

function source(open: ReadBytes, bytes: number, whole: number, close: () => void): Source {
  const packed = { taken: 0 };
  const read = () => {
    packed.taken = 0;
    return counted(open(), packed);
  };
  return { bytes, read, limits: { whole }, packed, close };
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  packed: { taken: number },
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    packed.taken += chunk.length;
    yield chunk;
  }
}

const readAt = promisify(readFd);

const inChunks = { highWaterMark: 1024 * 1024 };

/** What can be read once, and has to be gone over more than once: where it is large it is laid down in a file meanwhile. */
async function laidDown(stream: AsyncIterable<Uint8Array>, whole: number): Promise<Source> {
  const held: Uint8Array[] = [];
  let bytes = 0;
  let file: number | null = null;
  const input = stream[Symbol.asyncIterator]();
  try {
    for (let next = await input.next(); !next.done; next = await input.next()) {
      held.push(next.value);
      bytes += next.value.length;
      if (bytes <= whole) continue;
      file = openNameless();
      break;
    }
    if (file === null) {
      const all = Buffer.concat(held);
      return source(
        () => oneByOne([all]),
        bytes,
        whole,
        () => {},
      );
    }
    const fd = file;
    await pipeline(rest(held, input), createWriteStream('', { fd, autoClose: false }));
    const read = () => chunksOf(fd);
    return source(read, fstatSync(fd).size, 0, () => closeSync(fd));
  } catch (error) {
    if (file !== null) closeSync(file);
    throw error;
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
  input: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* held;
  for (let next = await input.next(); !next.done; next = await input.next()) yield next.value;
}

/** Unlike a stream of it, it leaves the file open when nobody reads to the end. */
async function* chunksOf(fd: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; ; ) {
    const { bytesRead, buffer } = await readAt(
      fd,
      Buffer.allocUnsafe(inChunks.highWaterMark),
      0,
      inChunks.highWaterMark,
      at,
    );
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
    at += bytesRead;
  }
}

export async function* oneByOne(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}
