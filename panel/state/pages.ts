import type { AnalyzeOptions } from '../../src/analyze.ts';

type Pages = NonNullable<AnalyzeOptions['pages']>;
export type Page = Pages[number];

/** What pages have said of themselves, and when. */
export interface PageLog {
  readonly pages: Pages;
  /** When the last page came to be, as it says itself. */
  readonly sinceMs: number | null;
  /** When it was last asked. In milliseconds since the epoch. */
  readonly askedMs: number;
}

export const noPages: PageLog = { pages: [], sinceMs: null, askedMs: 0 };

/**
 * The log with what a page has just said. A permission that was granted or refused again holds for requests since the
 * page was last asked, not for those before: they met the permission as it was then. Since it was asked, and not since
 * it was heard: a busy browser tells late, and a person may have decided in between. What a page no longer says of its
 * permissions is as it was. `pages` stays the same array where nothing is new.
 */
export function hear(log: PageLog, said: Page, nowMs: number): PageLog {
  const { pages } = log;
  const last = pages.at(-1);
  if (last === undefined || log.sinceMs !== said.sinceMs) {
    return { pages: [...pages, said], sinceMs: said.sinceMs, askedMs: nowMs };
  }
  // A question that it did not reply to says nothing of how it is since.
  const askedMs = said.permissions === null ? log.askedMs : nowMs;
  const page = { ...said, permissions: said.permissions ?? last.permissions };
  const again = { ...page, sinceMs: last.sinceMs };
  if (JSON.stringify(again) === JSON.stringify(last)) return { ...log, askedMs };
  const told = changedMind(last, page)
    ? [...pages, { ...page, sinceMs: log.askedMs }]
    : pages.with(pages.length - 1, again);
  return { pages: told, sinceMs: page.sinceMs, askedMs };
}

/** Whether a permission has changed; a prompt that was denied was as good as denied before. */
function changedMind({ permissions: before }: Page, { permissions: after }: Page): boolean {
  if (before === null || after === null) return false;
  return (['local-network', 'loopback-network'] as const).some((name) => {
    const [was, is] = [before[name], after[name]];
    return was !== is && was !== null && !(was === 'prompt' && is === 'denied');
  });
}
