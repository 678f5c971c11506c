import type { Template } from '../template.ts';
import { hex } from './javascript.ts';
import { isReadable } from './readable.ts';

/** A string literal of Python in ASCII only, in single quotes. Lone surrogates stay what they are. */
export function python(text: string): string {
  return quoted(text, () => false);
}

function quoted(text: string, stays: (unit: string) => boolean): string {
  const inner = text.replace(/[^\x20-\x7e]|['\\]/g, (unit) => {
    if (stays(unit)) return unit;
    if (unit === "'" || unit === '\\') return `\\${unit}`;
    const code = unit.charCodeAt(0);
    return code <= 0xff ? `\\x${hex(code, 2)}` : `\\u${hex(code, 4)}`;
  });
  return `'${inner}'`;
}

/** Text for people: its letters stay what they are, and a character beyond U+FFFF is one character to Python. */
export function pythonText(text: string): string {
  return quoted(text, isReadable).replace(
    /\\u(d[89ab][\da-f]{2})\\u(d[c-f][\da-f]{2})/g,
    (_pair, high, low) => {
      const code = (Number.parseInt(high, 16) - 0xd800) * 0x400 + Number.parseInt(low, 16) - 0xdc00 + 0x10000;
      return `\\U${hex(code, 8)}`;
    },
  );
}

export function pythonTemplate(template: Template): string {
  const pieces = template.map((piece) => {
    if (typeof piece === 'string') return python(piece);
    return piece.fallback === null ? `os.environ[${python(piece.env)}]` : piece.env;
  });
  return pieces.length === 0 ? "''" : pieces.join(' + ');
}
