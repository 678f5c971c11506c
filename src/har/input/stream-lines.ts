import { lineParts } from './lines.ts';
import type { LogParts } from './log-parts.ts';
import { InputError } from './trouble.ts';

/** A line is held whole. V8 holds no string of twice this length. */
const longestLine = 256 * 1024 * 1024;

/** The logs that the lines of a text are, as they come; lines that are none are left out. */
export async function* partsOfLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<LogParts> {
  let held: Uint8Array[] = [];
  let length = 0;
  const decoder = new TextDecoder();
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, from)) {
      held.push(chunk.subarray(from, end));
      const parts = lineParts(lineOf(held, decoder));
      if (typeof parts === 'object') yield parts;
      held = [];
      length = 0;
      from = end + 1;
    }
    held.push(chunk.subarray(from));
    length += chunk.length - from;
    if (length > longestLine) throw new InputError('too-large');
  }
  const parts = lineParts(lineOf(held, decoder));
  if (typeof parts === 'object') yield parts;
}

function lineOf(parts: readonly Uint8Array[], decoder: TextDecoder): string {
  let line = '';
  for (const part of parts) line += decoder.decode(part, { stream: true });
  return line + decoder.decode();
}
