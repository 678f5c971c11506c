/** What a link may unpack to, in bytes: sixty times what it may be long, which no case comes near to. */
const MOST_UNPACKED = 512 * 1024;

/** A text as base64url of raw DEFLATE. */
export async function packed(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The text again; else what is wrong. Whatever is in it, no more is unpacked than may come out. Never rejects. */
export async function unpacked(
  content: string,
): Promise<{ readonly text: string } | { readonly trouble: 'damaged' | 'unpacks-too-large' }> {
  if (!/^[\w-]+$/.test(content)) return { trouble: 'damaged' };
  try {
    const binary = atob(content.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let [text, length] = ['', 0];
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      length += part.value.length;
      if (length > MOST_UNPACKED) {
        await reader.cancel();
        return { trouble: 'unpacks-too-large' };
      }
      text += decoder.decode(part.value, { stream: true });
    }
    return { text: text + decoder.decode() };
  } catch {
    return { trouble: 'damaged' };
  }
}
