import type { CDPSession, Page, Protocol } from 'puppeteer';

/** One URL of a request, as CDP tells it. */
export interface TrueHop {
  readonly url: string;
  readonly method: string;
  /** Of the wire where CDP has it; null: no response came. */
  readonly status: number | null;
}

/** One request with its redirects, as CDP tells it: what an extension's view is measured against. */
export interface TrueRequest {
  /** CDP's request id. A preflight has one of its own. */
  readonly id: string;
  /** CDP's `Network.ResourceType`, such as `Fetch` or `Preflight`. */
  readonly resourceType: string;
  /** The kind of CDP target it was told by. */
  readonly madeBy: 'page' | 'iframe' | 'worker' | 'shared_worker' | 'service_worker' | 'other';
  /** URL of the document, worker or service worker that made it. */
  readonly documentUrl: string;
  readonly hops: readonly [TrueHop, ...TrueHop[]];
  /** Of a preflight: the id of the request it was sent for. */
  readonly preflightFor: string | null;
  /** `Sec-Fetch-Mode` of the wire; null where it was not sent (plain http) or not seen. */
  readonly mode: string | null;
  readonly outcome: 'pending' | 'finished' | 'failed';
  /** `Network.CorsError`; null where the failure, if any, was not CORS. */
  readonly corsError: string | null;
  readonly failedParameter: string | null;
  /** `Network.BlockedReason`, such as `csp`, `mixed-content`, `inspector`. */
  readonly blockedReason: string | null;
  /** Such as `net::ERR_FAILED`. */
  readonly netError: string | null;
  readonly fromCache: boolean;
  readonly fromServiceWorker: boolean;
}

/** A `CorsIssue` of the Issues panel: all that Chromium says of failures that never become a request. */
export interface TrueIssue {
  readonly url: string;
  readonly corsError: string;
  readonly isWarning: boolean;
  readonly requestId: string | null;
}

