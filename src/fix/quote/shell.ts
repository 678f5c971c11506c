import { oneLine } from './one-line.ts';

/** A word of a POSIX shell: in single quotes nothing has a meaning but the quote itself. */
export function shellWord(text: string): string {
  return `'${oneLine(text).replaceAll("'", "'\\''")}'`;
}
