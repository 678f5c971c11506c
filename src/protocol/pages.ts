import { isObject, optionalString } from '../har/field.ts';

/** A page that was opened in a tab. */
export interface ProtocolPage {
  readonly pageref: string;
  readonly url: string;
  /** Milliseconds since the epoch; null: it was there before. */
  readonly sinceMs: number | null;
  readonly secureContext: boolean | null;
}

/** More documents are not held; the oldest go first. */
const most = 10_000;

/** What documents there are, by the frames that hold them. */
export class Pages {
  /** Origins, by frame. */
  readonly #origins = new Map<string, string | null>();
  /** Which page it is, by the loader of its document. */
  readonly #byLoader = new Map<string, number>();
  /** Which page a tab shows, by number of the tab. */
  readonly #shown = new Map<number, number>();
  readonly #pages: ProtocolPage[] = [];
  #listed: readonly ProtocolPage[] | null = [];

  /** In the order they were opened. The same list until one is opened or known better. */
  get list(): readonly ProtocolPage[] {
    this.#listed ??= [...this.#pages];
    return this.#listed;
  }

  /** A document is asked for that a tab will show, if all goes well. */
  asked(loader: string, url: string, sinceMs: number | null): void {
    const at = this.#byLoader.get(loader);
    if (at === undefined) this.#open(loader, { url, sinceMs, secureContext: null });
    else this.#better(at, { url });
  }

  /** `Page.Frame` of the document that a frame shows now. */
  navigated(tab: number | null, frame: unknown): void {
    if (!isObject(frame)) return;
    const id = optionalString(frame.id);
    const url = optionalString(frame.url);
    if (id === null || url === null) return;
    keep(this.#origins, id, originOfFrame(optionalString(frame.securityOrigin)));
    if (tab === null || frame.parentId !== undefined) return;
    const secure = optionalString(frame.secureContextType);
    const secureContext = secure === null ? null : secure.startsWith('Secure');
    const loader = optionalString(frame.loaderId) ?? '';
    const at = this.#byLoader.get(loader) ?? this.#open(loader, { url, sinceMs: null, secureContext });
    this.#better(at, { url, secureContext });
    this.#shown.set(tab, at);
  }

  /** Serialized origin of the document in a frame; null: not known. */
  originOf(frameId: string | null): string | null {
    return frameId === null ? null : (this.#origins.get(frameId) ?? null);
  }

  /** The page of a request: the one that its loader is of, else the one that the tab shows; null: not known. */
  of(tab: number | null, loader: string | null): string | null {
    const own = loader === null ? undefined : this.#byLoader.get(loader);
    const at = own ?? (tab === null ? undefined : this.#shown.get(tab));
    return at === undefined ? null : (this.#pages[at]?.pageref ?? null);
  }

  #open(loader: string, page: Omit<ProtocolPage, 'pageref'>): number {
    const at = this.#pages.push({ pageref: `page_${this.#pages.length + 1}`, ...page }) - 1;
    keep(this.#byLoader, loader, at);
    this.#listed = null;
    return at;
  }

  #better(at: number, more: Partial<ProtocolPage>): void {
    const page = this.#pages[at];
    if (page === undefined) return;
    this.#pages[at] = { ...page, ...more };
    this.#listed = null;
  }
}

function keep<T>(map: Map<string, T>, key: string, value: T): void {
  map.delete(key);
  map.set(key, value);
  if (map.size > most) map.delete(map.keys().next().value as string);
}

/** Chromium writes `://` for an opaque origin. */
function originOfFrame(origin: string | null): string | null {
  return origin === '://' ? 'null' : origin;
}
