import type { AssemblyContext, CapturedPage } from './context.ts';

/** Pages, so that the one in force can be told without a look at each. */
interface PageIndex {
  readonly byRef: ReadonlyMap<string, CapturedPage>;
  /** Those that are the last to have begun at some time, in the order of their beginning. */
  readonly latest: readonly CapturedPage[];
}

const indexes = new WeakMap<readonly CapturedPage[], PageIndex>();

/** The page in force when something began. */
export function pageAt(
  { pages, pageUrl }: Pick<AssemblyContext, 'pages' | 'pageUrl'>,
  pageref: string | null,
  startedMs: number | null,
): CapturedPage | null {
  if (pages.length === 0) return pageUrl === null ? null : { ...noPage, url: pageUrl };
  const { byRef, latest } = indexOf(pages);
  const referred = pageref === null ? undefined : byRef.get(pageref);
  return referred ?? lastBegunBy(latest, startedMs, pages) ?? pages[0] ?? null;
}

function lastBegunBy(
  latest: readonly CapturedPage[],
  startedMs: number | null,
  pages: readonly CapturedPage[],
): CapturedPage | undefined {
  if (startedMs === null) return pages[pages.length - 1];
  let [low, high] = [0, latest.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (begun(latest[middle] as CapturedPage) <= startedMs) low = middle + 1;
    else high = middle;
  }
  return latest[low - 1];
}

function indexOf(pages: readonly CapturedPage[]): PageIndex {
  const known = indexes.get(pages);
  if (known !== undefined) return known;
  const byRef = new Map<string, CapturedPage>();
  const latest: CapturedPage[] = [];
  let earliest = Number.POSITIVE_INFINITY;
  for (const page of [...pages].reverse()) {
    if (page.pageref !== null) byRef.set(page.pageref, page);
    // One that began no earlier than a later one is never the last.
    if (begun(page) >= earliest) continue;
    earliest = begun(page);
    latest.push(page);
  }
  const index = { byRef, latest: latest.reverse() };
  indexes.set(pages, index);
  return index;
}

function begun({ sinceMs }: CapturedPage): number {
  return sinceMs ?? Number.NEGATIVE_INFINITY;
}

const noPage: CapturedPage = {
  pageref: null,
  url: null,
  sinceMs: null,
  secureContext: null,
  permissions: null,
};
