/** What bytes are before they are the text of JSON. */
export type Wrapping = 'charles' | 'gzip' | 'utf-16be' | 'utf-16le' | 'zip';

/** As the first four bytes tell; null: text in UTF-8, or nothing we know. */
export function wrappingOf(first: Uint8Array): Wrapping | null {
  const [a, b, c, d] = first;
  if (a === 0x1f && b === 0x8b) return 'gzip';
  // A local file, or the end of an archive without files.
  if (a === 0x50 && b === 0x4b && ((c === 3 && d === 4) || (c === 5 && d === 6))) return 'zip';
  // What Java serializes begins so, and a session of Charles is that.
  if (a === 0xac && b === 0xed) return 'charles';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  // Without a mark: JSON begins with two ASCII characters, of which UTF-16 makes every other byte zero.
  if (a === undefined || b === undefined) return null;
  if (a !== 0 && b === 0) return 'utf-16le';
  return a === 0 && b !== 0 ? 'utf-16be' : null;
}
