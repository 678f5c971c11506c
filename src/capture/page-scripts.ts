import { type Resource, resources } from './browser.ts';
import { within } from './within.ts';

/** The scripts of the inspected tab. */
export interface PageScripts {
  /** By URL; several may have the same: what was sent, and what its source map names. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
  /** URLs of all that DevTools can show. */
  readonly known: ReadonlySet<string>;
}

/** Whatever a page loads under one URL, no more of it is read. */
const sameUrlAtMost = 3;

/** DevTools wait for what a page has not finished sending. What comes later is there the next time. In milliseconds. */
const patienceMs = 10_000;

/**
 * DevTools make their list again for each question, in their main thread, and a development page has thousands of
 * sources: 250 take some 100 ms. In milliseconds.
 */
const listedForMs = 30_000;

interface Listing {
  readonly document: number | null;
  readonly atMs: number;
  readonly byUrl: ReadonlyMap<string, readonly Resource[]>;
  readonly texts: Map<Resource, Promise<string | null>>;
}

/**
 * Reads scripts for as long as their page is there.
 *
 * @param list what DevTools list
 * @param nowMs a clock
 */
export function createScriptReader(
  list: () => Promise<readonly Resource[]> = resources,
  nowMs: () => number = Date.now,
): (urls: readonly string[], document: number | null) => Promise<PageScripts> {
  let listing: Promise<Listing> | null = null;

  async function listNow(document: number | null): Promise<Listing> {
    const byUrl = new Map<string, Resource[]>();
    for (const resource of await list()) {
      const same = byUrl.get(resource.url);
      if (same === undefined) byUrl.set(resource.url, [resource]);
      else if (same.length < sameUrlAtMost) same.push(resource);
    }
    return { document, atMs: nowMs(), byUrl, texts: new Map() };
  }

  async function listingFor(urls: readonly string[], document: number | null): Promise<Listing> {
    const kept = await listing;
    const isGood =
      kept !== null &&
      kept.document === document &&
      nowMs() - kept.atMs < listedForMs &&
      urls.every((url) => kept.byUrl.has(url));
    if (isGood) return kept;
    listing = listNow(document);
    return listing;
  }

  return async function readScripts(urls, document) {
    const { byUrl, texts } = await listingFor(urls, document);
    const textOf = (resource: Resource): Promise<string | null> => {
      const asked = texts.get(resource) ?? resource.text();
      texts.set(resource, asked);
      return within(patienceMs, asked).then((text) => text?.value ?? null);
    };
    const read = await Promise.all(
      urls.map(async (url) => {
        const found = await Promise.all((byUrl.get(url) ?? []).map(textOf));
        return [url, found.filter((text) => text !== null)] as const;
      }),
    );
    return { texts: new Map(read), known: new Set(byUrl.keys()) };
  };
}

/** The texts of these scripts, as far as DevTools have them. @param document the one that is there; null: not known */
export const readScripts = createScriptReader();
