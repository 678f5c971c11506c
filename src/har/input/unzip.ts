import { Unzip, type UnzipFile, UnzipInflate } from 'fflate/browser';
import { InputError } from './trouble.ts';

/** A small piece makes at most 16 MiB: what an archive says of its sizes is not asked. */
const piece = 16 * 1024;

/** More names than a trace with all its pictures has. */
const mostFiles = 100_000;

/**
 * The names of the files in an archive, in their order. They are names and nothing else: no file is ever made of them.
 *
 * @throws InputError
 */
export async function namesInZip(chunks: AsyncIterable<Uint8Array>): Promise<readonly string[]> {
  const names: string[] = [];
  const archive = new Unzip((file) => {
    if (names.length < mostFiles) names.push(file.name);
  });
  for await (const part of pieces(chunks)) {
    if (tried(() => archive.push(part))) throw new InputError('zip-broken');
  }
  return names;
}

/**
 * What is in those files of an archive, one after the other, with a line break between two.
 *
 * @param wanted their places among `namesInZip`
 * @throws InputError where the archive ends early or is damaged; all that came before has been given
 */
export async function* filesInZip(
  chunks: AsyncIterable<Uint8Array>,
  wanted: ReadonlySet<number>,
): AsyncGenerator<Uint8Array> {
  let out: Uint8Array[] = [];
  let index = 0;
  let [begun, ended] = [0, 0];
  const archive = new Unzip((file) => {
    if (!wanted.has(index++)) return;
    if (begun++ > 0) out.push(lineBreak);
    start(file);
  });
  archive.register(UnzipInflate);

  function start(file: UnzipFile): void {
    file.ondata = (error, data, final) => {
      if (error !== null) throw error;
      out.push(data);
      if (final) ended++;
    };
    file.start();
  }

  const parts = pieces(chunks);
  for (let next = await parts.next(); ; next = await parts.next()) {
    const failed = tried(() => archive.push(next.value ?? nothing, next.done === true));
    for (const part of out) yield part;
    out = [];
    if (failed || (next.done && ended < wanted.size)) throw new InputError('zip-broken');
    if (next.done || ended === wanted.size) return;
  }
}

const lineBreak = Uint8Array.of(0x0a);
const nothing = new Uint8Array();

async function* pieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, undefined> {
  for await (const chunk of chunks)
    for (let at = 0; at < chunk.length; at += piece) yield chunk.subarray(at, at + piece);
  return undefined;
}

/** Whether it threw. */
function tried(step: () => void): boolean {
  try {
    step();
    return false;
  } catch {
    return true;
  }
}
