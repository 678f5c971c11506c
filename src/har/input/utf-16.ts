/** UTF-16 as UTF-8, without its byte order mark. */
export async function* fromUtf16(
  chunks: AsyncIterable<Uint8Array>,
  encoding: 'utf-16be' | 'utf-16le',
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  for await (const chunk of chunks) yield encoder.encode(decoder.decode(chunk, { stream: true }));
  yield encoder.encode(decoder.decode());
}
