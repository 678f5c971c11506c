import { type OpenedLog, openLog } from '../read-log.ts';
import { type LogHead, rawEntries } from '../read-stream.ts';
import { HarStreamError } from '../stream-error.ts';
import { entriesPathOf } from './entries-path.ts';

/** A JSON text as far as it is whole. */
export interface BrokenRead {
  readonly opened: OpenedLog;
  /** Both count from 1, columns in bytes. */
  readonly place: { readonly line: number; readonly column: number };
}

/** Where the entries begin is looked for in so much of a text. */
const headLength = 64 * 1024;

/** @returns null: nothing in it could be read */
export async function readBroken(text: string): Promise<BrokenRead | null> {
  const path = entriesPathOf(text.slice(0, headLength));
  if (path === null) return null;
  const head: LogHead = { creator: null, browser: null, pages: [] };
  const entries: unknown[] = [];
  try {
    for await (const portion of rawEntries(inBytes(text), head, [path])) {
      for (const entry of portion) entries.push(entry);
    }
  } catch (error) {
    if (!(error instanceof HarStreamError)) throw error;
    if (entries.length === 0) return null;
    return { opened: openedOf(head, entries), place: error.place };
  }
  return null;
}

function openedOf({ pages, ...agents }: LogHead, entries: readonly unknown[]): OpenedLog {
  return { ...openLog({ log: { ...agents, entries } }), pages };
}

async function* inBytes(text: string): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const step = 256 * 1024;
  for (let from = 0; from < text.length; ) {
    let to = Math.min(from + step, text.length);
    // Half a character has no bytes of its own.
    if (to < text.length && /[\ud800-\udbff]/.test(text.charAt(to - 1))) to--;
    yield encoder.encode(text.slice(from, to));
    from = to;
  }
}
