import type { HarEntry } from '../har/entry.ts';
import { asksForPage } from '../har/firefox-headers.ts';
import { parseUrl } from '../url/parse-url.ts';
import { withoutFragment } from '../url/without-fragment.ts';

/** More hops than browsers follow. @see https://fetch.spec.whatwg.org/#http-redirect-fetch */
const keptAtMost = 21;

/** How a document says that it was loaded. */
export interface Loading {
  /** What it was loaded from at last, whatever its URL has become since. */
  readonly url: string;
  /** When its navigation began, at the earliest. Milliseconds since the epoch. */
  readonly fromMs: number;
  /** When its response was there, at the latest. Milliseconds since the epoch. */
  readonly toMs: number;
}

/** Remembers what was asked for as the tab went elsewhere: browsers tell it before the document that it led to. */
export class NavigationRequests {
  #kept: HarEntry[] = [];
  #loading: Loading | null = null;
  /** What led to the document has one of these URLs, or leads to one. Without fragment. */
  #targets = new Set<string | null>();

  note(entry: HarEntry): void {
    if (!isOne(entry)) return;
    this.#kept = [...this.#kept.filter(({ index }) => index !== entry.index), entry];
    if (this.#kept.length > keptAtMost) this.#kept.shift();
  }

  /** It is told again. */
  renew(entry: HarEntry): void {
    this.#kept = this.#kept.map((each) => (each.index === entry.index ? entry : each));
  }

  /** A document is there that Chromium names so. @returns the redirects to it, in order */
  redirectsTo(urls: readonly string[]): readonly HarEntry[] {
    this.#targets = new Set(urls.map(asSent));
    const hops = this.#take((hop) => this.#leadsOn(hop));
    this.#kept = [];
    return hops;
  }

  /** A document of Firefox's is there; null: it does not say how it was loaded, or needed no request. */
  begin(loading: Loading | null): void {
    this.#loading = loading;
    this.#targets = new Set(loading === null ? [] : [asSent(loading.url)]);
  }

  /** @returns the document's own request and the redirects to it, in order, each once; some may come after it is known */
  takeOwn(): readonly HarEntry[] {
    const loading = this.#loading;
    if (loading === null) return [];
    return this.#take((each) => {
      const { startedMs, request } = each;
      if (startedMs === null || startedMs < loading.fromMs || startedMs > loading.toMs) return false;
      return this.#targets.has(asSent(request.url)) || this.#leadsOn(each);
    });
  }

  #take(which: (entry: HarEntry) => boolean): readonly HarEntry[] {
    const taken: HarEntry[] = [];
    const left: HarEntry[] = [];
    for (const entry of this.#kept.toReversed()) {
      if (which(entry)) {
        this.#targets.add(asSent(entry.request.url));
        taken.unshift(entry);
      } else left.unshift(entry);
    }
    this.#kept = left;
    return taken;
  }

  #leadsOn({ request: { url: from }, response: { redirectUrl: to } }: HarEntry): boolean {
    const target = from === null || to === null ? null : parseUrl(to, from);
    return target !== null && this.#targets.has(asSent(target.href));
  }
}

function isOne({ writer, request, response, resourceType }: HarEntry): boolean {
  return writer === 'firefox'
    ? asksForPage(request.headers)
    : response.redirectUrl !== null && resourceType === 'document';
}

/** null: it is not known. */
export function asSent(url: string | null): string | null {
  return url === null ? null : withoutFragment(url);
}
