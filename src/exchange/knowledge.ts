import type { CapturedResponse, ClientDocument } from '../engine/exchange.ts';
import { get } from '../engine/fetch/header-list.ts';
import { serializeOrigin } from '../engine/fetch/origin.ts';
import type { HarEntry } from '../har/entry.ts';
import { isUnmarkedNavigation } from '../har/unmarked-navigation.ts';
import { parseUrl } from '../url/parse-url.ts';
import { withoutFragment } from '../url/without-fragment.ts';
import { documentOfEntry } from './known-document.ts';
import { urlKey } from './url-key.ts';

/** What of the rest of the capture bears on one exchange. */
export interface KnowledgeView {
  /** IP address that another response from the same host came from. */
  address(hostname: string): string | null;
  /** IP address the page of this origin was loaded from, last before `ms`. */
  documentAddress(origin: string, ms: number | null): string | null;
  /** The document at this URL, last loaded before `ms`. */
  document(url: string, ms: number | null): ClientDocument | null;
  /** The document of this origin that was loaded last before `ms`, a frame or a page. */
  documentOf(origin: string, ms: number | null): ClientDocument | null;
  /** URL of the document that loaded a script, last before `ms`. */
  loader(script: string, ms: number | null): string | null;
  /** Whether this is the script of a worker. */
  isWorkerScript(script: string, ms: number | null): boolean;
  /** Whether a service worker had responded to a document of `origin` by `ms`. */
  hasServiceWorker(origin: string, ms: number | null): boolean;
  /** Whether the tab has a later document than the one of this number. */
  isLeft(document: number): boolean;
  /** Whether DevTools had seen the page load by `ms`: only from then on do the page's own entries say whose they are. */
  knowsPage(ms: number | null): boolean;
  /** Whether a page of `origin` sent cookies before `ms` that would have been sent to this URL with credentials as well. */
  sentCookies(origin: string, url: string, ms: number | null): boolean;
  /** The last response before `ms` to the same URL that a cache may have kept. */
  cacheable(url: string, ms: number | null): CapturedResponse | null;
}

/** Something one entry taught; where no time is known it counts for all time. */
interface Lesson {
  readonly ms: number;
  readonly value: string | CapturedResponse | ClientDocument;
}

/** A page may ask for another URL each time. */
const keysKept = 25_000;

/** A page may have another URL each time of these, too. */
const forgettable = /^(?:cacheable|at|loader|by worker) /;

/** What holds from its first time on. */
const onlyOnce = /^(?:cookies|worker) /;

/** A page that polls teaches the same again and again. */
const lessonsKept = 64;

/**
 * What entries say that bears on exchanges other than their own. Remembers who has asked what, so that a lesson learnt
 * later reaches those that it changes.
 */
export class Knowledge<Reader> {
  readonly #lessons = new Map<string, Lesson[]>();
  /** By key: who asked, and up to what time. */
  readonly #readers = new Map<string, Map<Reader, number>>();
  readonly #asked = new Map<Reader, Set<string>>();

  /** @returns those whose results may have changed */
  learn(entry: HarEntry): ReadonlySet<Reader> {
    const reached = new Set<Reader>();
    for (const [key, lesson] of lessonsOf(entry)) {
      const lessons = this.#lessons.get(key) ?? [];
      this.#lessons.set(key, lessons);
      if (this.#lessons.size > keysKept) this.#forgetOldestResponses();
      // Of a host's addresses any is as good as the next; documents and cached responses change with time.
      if (key.startsWith('address ') && lessons.length > 0) continue;
      // Only the first page counts, in whatever order entries arrive.
      if (key === 'page') {
        if (lessons[0] !== undefined && lessons[0].ms <= lesson.ms) continue;
        lessons.length = 0;
      }
      if (key === 'newest') {
        if ((lessons[0]?.ms ?? 0) >= lesson.ms) continue;
        lessons.length = 0;
      }
      if (onlyOnce.test(key) && (lessons[0]?.ms ?? Number.POSITIVE_INFINITY) <= lesson.ms) continue;
      if (lessons.push(lesson) > lessonsKept) lessons.shift();
      for (const [reader, until] of this.#readers.get(key) ?? []) if (lesson.ms < until) reached.add(reader);
    }
    return reached;
  }

  /** What `reader` may ask; asking makes it one of those that later lessons reach. */
  viewFor(reader: Reader): KnowledgeView {
    const ask = (key: string, ms: number | null): Lesson['value'] | null => {
      const until = ms ?? Number.POSITIVE_INFINITY;
      this.#note(reader, key, until);
      let latest: Lesson | null = null;
      for (const lesson of this.#lessons.get(key) ?? []) {
        if (lesson.ms < until && (latest === null || lesson.ms >= latest.ms)) latest = lesson;
      }
      return latest?.value ?? null;
    };
    return {
      address: (hostname) => ask(`address ${hostname}`, null) as string | null,
      documentAddress: (origin, ms) => ask(`document ${origin}`, ms) as string | null,
      document: (url, ms) => ask(`at ${url}`, ms) as ClientDocument | null,
      documentOf: (origin, ms) => ask(`of ${origin}`, ms) as ClientDocument | null,
      loader: (script, ms) => ask(`loader ${script}`, ms) as string | null,
      isWorkerScript: (script, ms) => ask(`by worker ${script}`, ms) !== null,
      hasServiceWorker: (origin, ms) => ask(`worker ${origin}`, ms) !== null,
      isLeft: (document) => Number(ask('newest', null) ?? 0) > document,
      knowsPage: (ms) => ask('page', ms) !== null,
      sentCookies: (origin, url, ms) =>
        cookiePaths(url).some((path) => ask(`cookies ${origin} ${path}`, ms) !== null),
      cacheable: (url, ms) => ask(`cacheable ${urlKey(url)}`, ms) as CapturedResponse | null,
    };
  }

  /** What one has asked, another asks from now on. */
  pass(from: Reader, to: Reader): void {
    for (const key of this.#asked.get(from) ?? []) {
      const until = this.#readers.get(key)?.get(from);
      if (until !== undefined) this.#note(to, key, until);
    }
    this.forget(from);
  }

  /** @param reader that is no more */
  forget(reader: Reader): void {
    for (const key of this.#asked.get(reader) ?? []) {
      const readers = this.#readers.get(key);
      readers?.delete(reader);
      if (readers?.size === 0) this.#readers.delete(key);
    }
    this.#asked.delete(reader);
  }

  /** What a cache may still have had is the first to go; hosts and pages are few. Many at once: a map is slow at its front. */
  #forgetOldestResponses(): void {
    let left = keysKept / 5;
    for (const key of this.#lessons.keys()) {
      if (!forgettable.test(key)) continue;
      this.#lessons.delete(key);
      if (--left === 0) return;
    }
  }

  #note(reader: Reader, key: string, until: number): void {
    const readers = this.#readers.get(key) ?? new Map<Reader, number>();
    this.#readers.set(key, readers);
    readers.set(reader, Math.max(until, readers.get(reader) ?? until));
    const asked = this.#asked.get(reader) ?? new Set<string>();
    this.#asked.set(reader, asked);
    asked.add(key);
  }
}

