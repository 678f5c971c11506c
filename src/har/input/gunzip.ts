import { InputError } from './trouble.ts';

/** A small piece makes at most 16 MiB of text: nothing more is held, however much comes out of the whole. */
const piece = 16 * 1024;

/**
 * What gzip packed, by the platform's own stream, as far as it can be unpacked.
 *
 * @throws InputError where it ends early or is damaged; all that came before has been given
 */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new DecompressionStream('gzip');
  const reader = readable.getReader();
  const writer = writable.getWriter();
  // Who reads is told.
  writer.closed.catch(() => {});
  reader.closed.catch(() => {});
  const fed = feed(chunks, writer);
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } catch {
    const failure = await fed;
    throw failure ?? new InputError('gzip-broken');
  } finally {
    await reader.cancel().catch(() => {});
    await fed;
  }
}

/** @returns why the packed bytes could not be read; null: that is not what failed */
async function feed(
  chunks: AsyncIterable<Uint8Array>,
  writer: WritableStreamDefaultWriter<BufferSource>,
): Promise<Error | null> {
  const source = chunks[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await source.next().catch((error: Error) => ({ failed: error }));
      if ('failed' in next) {
        await writer.abort(next.failed).catch(() => {});
        return next.failed;
      }
      if (next.done) break;
      for (let at = 0; at < next.value.length; at += piece) {
        await writer.ready;
        await writer.write(new Uint8Array(next.value.subarray(at, at + piece)));
      }
    }
    // What has come out is taken first: an end that is too early throws away what is still waiting.
    await new Promise((taken) => setTimeout(taken, 0));
    await writer.close();
  } catch {
    // The reading side has the same error.
  } finally {
    await source.return?.();
  }
  return null;
}
