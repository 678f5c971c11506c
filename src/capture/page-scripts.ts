import { resources } from './browser.ts';
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

/** DevTools wait for what a page has not finished sending. In milliseconds. */
const patienceMs = 3_000;

/** The texts of these scripts, as far as DevTools have them. */
export async function readScripts(urls: readonly string[]): Promise<PageScripts> {
  const listed = await resources();
  const texts = new Map<string, readonly string[]>();
  await Promise.all(
    urls.map(async (url) => {
      const same = listed.filter((resource) => resource.url === url).slice(0, sameUrlAtMost);
      const found = await Promise.all(same.map((resource) => within(patienceMs, resource.text())));
      texts.set(
        url,
        found.flatMap((text) => text?.value ?? []),
      );
    }),
  );
  return { texts, known: new Set(listed.map(({ url }) => url)) };
}
