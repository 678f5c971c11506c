import { parseUrl } from '../url/parse-url.ts';
import { canChooseFrame, documentUrls, evalInPage, renewPageLine } from './browser.ts';

/** A document of the inspected tab that can be asked to make a call. */
export interface AskingDocument {
  /** Without fragment. */
  readonly url: string;
  readonly isTop: boolean;
}

/** More frames are not asked who they are. */
const askedAtMost = 30;

/**
 * The documents of an origin in the tab, the page itself first, then its frames. Where a browser evaluates in the page
 * alone, no frame is among them; nor is any whose origin is opaque, whatever its URL.
 */
export async function documentsOf(
  origin: string,
): Promise<{ readonly documents: readonly AskingDocument[] } | { readonly trouble: string }> {
  // The panel asks seldom, and its connection may still lead to the page that was there when it asked last.
  await renewPageLine();
  const top = await evalInPage('location.href');
  if ('trouble' in top) return top;
  const topUrl = withoutFragment(String(top.value));
  const documents: AskingDocument[] =
    parseUrl(topUrl)?.origin === origin ? [{ url: topUrl, isTop: true }] : [];
  if (!canChooseFrame()) return { documents };
  const urls = new Set((await documentUrls()).map(withoutFragment));
  for (const url of [...urls]
    .filter((each) => parseUrl(each)?.origin === origin && each !== topUrl)
    .slice(0, askedAtMost)) {
    // The page's own URL may have changed since it was loaded. No page can put anything in the place of these.
    const isFrame = await evalInPage('window !== top', { frameURL: url });
    if ('value' in isFrame && isFrame.value === true) documents.push({ url, isTop: false });
  }
  return { documents };
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '');
}
