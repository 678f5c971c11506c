import { oneLine } from './one-line.ts';

/** An argument of HAProxy: nothing has a meaning between single quotes. */
export function haproxyString(text: string): string {
  return `'${oneLine(text).replaceAll("'", "'\\''")}'`;
}

/** A value in HAProxy's log format, where `%` begins a variable. */
export function haproxyFormat(text: string): string {
  return haproxyString(text.replaceAll('%', '%%'));
}
