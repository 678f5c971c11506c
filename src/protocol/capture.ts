import type { HarEntry } from '../har/entry.ts';
import { isObject, type JsonObject, optionalString } from '../har/field.ts';
import { readEntry } from '../har/read-entry.ts';
import type { ProtocolClient, ProtocolEvent } from './client.ts';
import { harEntries, unsentEntry } from './har-entry.ts';
import { refusedByIntegrity } from './integrity.ts';
import { Pages, type ProtocolPage } from './pages.ts';
import { Requests } from './requests.ts';
import { Sessions } from './sessions.ts';
import { isToldInFull } from './settled.ts';
import { unsentOfIssue } from './unsent.ts';
import { UnsentList } from './unsent-list.ts';

/** Milliseconds that a response of which nobody says whether it came is waited for: one of a cache is told by nobody. */
const patienceMs = 1_000;

/** What a browser does, as its protocol tells it. */
export interface ProtocolCapture {
  /** What is new, or is not what it was, since this was last asked. An entry keeps its index. */
  take(): readonly HarEntry[];
  /** Whether `take` has something. */
  hasNews(): boolean;
  /** The entries of a HAR, in the order they were first told of; none of what was forgotten. */
  raw(): readonly JsonObject[];
  pages(): readonly ProtocolPage[];
  /** CDP's ids of the requests that run. */
  runningIds(): readonly string[];
  /** Resolves when all that was begun before has been told of; not while a debugger holds a target. */
  flush(): Promise<void>;
  /** Whether a response may still be told of a request that has ended, or that a call had no request. */
  isAwaiting(): boolean;
  /** Lets the requests of these entries go that have ended. */
  forget(entries: readonly number[]): void;
  /** Hears no more. What was heard stays. */
  stop(): void;
}

