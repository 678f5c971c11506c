import { type Breathe, breathless } from './breathe.ts';
import { InputError } from './trouble.ts';

/** Bytes that can be read from their beginning, each time it is called. */
export type ReadBytes = () => AsyncIterable<Uint8Array>;

/**
 * What may come out of compressed bytes: 1 GiB. A real capture of that size can be unpacked by hand and is then read as
 * it comes; a small file that grows without end cannot keep anybody waiting.
 */
export const mostUnpacked = 2 ** 30;

/**
 * The first bytes, as many as there are up to `count`.
 *
 * @throws InputError where there is none
 */
export async function firstBytes(chunks: AsyncIterable<Uint8Array>, count: number): Promise<Uint8Array> {
  const first = new Uint8Array(count);
  let filled = 0;
  try {
    for await (const chunk of chunks) {
      const part = chunk.subarray(0, count - filled);
      first.set(part, filled);
      filled += part.length;
      if (filled === count) break;
    }
  } catch (error) {
    if (!(error instanceof InputError) || filled === 0) throw error;
  }
  return first.subarray(0, filled);
}

/** @throws InputError once there are more bytes than `most` */
export async function* bounded(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > most) throw new InputError('unpacks-too-large');
    yield chunk;
  }
}

/** What could be held of some bytes. */
export interface Held {
  readonly bytes: Uint8Array;
  /** Why there are no more, where they did not come to their end. */
  readonly ended: InputError | null;
}

/** @returns null: there are more than `most` */
export async function hold(
  chunks: AsyncIterable<Uint8Array>,
  most: number,
  breathe: Breathe = breathless,
): Promise<Held | null> {
  const held: Uint8Array[] = [];
  let length = 0;
  let ended: InputError | null = null;
  try {
    for await (const chunk of chunks) {
      length += chunk.length;
      if (length > most) return null;
      held.push(chunk);
      await breathe();
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    ended = error;
  }
  const [only] = held;
  return {
    bytes: held.length === 1 && only !== undefined ? only : await joined(held, length, breathe),
    ended,
  };
}

async function joined(parts: readonly Uint8Array[], length: number, breathe: Breathe): Promise<Uint8Array> {
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
    await breathe();
  }
  return all;
}
