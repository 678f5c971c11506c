import type { Template } from '../template.ts';
import { utf8Units } from './utf8.ts';

/**
 * A word of a POSIX shell whose bytes are the text's code units, each at most 0xFF: in single quotes, where nothing has
 * a meaning but the quote itself; bytes that are no printable ASCII are written by printf.
 */
export function shellBytes(text: string): string {
  if (text === '') return "''";
  return text
    .split(/([^\x20-\x7e]+)/)
    .filter((run) => run !== '')
    .map((run) => (/^[\x20-\x7e]/.test(run) ? shellText(run) : `"$(printf '${octal(run)}')"`))
    .join('');
}

/**
 * A command that prints a text as UTF-8, byte for byte: what a word cannot hold (NUL, line feeds at its end, more than
 * 128 KiB on Linux) passes through a pipe. `%s` stands for what is printable, so that nothing there has a meaning.
 */
export function shellPrintf(template: Template): string {
  let format = '';
  const words: string[] = [];
  for (const piece of template) {
    if (typeof piece !== 'string') {
      format += '%s';
      words.push(shellTemplate([piece]));
      continue;
    }
    for (const run of utf8Units(piece).split(/([^\x20-\x7e]+)/)) {
      if (run === '') continue;
      if (/^[\x20-\x7e]/.test(run)) {
        format += '%s';
        words.push(shellText(run));
      } else format += run === '\n' ? '\\n' : octal(run);
    }
  }
  return ['printf', `'${format}'`, ...words].join(' ');
}

/** A word for people to read, which `visible` has made safe to show. */
export function shellText(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

const octal = (run: string) =>
  Array.from(run, (unit) => `\\${(unit.charCodeAt(0) & 0xff).toString(8).padStart(3, '0')}`).join('');

export function shellTemplate(template: Template): string {
  if (template.length === 0) return "''";
  return template
    .map((piece) => {
      if (typeof piece === 'string') return shellBytes(piece);
      return piece.fallback === null ? `"\${${piece.env}:?}"` : `"$${piece.env}"`;
    })
    .join('');
}