export interface CaptureOptions {
  /** A tab, a frame or a worker crashed. */
  readonly onCrash?: () => void;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

/**
 * Listens to a browser, or to one page of it, from now on.
 *
 * @param client a session of the whole browser (all tabs and workers), or of one page
 * @throws where the client cannot be asked at all
 */
export async function captureByProtocol(
  client: ProtocolClient,
  { onCrash = () => {}, now = Date.now }: CaptureOptions = {},
): Promise<ProtocolCapture> {
  const pages = new Pages();
  const requests = new Requests(pages);
  const sessions = new Sessions(client, pages);
  const unsent = new UnsentList();
  const index = new Indexes();
  const next = (): number => index.next();
  /** Those that have ended and of which a response may still be told, and until when. */
  const awaited = new Map<string, number>();

  function hear({ method, params, sessionId = '' }: ProtocolEvent): void {
    if (!isObject(params)) return;
    if (method === 'Target.attachedToTarget') sessions.attached(params, sessionId);
    else if (method === 'Target.detachedFromTarget') endSession(params);
    else if (method === 'Inspector.targetCrashed') {
      requests.sessionEnded(sessionId);
      onCrash();
    } else hearOf(method, params, sessionId);
  }

  function hearOf(method: string, params: JsonObject, session: string): void {
    const asker = sessions.asker(session);
    if (asker === null) return;
    if (method === 'Page.frameNavigated') pages.navigated(asker.page, params.frame);
    else if (method === 'Log.entryAdded') hearLog(params);
    else if (method === 'Audits.issueAdded') {
      const caller = { pageref: pages.of(asker.page, null), origin: pages.originOf(asker.targetId) };
      const told = unsentOfIssue(params, now() / 1000, caller);
      if (told !== null) unsent.add(told, now());
    } else if (method.startsWith('Network.')) {
      requests.hear(method, params, session, asker);
      if (method === 'Network.loadingFailed') hearFailure(params);
    }
  }

  function hearFailure({ requestId, blockedReason }: JsonObject): void {
    const id = optionalString(requestId);
    if (id === null) return;
    awaited.set(id, now() + patienceMs);
    const url = requests.get(id)?.hops.at(-1)?.request.url;
    if (blockedReason === 'csp' && typeof url === 'string') unsent.hasRequest(url);
  }

  function hearLog({ entry }: JsonObject): void {
    if (!isObject(entry)) return;
    const url = refusedByIntegrity(entry);
    if (url !== null) requests.integrityRefused(url);
  }

  function endSession(params: JsonObject): void {
    const session = sessions.detached(params);
    if (session !== null) requests.sessionEnded(session);
  }

  function hasNews(): boolean {
    return requests.changed.size > 0 || unsent.hasNews(now()) || isOverdue();
  }

  function isAwaiting(): boolean {
    if (unsent.isHolding(now())) return true;
    return [...awaited.keys()].some((id) => {
      const told = requests.get(id);
      return told !== undefined && isAwaited(id, isToldInFull(told, requests.wire(id)));
    });
  }

  function isOverdue(): boolean {
    for (const until of awaited.values()) return until <= now();
    return false;
  }

  function isAwaited(id: string, isFull: boolean): boolean {
    const waits = !isFull && now() < (awaited.get(id) ?? 0);
    if (!waits) awaited.delete(id);
    return waits;
  }

  const unhear = client.on(hear);
  try {
    await sessions.begin();
  } catch (error) {
    unhear();
    throw error;
  }

  return {
    hasNews,
    take() {
      const taken: HarEntry[] = [];
      for (const [id, until] of awaited) if (until <= now()) requests.changed.add(id);
      for (const id of requests.changed) {
        const told = requests.get(id);
        if (told === undefined) continue;
        const wire = requests.wire(id);
        const runs = told.end === null ? { running: true as const } : {};
        const awaitingHeaders = told.end !== null && isAwaited(id, isToldInFull(told, wire));
        for (const [hop, raw] of harEntries(told, wire).entries()) {
          const isLast = hop === told.hops.length - 1;
          const read = readEntry(raw, index.of(id, hop));
          taken.push(isLast ? { ...read, ...runs, awaitingHeaders } : read);
        }
      }
      requests.changed.clear();
      for (const { told, index: at } of unsent.take(now(), next)) {
        taken.push(readEntry(unsentEntry(told), at));
      }
      return taken;
    },
    raw() {
      const all: { readonly at: number; readonly raw: JsonObject }[] = [];
      for (const [id, places] of index.ids) {
        const told = requests.get(id);
        if (told === undefined) continue;
        const entries = harEntries(told, requests.wire(id));
        for (const [hop, raw] of entries.entries()) all.push({ at: places[hop] ?? 0, raw });
      }
      for (const { told, index: at } of unsent.all(now(), next)) all.push({ at, raw: unsentEntry(told) });
      return all.sort((a, b) => a.at - b.at).map(({ raw }) => raw);
    },
    pages: () => pages.list,
    runningIds: () => [...requests.running],
    flush: () => sessions.flush(),
    isAwaiting,
    forget(entries) {
      for (const id of index.forget(new Set(entries))) {
        requests.forget(id);
        awaited.delete(id);
      }
    },
    stop: unhear,
  };
}

/** Which entry has which number. */
class Indexes {
  readonly ids = new Map<string, number[]>();
  readonly #idOf = new Map<number, string>();
  #count = 0;

  next(): number {
    this.#count += 1;
    return this.#count - 1;
  }

  of(id: string, hop: number): number {
    const places = this.ids.get(id) ?? [];
    this.ids.set(id, places);
    const known = places[hop];
    if (known !== undefined) return known;
    const at = this.next();
    places[hop] = at;
    this.#idOf.set(at, id);
    return at;
  }

  /** @returns the requests that these were of */
  forget(entries: ReadonlySet<number>): readonly string[] {
    const gone = new Set<string>();
    for (const at of entries) {
      const id = this.#idOf.get(at);
      if (id !== undefined) gone.add(id);
    }
    for (const id of gone) {
      for (const at of this.ids.get(id) ?? []) this.#idOf.delete(at);
      this.ids.delete(id);
    }
    return [...gone];
  }
}
