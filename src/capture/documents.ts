import type { HarEntry } from '../har/entry.ts';
import type { Identity } from './identity.ts';
import { asSent, type Loading, NavigationRequests } from './navigation-requests.ts';

/** A document of the inspected tab. */
export interface TabDocument {
  /** Counts up; 0 was there when the capture started, and any before it is -1. */
  readonly number: number;
  /** As DevTools named it when it came; null: it was known by a request before that. */
  readonly url: string | null;
  /** Milliseconds since the epoch, when it was heard of; of one that was kept, when it was seen again. */
  readonly atMs: number;
}

/** What to tell, in this order. */
export interface Placed {
  /** New documents, nearly always one: what comes after is the last one's, but for entries that name another. */
  readonly began: readonly TabDocument[];
  /** With their document, which may be another than they were told with. */
  readonly entries: readonly HarEntry[];
}

/** Entries that are told again come within seconds; only so many are remembered. */
const rememberedAtMost = 5_000;

/** What a page that was kept asks for may come some moments before DevTools tell of it. */
const recentAtMost = 500;

/** A page that navigates without end. */
const urlsAtMost = 50;

const nothing: Placed = { began: [], entries: [] };

/** Chromium counts pages up; `pageref` is DevTools' own word, which no page can change. */
export function pageNumber({ writer, pageref }: Pick<HarEntry, 'writer' | 'pageref'>): number | null {
  const digits = writer === 'chromium' ? /^page_(\d{1,15})$/.exec(pageref ?? '')?.[1] : undefined;
  return digits === undefined ? null : Number(digits);
}

interface Navigation {
  /** All that were told since nobody knows what they were; the last names the page. */
  readonly urls: readonly string[];
  /** The first that named it so: a page that was kept is told twice. */
  readonly atMs: number;
  /** The newest page number before it. */
  readonly lastPage: number | null;
}

/**
 * Which document of the tab each entry is of. Chromium tells a navigation also for what changes nothing but the URL
 * (`pushState`, `replaceState`, a new fragment), Firefox also for one that was given up. So a document is asked who it
 * is; and since a reply takes time, an entry that names a new page proves a new document before that.
 */
export class Documents {
  #current: TabDocument = { number: 0, url: null, atMs: Number.NEGATIVE_INFINITY };
  #mark: number | null = null;
  /** An entry has proved it, so that the next mark can only be its own. */
  #provedByEntry = false;
  /** The page number of its entries; null: none has come, or there are none. */
  #page: number | null = null;
  /** It came after a navigation that nobody has explained, so it may be the next document's. */
  #pageIsUnsure = false;
  /** The newest there was. */
  #lastPage: number | null = null;
  readonly #byPage = new Map<number, number>();
  /** When its own request started; null: not known. */
  #firstMs: number | null = null;
  #navigation: Navigation | null = null;
  #lastUrl: string | null = null;
  /** Come since the navigation, by index; in Firefox since the document was asked, for it tells of navigations late. */
  #undecided = new Map<number, { entry: HarEntry; readonly seenMs: number }>();
  /** Come before the navigation, by index: what was asked for by a page that DevTools have not told of yet. */
  #recent = new Map<number, HarEntry>();
  /** It was there then for certain. */
  #confirmedMs = Number.NEGATIVE_INFINITY;
  readonly #navigations = new NavigationRequests();
  readonly #documentOf = new Map<number, number>();

  get current(): TabDocument {
    return this.#current;
  }

  /** What the one that is there is marked with; null: it could not be asked. */
  get mark(): number | null {
    return this.#mark;
  }

