import { plain } from '../words/plain.ts';
import { say } from '../words/say.ts';
import type { Io } from './io.ts';
import './messages.ts';

/** Shows how far the reading of a file has come, where somebody watches; the line is gone at the end. */
export function progress(total: number, { err, watched }: Pick<Io, 'err' | 'watched'>) {
  let shown = '';
  const show = (line: string): void => {
    if (!watched || line === shown) return;
    err(`\r${line.padEnd(shown.length)}${line === '' ? '\r' : ''}`);
    shown = line;
  };
  return {
    /** @param pass of two: the file is gone over twice */
    read: (pass: 1 | 2, bytes: number) => {
      const percent = Math.floor((((pass - 1) * total + bytes) / (2 * total)) * 100);
      show(plain(say('cli.progress', { percent })));
    },
    end: () => show(''),
  };
}
