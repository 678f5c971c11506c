import type { Template } from '../template.ts';
import { hex } from './javascript.ts';
import { isReadable } from './readable.ts';

/** A string literal of Go whose bytes are the text's code units, each at most 0xFF. */
export function goBytes(text: string): string {
  return quoted(text, (code) => `\\x${hex(code & 0xff, 2)}`);
}

/** A string literal of Go for text, whose letters stay; a surrogate without its other half is no text to Go. */
export function goText(text: string): string {
  return quoted(text.toWellFormed(), (code) => {
    const character = String.fromCodePoint(code);
    if (isReadable(character)) return character;
    return code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`;
  });
}

function quoted(text: string, spell: (code: number) => string): string {
  const inner = text.replace(/[^\x20-\x7e]|["\\]/gu, (character) =>
    character === '"' || character === '\\' ? `\\${character}` : spell(character.codePointAt(0) ?? 0),
  );
  return `"${inner}"`;
}

export function goTemplate(template: Template): string {
  const pieces = template.map((piece) => {
    if (typeof piece === 'string') return goBytes(piece);
    return piece.fallback === null ? `env(t, ${goBytes(piece.env)})` : goVariable(piece.env);
  });
  return pieces.length === 0 ? '""' : pieces.join(' + ');
}

/** `CORS_TARGET_2` as Go spells a variable: `corsTarget2`. */
export function goVariable(env: string): string {
  return env.toLowerCase().replace(/_(.)/g, (_match, letter: string) => letter.toUpperCase());
}
