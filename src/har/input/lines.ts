import { joined, type LogParts, partsOf } from './log-parts.ts';

/** A log of which each line is JSON: entries, HAR files, or the network lines of a Playwright trace. */
export interface LinesRead {
  readonly parts: LogParts;
  /** Lines that are no JSON; `first` counts from 1. */
  readonly unread: { readonly count: number; readonly first: number } | null;
}

/** @returns null: its first line that says anything is not JSON on its own, or none has an entry */
export function readLines(text: string): LinesRead | null {
  const found: LogParts[] = [];
  let unread: { count: number; first: number } | null = null;
  let number = 0;
  for (const line of linesOf(text)) {
    number++;
    const parts = lineParts(line);
    if (parts === 'blank' || parts === 'other') continue;
    if (parts !== 'not-json') found.push(parts);
    else if (number === 1) return null;
    else if (unread === null) unread = { count: 1, first: number };
    else unread.count++;
  }
  return found.length === 0 ? null : { parts: joined(found), unread };
}

export function lineParts(line: string): LogParts | 'blank' | 'not-json' | 'other' {
  const text = line.charCodeAt(0) === 0xfeff ? line.slice(1) : line;
  if (/^\s*$/.test(text)) return 'blank';
  try {
    return partsOf(JSON.parse(text)) ?? 'other';
  } catch {
    return 'not-json';
  }
}

function* linesOf(text: string): Generator<string> {
  let from = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
    yield text.slice(from, end);
    from = end + 1;
  }
  yield text.slice(from);
}
