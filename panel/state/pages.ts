import type { AnalyzeOptions } from '../../src/analyze.ts';

type Pages = NonNullable<AnalyzeOptions['pages']>;
export type Page = Pages[number];

/** What pages have said of themselves, and when. */
export interface PageLog {
  readonly pages: Pages;
  /** When the last page came to be, as it says itself. */
  readonly sinceMs: number | null;
  /** When it was last heard. In milliseconds since the epoch. */
  readonly heardMs: number;
}

export const noPages: PageLog = { pages: [], sinceMs: null, heardMs: 0 };

/**
 * The log with what a page has just said. A permission that was granted or refused again holds for requests since the
 * page was last heard, not for those before: they met the permission as it was then. `pages` stays the same array
 * where nothing is new.
 */
export function hear(log: PageLog, page: Page, nowMs: number): PageLog {
  const { pages, heardMs } = log;
  const last = pages.at(-1);
  if (last === undefined || log.sinceMs !== page.sinceMs) {
    return { pages: [...pages, page], sinceMs: page.sinceMs, heardMs: nowMs };
  }
  const again = { ...page, sinceMs: last.sinceMs };
  if (JSON.stringify(again) === JSON.stringify(last)) return { ...log, heardMs: nowMs };
  const told = changedMind(last, page)
    ? [...pages, { ...page, sinceMs: heardMs }]
    : pages.with(pages.length - 1, again);
  return { pages: told, sinceMs: page.sinceMs, heardMs: nowMs };
}

/** Whether a permission has changed; a prompt that was denied was as good as denied before. */
function changedMind({ permissions: before }: Page, { permissions: after }: Page): boolean {
  if (before === null || after === null) return false;
  return (['local-network', 'loopback-network'] as const).some((name) => {
    const [was, is] = [before[name], after[name]];
    return was !== is && was !== null && !(was === 'prompt' && is === 'denied');
  });
}
