import { isObject, type JsonObject, optionalString } from '../har/field.ts';
import { withoutFragment } from '../url/without-fragment.ts';
import { type Asker, isDocument, workerOrigin } from './asker.ts';
import type { Pages } from './pages.ts';
import { failure, hopOf, opensSocket, success, withLast } from './read-told.ts';
import { noWire, type ToldEnd, type ToldHop, type ToldRequest, type ToldWire } from './told.ts';

/** What the network process tells of requests that nobody else tells of: so many are held. */
const lonelyWires = 10_000;

/** A redirect chain is given up by the browser long before. */
const hopsAtMost = 100;

/** Where the requests of all sessions come together. `changed` has the ids of those that are not what they were. */
export class Requests {
  readonly #requests = new Map<string, ToldRequest>();
  /** With the session that told of it first. */
  readonly #wires = new Map<string, ToldWire & { readonly session: string }>();
  readonly #pages: Pages;
  /** The last request to a URL. */
  readonly #lastTo = new Map<string, string>();
  readonly changed = new Set<string>();
  /** Of those that run. */
  readonly running = new Set<string>();

  constructor(pages: Pages) {
    this.#pages = pages;
  }

  get(id: string): ToldRequest | undefined {
    return this.#requests.get(id);
  }

  wire(id: string): ToldWire {
    return this.#wires.get(id) ?? noWire;
  }

