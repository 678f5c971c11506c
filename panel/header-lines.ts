import type { Header } from '../src/engine/fetch/header-list.ts';

/** Header lines as one writes them; `wrong`: numbers of lines, from 1, that are no header. */
export interface HeaderLines {
  readonly headers: readonly Header[];
  readonly wrong: readonly number[];
}

export function readHeaderLines(lines: string): HeaderLines {
  const wrong: number[] = [];
  const headers: Header[] = [];
  for (const [index, line] of lines.split('\n').entries()) {
    if (line.trim() === '') continue;
    const [, name, value] = /^([!#$%&'*+\-.^_`|~\w]+)\s*:[\t ]*(.*)$/.exec(line.trim()) ?? [];
    if (name === undefined || value === undefined) wrong.push(index + 1);
    else headers.push([name, value]);
  }
  return { headers, wrong };
}

export function writeHeaderLines(headers: readonly Header[]): string {
  return headers.map(([name, value]) => `${name}: ${oneLine(value)}`).join('\n');
}

const oneLine = (value: string): string => value.replace(/[\r\n]+/g, ' ');
