import { oneLine } from './one-line.ts';

/** A lighttpd string. */
export function lighttpdString(text: string): string {
  return `"${oneLine(text).replace(/[\\"]/g, '\\$&')}"`;
}
