import type { Template } from '../template.ts';
import { isReadable } from './readable.ts';

/**
 * A literal of JavaScript in ASCII only, in single quotes: nothing in it ends the literal, the line, a `<script>` or a
 * `{% %}`, starts an expression or a `{{variable}}`, or moves what a reader sees.
 */
export function javascript(text: string): string {
  return quoted(text, () => false);
}

/** The same for text for people, where the letters of its language stay what they are. */
export function javascriptText(text: string): string {
  return quoted(text, isReadable);
}

function quoted(text: string, stays: (unit: string) => boolean): string {
  const inner = text.replace(/[^\x20-\x7e]|['\\<]|\{(?=\{)|%(?=\})/g, (unit) => {
    if (stays(unit)) return unit;
    if (unit === "'" || unit === '\\') return `\\${unit}`;
    const code = unit.charCodeAt(0);
    return code <= 0xff ? `\\x${hex(code, 2)}` : `\\u${hex(code, 4)}`;
  });
  return `'${inner}'`;
}

/** An expression: what has a fallback is a constant of the file, the rest is asked of its function `env`. */
export function javascriptTemplate(template: Template): string {
  const pieces = template.map((piece) => {
    if (typeof piece === 'string') return javascript(piece);
    return piece.fallback === null ? `env(${javascript(piece.env)})` : piece.env;
  });
  return pieces.length === 0 ? "''" : pieces.join(' + ');
}

/**
 * The body of a `fetch()`. Where no type was captured it is bytes: to a string `fetch()` adds a type of its own.
 *
 * @see https://fetch.spec.whatwg.org/#concept-bodyinit-extract
 */
export function javascriptBody(body: Template, hasType: boolean): string {
  const text = javascriptTemplate(body);
  return hasType ? text : `new TextEncoder().encode(${text})`;
}

export const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, '0');