  /** DevTools tell a navigation. */
  navigated(url: string, atMs: number): void {
    this.#lastUrl = url;
    const before = this.#navigation ?? { urls: [], atMs, lastPage: this.#lastPage };
    this.#navigation = {
      urls: [...before.urls.slice(1 - urlsAtMost), url],
      atMs: before.urls.at(-1) === url ? before.atMs : atMs,
      lastPage: before.lastPage,
    };
  }

  /** The document that is there now has been asked. */
  identified(identity: Identity): Placed {
    const placed = this.#isSame(identity) ? this.#learn(identity) : this.#begin('last', identity);
    this.#navigation = null;
    this.#pageIsUnsure = false;
    this.#mark = identity.mark ?? this.#mark;
    if (this.#mark !== null) this.#provedByEntry = false;
    this.#decide(identity);
    return placed;
  }

  /**
   * What had come when a document was asked that then replied is not of a later one. While its reply took its way there
   * may have been one already; and where none replied, as while one is just coming to be, nothing is known.
   */
  #decide({ mark, firefox }: Identity): void {
    if (firefox === undefined) this.#undecided.clear();
    else if (mark !== null) {
      this.#confirmedMs = firefox.askedAtMs;
      for (const [index, { seenMs }] of this.#undecided)
        if (seenMs < firefox.askedAtMs) this.#undecided.delete(index);
    }
  }

  /**
   * An entry that comes, or comes again.
   *
   * @param seenMs milliseconds since the epoch
   */
  see(entry: HarEntry, seenMs = Date.now()): Placed {
    const known = this.#documentOf.get(entry.index);
    if (known !== undefined) {
      const again = { ...entry, document: known };
      const undecided = this.#undecided.get(entry.index);
      if (undecided !== undefined) undecided.entry = again;
      if (this.#recent.has(entry.index)) this.#recent.set(entry.index, again);
      this.#navigations.renew(again);
      return { began: [], entries: [again] };
    }
    const page = pageNumber(entry);
    if (page === null || page <= (this.#lastPage ?? -1))
      return { began: [], entries: this.#withOwn([this.#place(entry, seenMs)]) };
    // A tab whose first document came before DevTools has no page number until there is another document.
    const proves = this.#lastPage === null ? this.#navigation !== null : this.#page !== null;
    // Then there was one between, which nobody has asked.
    const first = proves && this.#pageIsUnsure ? this.#begin('first') : nothing;
    const second = proves ? this.#begin('last') : nothing;
    this.#provedByEntry ||= proves;
    this.#pageIsUnsure = !proves && this.#navigation !== null;
    this.#page = page;
    this.#lastPage = page;
    this.#remember(this.#byPage, page, this.#current.number);
    return {
      began: [...first.began, ...second.began],
      entries: [...first.entries, ...second.entries, this.#place(entry, seenMs)],
    };
  }

  #isSame({ mark, newestPage }: Identity): boolean {
    if (mark !== null && this.#mark !== null) return mark === this.#mark;
    if (this.#navigation === null || (mark !== null && this.#provedByEntry)) return true;
    const { lastPage } = this.#navigation;
    return lastPage !== null && newestPage === lastPage;
  }

  /** @param named which of the navigations since the last document is its own */
  #begin(named: 'first' | 'last', identity?: Identity): Placed {
    const now = identity?.firefox?.askedAtMs ?? Date.now();
    const { urls, atMs: heardMs } = this.#navigation ?? { urls: [], atMs: now };
    const shownMs = identity?.shownMs ?? heardMs;
    // One that comes back unseen, in a tab behind others, says when it was seen before that.
    const atMs = shownMs > this.#current.atMs ? Math.min(heardMs, shownMs) : heardMs;
    const hops = identity?.firefox === undefined ? this.#navigations.redirectsTo(urls) : [];
    this.#current = {
      number: this.#current.number + 1,
      url: identity?.firefox?.url ?? urls.at(named === 'first' ? 0 : -1) ?? this.#lastUrl,
      atMs,
    };
    if (this.#pageIsUnsure && this.#page !== null)
      this.#remember(this.#byPage, this.#page, this.#current.number);
    else this.#page = null;
    this.#pageIsUnsure = false;
    this.#navigation = null;
    this.#navigations.begin(loadingOf(identity));
    this.#mark = null;
    this.#provedByEntry = false;
    this.#firstMs = identity === undefined ? null : this.#firstOf(identity, atMs);
    this.#takeRecent(atMs < heardMs ? atMs : Number.POSITIVE_INFINITY);
    for (const { index } of hops) this.#documentOf.set(index, this.#current.number);
    return {
      began: [this.#current],
      entries: [
        ...hops.map((hop) => ({ ...hop, document: this.#current.number })),
        ...this.#withOwn(this.#placeUndecided()),
      ],
    };
  }

  /** One that could not be asked when it began, as on a busy machine, says at last since when it is there. */
  #learn(identity: Identity): Placed {
    if (this.#mark !== null || identity.mark === null || identity.firefox === undefined) return nothing;
    this.#firstMs = this.#firstOf(identity, this.#current.atMs);
    // The first one of all was loaded before anybody listened.
    if (this.#current.number > 0) this.#navigations.begin(loadingOf(identity));
    return { began: [], entries: this.#withOwn(this.#placeUndecided()) };
  }

  /** The document's own request began before the document: Firefox tells it as though it were the earlier page's. */
  #withOwn(placed: readonly HarEntry[]): readonly HarEntry[] {
    const own = this.#navigations.takeOwn();
    if (own.length === 0) return placed;
    for (const { index } of own) {
      this.#remember(this.#documentOf, index, this.#current.number);
      this.#undecided.delete(index);
    }
    const isOwn = new Set(own.map(({ index }) => index));
    return [
      ...own.map((entry) => ({ ...entry, document: this.#current.number })),
      ...placed.filter(({ index }) => !isOwn.has(index)),
    ];
  }

  /** Those that began since then are looked at once more. */
  #takeRecent(sinceMs: number): void {
    for (const [index, entry] of this.#recent)
      if ((entry.startedMs ?? Number.NEGATIVE_INFINITY) >= sinceMs)
        this.#undecided.set(index, { entry, seenMs: sinceMs });
    this.#recent = new Map();
  }

  /** @returns those of another document than they were told with: each was told when it came */
  #placeUndecided(): readonly HarEntry[] {
    const undecided = this.#undecided;
    this.#undecided = new Map();
    return [...undecided.values()].flatMap(({ entry, seenMs }) => {
      const placed = this.#place(entry, seenMs);
      return placed.document === entry.document ? [] : [placed];
    });
  }

  #place(entry: HarEntry, seenMs: number): HarEntry {
    const document = this.#documentFor(entry);
    const placed = { ...entry, document };
    this.#remember(this.#documentOf, entry.index, document);
    if (this.#navigation !== null || entry.writer === 'firefox') {
      this.#undecided.set(entry.index, { entry: placed, seenMs });
      dropOldest(this.#undecided);
    } else {
      this.#recent.set(entry.index, placed);
      dropOldest(this.#recent, recentAtMost);
    }
    this.#navigations.note(placed);
    return placed;
  }

  #documentFor(entry: HarEntry): number {
    const { number, url, atMs } = this.#current;
    const startedMs = entry.startedMs ?? Number.POSITIVE_INFINITY;
    const page = pageNumber(entry);
    if (page !== null) {
      // Before the first that is known there may have been others, in a log that DevTools preserve.
      const of = this.#byPage.get(page) ?? number - 1;
      // A page that was kept, and one that needed no request, go by the number of the page before, which sends no more.
      return this.#page === null && startedMs >= atMs ? number : of;
    }
    // Firefox names no page, nor does Chromium for workers: what comes after the document's own request is the document's.
    if (entry.request.url === asSent(url)) this.#firstMs ??= entry.startedMs;
    return startedMs < (this.#firstMs ?? Number.NEGATIVE_INFINITY) ? Math.max(0, number - 1) : number;
  }

  /**
   * What a document asks for comes after it has begun. One that does not say when that was could hide what it asks for at
   * first, so it is given the last of the document before.
   */
  #firstOf({ mark, firefox }: Identity, atMs: number): number | null {
    if (firefox === undefined) return null;
    if (mark === null || firefox.kept) return atMs;
    return Math.max(firefox.sinceMs ?? Number.NEGATIVE_INFINITY, this.#confirmedMs);
  }

  #remember(map: Map<number, number>, key: number, document: number): void {
    map.set(key, document);
    dropOldest(map);
  }
}

function dropOldest(map: Map<number, unknown>, most = rememberedAtMost): void {
  if (map.size <= most) return;
  const [oldest] = map.keys();
  if (oldest !== undefined) map.delete(oldest);
}

function loadingOf(identity: Identity | undefined): Loading | null {
  return identity?.firefox === undefined || identity.firefox.kept ? null : identity.firefox.loading;
}
