import { Documents, type Placed } from '../../src/capture/documents.ts';
import type { Identity } from '../../src/capture/identity.ts';
import type { HarEntry } from '../../src/har/entry.ts';
import { entry } from './recorder/entry.ts';

/** What happens in a tab, in order. Times are milliseconds. */
export type Step =
  /** It began `at`, and was told `seen`: at once, if not given. */
  | {
      readonly entry: string;
      readonly page?: number;
      readonly at?: number;
      readonly seen?: number;
      readonly to?: string;
      /** What it is for, as `Sec-Fetch-Dest` says. */
      readonly dest?: 'document' | 'iframe';
    }
  | { readonly navigated: string; readonly at?: number }
  /** The document says this mark; null: it refuses, and DevTools' log has this page as its newest. */
  | {
      readonly mark: number;
      readonly firefox?: NonNullable<Identity['firefox']>;
      readonly shownMs?: number;
    }
  | { readonly refusedWith: number | null; readonly firefox?: NonNullable<Identity['firefox']> };

export interface Row {
  readonly says: string;
  readonly steps: readonly Step[];
  /** Documents begun, by URL, and each entry with the document it was told with last. */
  readonly documents: readonly (string | null)[];
  readonly of: Readonly<Record<string, number>>;
}

/** An entry of Firefox's, or of a worker's: no page. */
export const nowhere = 0;

export function run(
  steps: readonly Step[],
  writer: HarEntry['writer'] = 'chromium',
): Pick<Row, 'documents' | 'of'> {
  const { documents, entries, of } = play(steps, writer);
  const byUrl = entries.map(({ index, request }) => [request.url, of.get(index)] as const);
  return { documents, of: Object.fromEntries(byUrl) };
}

/** `of`: by index, the document that an entry was told with last. */
export function play(steps: readonly Step[], writer: HarEntry['writer']) {
  const tab = new Documents();
  const documents: (string | null)[] = [];
  const seen: HarEntry[] = [];
  const of = new Map<number, number | undefined>();
  const note = ({ began, entries }: Placed): void => {
    documents.push(...began.map(({ url }) => url));
    for (const { index, document } of entries) of.set(index, document);
  };
  for (const step of steps) {
    if ('entry' in step) {
      const entry = { ...entryOf(step, seen.length), writer };
      seen.push(entry);
      note(tab.see(entry, step.seen ?? step.at ?? 0));
    } else if ('navigated' in step) tab.navigated(step.navigated, step.at ?? 1_000);
    else if ('mark' in step) note(tab.identified(step));
    else note(tab.identified({ ...step, mark: null, newestPage: step.refusedWith }));
  }
  return { tab, documents, entries: seen, of };
}

function entryOf(
  { entry: url, page = 1, at = 0, to, dest }: Extract<Step, { entry: string }>,
  index: number,
): HarEntry {
  return entry({
    index,
    pageref: page === nowhere ? null : `page_${page}`,
    startedMs: at,
    request: { method: 'GET', url, headers: dest === undefined ? [] : [['Sec-Fetch-Dest', dest]] },
    ...(to === undefined
      ? {}
      : { resourceType: 'document', response: { status: 302, headers: [], redirectUrl: to } }),
  });
}

export const start: readonly Step[] = [{ mark: 1 }, { entry: 'http://a/1' }];
export const home = 'http://a/';
export const next = 'http://a/next';
export const old = 'http://a/old';

/** As Firefox's documents are asked. */
export const asked = (
  askedAtMs: number,
  more: Partial<NonNullable<Identity['firefox']>> = {},
): Required<Pick<Identity, 'firefox'>> => ({
  firefox: { askedAtMs, url: null, sinceMs: null, kept: false, loading: null, ...more },
});
