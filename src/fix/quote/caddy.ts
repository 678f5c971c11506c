import { oneLine } from './one-line.ts';

/** A token of a Caddyfile. A brace begins a placeholder, or a variable of the environment as `{$`, before quotes count. */
export function caddyString(text: string): string {
  return `"${oneLine(text).replace(/[{}]/g, '?').replace(/[\\"]/g, '\\$&')}"`;
}