/** What Chromium says of every request of a page, its frames and its workers, from when it was asked. */
export interface Truth {
  /** In the order of their first sign; a preflight may stand before or after its request. */
  requests(): readonly TrueRequest[];
  issues(): readonly TrueIssue[];
  /**
   * Resolves once no request that `concerns` accepts is pending, and false when `limitMs` passed first.
   */
  settled(concerns: (request: TrueRequest) => boolean, limitMs: number): Promise<boolean>;
  stop(): Promise<void>;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

interface Seen extends Mutable<Omit<TrueRequest, 'hops' | 'mode'>> {
  /** The session that told of it first: a worker's requests may be told by two. */
  readonly session: string;
  readonly hops: [Mutable<TrueHop>, ...Mutable<TrueHop>[]];
}

/** What the network process tells, which may come before the renderer tells of the request at all. */
interface Wire {
  mode: string | null;
  /** One for each response that came over the network. */
  readonly statuses: number[];
}

const kinds = ['page', 'iframe', 'worker', 'shared_worker', 'service_worker'] as const;

const attach: Protocol.Target.SetAutoAttachRequest = {
  autoAttach: true,
  flatten: true,
  // A worker's or frame's first request may come before we listen otherwise.
  waitForDebuggerOnStart: true,
};

/** Starts to listen. Call it before the page makes the requests that matter. */
export async function watchTruth(page: Page): Promise<Truth> {
  const seen = new Map<string, Seen>();
  const wires = new Map<string, Wire>();
  const pending = new Set<Seen>();
  const issues: TrueIssue[] = [];
  const waiting = new Set<() => void>();
  /** By session id. */
  const targetTypes = new Map<string, TrueRequest['madeBy']>();

  function begin(session: CDPSession, id: string, facts: Partial<Seen> & Pick<Seen, 'hops'>): void {
    const request: Seen = {
      id,
      session: session.id(),
      resourceType: 'Other',
      madeBy: targetTypes.get(session.id()) ?? 'page',
      documentUrl: '',
      preflightFor: null,
      outcome: 'pending',
      corsError: null,
      failedParameter: null,
      blockedReason: null,
      netError: null,
      fromCache: false,
      fromServiceWorker: false,
      ...facts,
    };
    seen.set(id, request);
    pending.add(request);
  }

  function end(id: string, facts: Partial<Seen>): void {
    const request = seen.get(id);
    if (request === undefined) return;
    Object.assign(request, facts);
    pending.delete(request);
    for (const check of [...waiting]) check();
  }

  function wire(id: string): Wire {
    const known = wires.get(id) ?? { mode: null, statuses: [] };
    wires.set(id, known);
    return known;
  }

  function listen(session: CDPSession): void {
    session.on('Network.requestWillBeSent', (event) => {
      const { requestId, initiator, redirectResponse } = event;
      const hop = { url: event.request.url, method: event.request.method, status: null };
      const known = seen.get(requestId);
      if (known === undefined) {
        const isPreflight = initiator.type === 'preflight';
        begin(session, requestId, {
          hops: [hop],
          // Chromium calls a preflight `Other` at first.
          resourceType: isPreflight ? 'Preflight' : (event.type ?? 'Other'),
          documentUrl: event.documentURL,
          preflightFor: isPreflight ? (initiator.requestId ?? null) : null,
        });
      } else if (known.session === session.id() && redirectResponse !== undefined) {
        last(known).status = redirectResponse.status;
        known.hops.push(hop);
      }
    });
    session.on('Network.requestWillBeSentExtraInfo', ({ requestId, headers }) => {
      wire(requestId).mode ??= header(headers, 'sec-fetch-mode');
    });
    session.on('Network.responseReceivedExtraInfo', ({ requestId, statusCode }) => {
      wire(requestId).statuses.push(statusCode);
    });
    session.on('Network.responseReceived', ({ requestId, response }) => {
      const known = seen.get(requestId);
      if (known === undefined) return;
      last(known).status ??= response.status;
      known.fromCache ||= response.fromDiskCache === true;
      known.fromServiceWorker ||= response.fromServiceWorker === true;
    });
    session.on('Network.requestServedFromCache', ({ requestId }) => {
      const known = seen.get(requestId);
      if (known !== undefined) known.fromCache = true;
    });
    session.on('Network.loadingFinished', ({ requestId }) => end(requestId, { outcome: 'finished' }));
    session.on('Network.loadingFailed', ({ requestId, errorText, corsErrorStatus, blockedReason }) => {
      end(requestId, {
        outcome: 'failed',
        netError: errorText,
        corsError: corsErrorStatus?.corsError ?? null,
        failedParameter: corsErrorStatus?.failedParameter ?? null,
        blockedReason: blockedReason ?? null,
      });
    });
    session.on('Network.webSocketCreated', ({ requestId, url }) => {
      wire(requestId).mode = 'websocket';
      begin(session, requestId, { hops: [{ url, method: 'GET', status: null }], resourceType: 'WebSocket' });
    });
    session.on('Network.webSocketHandshakeResponseReceived', ({ requestId, response: { status } }) => {
      const known = seen.get(requestId);
      if (known !== undefined) last(known).status = status;
      end(requestId, { outcome: status === 101 ? 'finished' : 'failed' });
    });
    session.on('Network.webSocketClosed', ({ requestId }) => {
      if (seen.get(requestId)?.outcome === 'pending') end(requestId, { outcome: 'failed' });
    });
    session.on('Audits.issueAdded', ({ issue }) => {
      const details = issue.details.corsIssueDetails;
      if (details === undefined) return;
      issues.push({
        url: details.request.url ?? '',
        corsError: details.corsErrorStatus.corsError,
        isWarning: details.isWarning,
        requestId: details.request.requestId ?? null,
      });
    });
    session.on('Target.attachedToTarget', ({ sessionId, targetInfo: { type } }) => {
      targetTypes.set(sessionId, kinds.find((kind) => kind === type) ?? 'other');
    });
    session.on('sessionattached', (child) => void follow(child as CDPSession));
  }

  /** Not every kind of target has every domain, and one may be gone before it replies. */
  async function follow(session: CDPSession): Promise<void> {
    listen(session);
    const quietly = (sent: Promise<unknown>) => sent.catch(() => {});
    await Promise.all([
      quietly(session.send('Network.enable')),
      quietly(session.send('Audits.enable')),
      quietly(session.send('Target.setAutoAttach', attach)),
      quietly(session.send('Runtime.runIfWaitingForDebugger')),
    ]);
  }

  function told({ session: _, hops, ...request }: Seen): TrueRequest {
    const { mode, statuses } = wires.get(request.id) ?? { mode: null, statuses: [] };
    // A response that failed the CORS check is told by the network process alone.
    const status = statuses[hops.length - 1] ?? null;
    const [first, ...rest] = hops.map((hop, index) =>
      index === hops.length - 1 ? { ...hop, status: hop.status ?? status } : hop,
    );
    return { ...request, mode, hops: [first ?? hops[0], ...rest] };
  }

  const session = await page.createCDPSession();
  await follow(session);

  return {
    requests: () => [...seen.values()].map(told),
    issues: () => issues,
    settled: (concerns, limitMs) =>
      new Promise((resolve) => {
        const settle = (result: boolean) => {
          clearTimeout(timer);
          waiting.delete(check);
          resolve(result);
        };
        const check = () => {
          if (![...pending].some((request) => concerns(told(request)))) settle(true);
        };
        const timer = setTimeout(() => settle(false), limitMs);
        waiting.add(check);
        check();
      }),
    stop: () => session.detach().catch(() => {}),
  };
}

function last({ hops }: Seen): Mutable<TrueHop> {
  return hops.at(-1) ?? hops[0];
}

function header(headers: Protocol.Network.Headers, name: string): string | null {
  return Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1] ?? null;
}