function* lessonsOf(entry: HarEntry): Iterable<readonly [key: string, lesson: Lesson]> {
  const { document: number } = entry;
  if (number !== undefined) yield ['newest', { ms: number, value: String(number) }];
  const { url } = entry.request;
  const parsed = url === null ? null : parseUrl(url);
  if (url === null || parsed === null) return;
  const ms = entry.startedMs ?? Number.NEGATIVE_INFINITY;
  if (entry.pageref !== null) yield ['page', { ms, value: entry.pageref }];
  if (entry.serverAddress !== null) {
    yield [`address ${parsed.hostname}`, { ms, value: entry.serverAddress }];
    const page = isPageRequest(entry) ? serializeOrigin(url) : null;
    if (page !== null) yield [`document ${page}`, { ms, value: entry.serverAddress }];
  }
  const document = documentOfEntry(entry);
  if (document !== null) {
    yield [`at ${document.url}`, { ms, value: document }];
    const of = serializeOrigin(document.url);
    if (of !== null) yield [`of ${of}`, { ms, value: document }];
  }
  if (entry.resourceType === 'script') {
    const loader = loaderOf(entry);
    if (isOfWorker(entry)) yield [`by worker ${url}`, { ms, value: url }];
    else if (loader !== null) yield [`loader ${url}`, { ms, value: loader }];
  }
  const served = entry.fetchedViaServiceWorker ? askerOf(entry) : null;
  if (served !== null) yield [`worker ${served}`, { ms, value: served }];
  const origin = cookieSender(entry);
  const [path] = origin === null ? [] : cookiePaths(url);
  if (path !== undefined) yield [`cookies ${origin} ${path}`, { ms, value: path }];
  const cacheable = cacheableResponse(entry);
  if (cacheable !== null) yield [`cacheable ${urlKey(url)}`, { ms, value: cacheable }];
}

/** What Chromium names as the file whose markup or code asked for a script. */
function loaderOf({ initiator }: HarEntry): string | null {
  const url = initiator?.url ?? initiator?.callSite?.url ?? null;
  return url === null ? null : withoutFragment(url);
}

function isOfWorker({ request }: HarEntry): boolean {
  return /^(?:shared|service)?worker$/.test(get(request.headers ?? [], 'Sec-Fetch-Dest') ?? '');
}

/** The origin of whoever asked, which is what Referer has of it for other origins. */
function askerOf({ request }: HarEntry): string | null {
  const referrer = get(request.headers ?? [], 'Referer');
  return referrer === null ? null : serializeOrigin(referrer);
}

/**
 * The origin of the page that sent cookies with a request it made by script; null: none were sent, or it is not said who
 * asked. A navigation carries cookies that a page's own requests do not.
 */
function cookieSender({ request }: HarEntry): string | null {
  const headers = request.headers ?? [];
  return get(headers, 'Cookie') === null ? null : get(headers, 'Origin');
}

/** Deeper than any that servers set cookies for. */
const deepestPath = 6;

/**
 * The folders of a URL, from its own up: a cookie that was sent to one of them goes to what is below it as well. Ports are
 * nothing to cookies, schemes are.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6265#section-5.1.4
 */
function cookiePaths(url: string): readonly string[] {
  const parsed = parseUrl(url);
  if (parsed === null) return [];
  const { protocol, hostname, pathname } = parsed;
  const folders = pathname.split('/').slice(1, -1).slice(0, deepestPath);
  return Array.from({ length: folders.length + 1 }, (_, up) =>
    [protocol, hostname, ...folders.slice(0, folders.length - up)].join('/'),
  );
}

function isPageRequest(entry: HarEntry): boolean {
  if (entry.resourceType !== null) return entry.resourceType === 'document';
  return get(entry.request.headers ?? [], 'Sec-Fetch-Mode') === 'navigate' || isUnmarkedNavigation(entry);
}

/** @see https://www.rfc-editor.org/rfc/rfc9111#name-storing-responses-in-caches */
function cacheableResponse({ request, response }: HarEntry): CapturedResponse | null {
  const { status, headers } = response;
  if (status === null || headers === null || request.method !== 'GET' || status === 304) return null;
  return /\bno-store\b/i.test(get(headers, 'Cache-Control') ?? '') ? null : { status, headers };
}