  /** No more is heard of it that matters. */
  forget(id: string): void {
    const url = withoutFragment(optionalString(this.#requests.get(id)?.hops[0].request.url) ?? '');
    if (this.#lastTo.get(url) === id) this.#lastTo.delete(url);
    this.#requests.delete(id);
    this.#wires.delete(id);
    this.running.delete(id);
    this.changed.delete(id);
  }

  /** What a session tells with an event of the domain `Network`. */
  hear(method: string, params: JsonObject, session: string, asker: Asker): void {
    const id = optionalString(params.requestId);
    if (id === null) return;
    if (method === 'Network.requestWillBeSent') this.#asked(id, params, session, asker);
    else if (method === 'Network.webSocketCreated') this.#opens(id, params, session, asker);
    else if (method === 'Network.requestWillBeSentExtraInfo') this.#wired(id, session, 'requests', params);
    else if (method === 'Network.responseReceivedExtraInfo') this.#wired(id, session, 'responses', params);
    else if (method === 'Network.loadingFailed') this.#end(id, failure(params));
    else if (method === 'Network.loadingFinished' || method === 'Network.webSocketClosed') {
      this.#end(id, success(params));
    } else this.#more(id, method, params);
  }

  #more(id: string, method: string, params: JsonObject): void {
    if (method === 'Network.responseReceived') this.#responded(id, params);
    else if (method === 'Network.requestServedFromCache') this.#change(id, () => ({ fromMemory: true }));
    else if (method === 'Network.webSocketWillSendHandshakeRequest') this.#handshake(id, params);
    else if (method === 'Network.webSocketHandshakeResponseReceived') this.#shaken(id, params);
    else if (method === 'Network.webSocketFrameError') {
      this.#change(id, () => ({ socketError: optionalString(params.errorMessage) }));
    }
  }

  /** A session is gone: what it told of will not end. */
  sessionEnded(session: string): void {
    for (const id of [...this.running]) {
      if (this.#requests.get(id)?.session === session)
        this.#end(id, { ...success({}), netError: 'net::ERR_ABORTED' });
    }
  }

  /** The response to the last request for this URL is not what its `integrity` says. */
  integrityRefused(url: string): void {
    const id = this.#lastTo.get(withoutFragment(url));
    if (id !== undefined) this.#change(id, () => ({ integrityRefused: true }));
  }

  #asked(id: string, params: JsonObject, session: string, asker: Asker): void {
    const hop: ToldHop = { ...hopOf(params), response: null, hasWire: null };
    const known = this.#requests.get(id);
    if (known === undefined) {
      this.#begin(id, params, session, asker, hop);
      return;
    }
    if (known.session !== session || !isObject(params.redirectResponse)) return;
    if (known.hops.length >= hopsAtMost) return;
    const hasWire = typeof params.redirectHasExtraInfo === 'boolean' ? params.redirectHasExtraInfo : null;
    const hops = withLast(known.hops, { response: params.redirectResponse, hasWire });
    this.#put(id, { ...known, hops: [...hops, hop] as unknown as ToldRequest['hops'] });
    if (known.type === 'Document') this.#noteDocument(id, params, hop);
  }

  #begin(id: string, params: JsonObject, session: string, asker: Asker, hop: ToldHop): void {
    const frameId = optionalString(params.frameId);
    const initiator = isObject(params.initiator) ? params.initiator : null;
    const type = initiator?.type === 'preflight' ? 'Preflight' : optionalString(params.type);
    const loader = optionalString(params.loaderId);
    if (type === 'Document' && asker.kind === 'page' && frameId === asker.targetId && loader === id) {
      this.#noteDocument(id, params, hop);
    }
    const ofNoPage = !isDocument(asker);
    this.#put(id, {
      ...{ id, session, asker, frameId, type, initiator, hops: [hop] },
      origin: workerOrigin(asker) ?? this.#pages.originOf(frameId),
      pageref: ofNoPage ? null : this.#pages.of(asker.page, loader),
      ...{ fromMemory: false, end: null, socketError: null, integrityRefused: false },
    });
    this.running.add(id);
    const url = optionalString(hop.request.url);
    if (url !== null && type !== 'Preflight') this.#lastTo.set(withoutFragment(url), id);
  }

  #noteDocument(loader: string, params: JsonObject, { request, wallTime }: ToldHop): void {
    const url = optionalString(request.url);
    if (url !== null && optionalString(params.loaderId) === loader) {
      this.#pages.asked(loader, url, wallTime === null ? null : wallTime * 1000);
    }
  }

  #wired(id: string, session: string, of: 'requests' | 'responses', params: JsonObject): void {
    const known = this.#wires.get(id) ?? { ...noWire, session };
    if (known.session !== session || known[of].length >= hopsAtMost) return;
    this.#wires.set(id, { ...known, [of]: [...known[of], params] });
    if (this.#requests.has(id)) this.changed.add(id);
    else if (this.#wires.size - this.#requests.size > lonelyWires) this.#dropOldestLonely();
  }

  #dropOldestLonely(): void {
    let left = lonelyWires / 2;
    for (const id of this.#wires.keys()) {
      if (this.#requests.has(id)) continue;
      this.#wires.delete(id);
      if (--left === 0) return;
    }
  }

  #responded(id: string, params: JsonObject): void {
    const { response } = params;
    if (!isObject(response)) return;
    const hasWire = typeof params.hasExtraInfo === 'boolean' ? params.hasExtraInfo : null;
    this.#change(id, ({ hops, type }) => ({
      hops: withLast(hops, { response, hasWire }),
      type: type === 'Preflight' ? type : (optionalString(params.type) ?? type),
    }));
  }

  #opens(id: string, params: JsonObject, session: string, asker: Asker): void {
    if (this.#requests.has(id)) return;
    const request = { url: params.url, method: 'GET', headers: {} };
    const hop = { request, wallTime: null, timestamp: null, response: null, hasWire: null };
    const frameId = optionalString(params.frameId);
    this.#begin(id, { ...params, frameId, type: 'WebSocket' }, session, asker, hop);
  }

  #handshake(id: string, params: JsonObject): void {
    const { request } = params;
    if (!isObject(request)) return;
    this.#change(id, ({ hops: [hop] }) => ({
      hops: [{ ...hop, ...hopOf(params), request: { ...hop.request, headers: request.headers } }],
    }));
  }

  #shaken(id: string, params: JsonObject): void {
    const { response } = params;
    if (!isObject(response)) return;
    this.#change(id, ({ hops }) => ({ hops: withLast(hops, { response }) }));
    if (opensSocket(response.status)) this.#end(id, success(params));
  }

  #end(id: string, end: ToldEnd): void {
    if (this.#requests.get(id)?.end === null) this.#change(id, () => ({ end }));
    this.running.delete(id);
  }

  #change(id: string, more: (known: ToldRequest) => Partial<ToldRequest>): void {
    const known = this.#requests.get(id);
    if (known !== undefined) this.#put(id, { ...known, ...more(known) });
  }

  #put(id: string, request: ToldRequest): void {
    this.#requests.set(id, request);
    this.changed.add(id);
  }
}
