import type { Template } from '../template.ts';
import { hex } from './javascript.ts';
import { isReadable } from './readable.ts';

/**
 * A string literal of Python in ASCII only, in single quotes. A character beyond U+FFFF is one escape: Python does not
 * join two halves, and encodes none. Half a character stays what it is.
 */
export function python(text: string): string {
  return quoted(text, () => false);
}

/** Text for people: its letters stay what they are. */
export function pythonText(text: string): string {
  return quoted(text, isReadable);
}

function quoted(text: string, stays: (character: string) => boolean): string {
  const inner = text.replace(/[^\x20-\x7e]|['\\]/gu, (character) => {
    if (stays(character)) return character;
    if (character === "'" || character === '\\') return `\\${character}`;
    const code = character.codePointAt(0) ?? 0;
    if (code > 0xffff) return `\\U${hex(code, 8)}`;
    return code <= 0xff ? `\\x${hex(code, 2)}` : `\\u${hex(code, 4)}`;
  });
  return `'${inner}'`;
}

export function pythonTemplate(template: Template): string {
  const pieces = template.map((piece) => {
    if (typeof piece === 'string') return python(piece);
    return piece.fallback === null ? `os.environ[${python(piece.env)}]` : piece.env;
  });
  return pieces.length === 0 ? "''" : pieces.join(' + ');
}
