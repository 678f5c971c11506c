import fc from 'fast-check';
import { calls } from './calls.ts';
import type { Call, From, OracleCase, PageKind, PlannedResponse, Stop, WorkerWay } from './case.ts';
import { type HostKind, type Hosts, hostsOf, withoutCookies } from './hosts.ts';
import { otherCalls, typeFor } from './other-calls.ts';
import { preflightTo, responseTo } from './responses.ts';
import { oneOf } from './weighted.ts';

const redirectStatus = oneOf([
  [2, 301],
  [4, 302],
  [3, 303],
  [4, 307],
  [2, 308],
]);
const userInfo = oneOf([
  [14, ''],
  [1, 'user:secret@'],
  [1, 'user@'],
]);
const redirects = oneOf([
  [70, 0],
  [16, 1],
  [8, 2],
  [3, 3],
]);

function stops(call: Call, { first, next, cookies }: Hosts): fc.Arbitrary<readonly [Stop, ...Stop[]]> {
  const kept = (response: PlannedResponse) => (cookies ? response : withoutCookies(response));
  return redirects.chain((count) =>
    fc
      .tuple(
        ...Array.from({ length: count + 1 }, (_, index) =>
          fc.record({
            server: index === 0 ? first : next,
            userInfo: index === 0 ? fc.constant('') : userInfo,
            preflight: preflightTo(call),
            response: (index < count ? redirectTo(call) : lastResponse(call)).map(kept),
          }),
        ),
      )
      .map((list) => list as unknown as readonly [Stop, ...Stop[]]),
  );
}

function lastResponse(call: Call): fc.Arbitrary<PlannedResponse> {
  const responses = responseTo(call).map((response) => typed(response, call));
  if (call.api !== 'iframe') return responses;
  // A document without a body, or with half of one, shows nothing that could send word.
  const shown = responses.map(
    (response): PlannedResponse => ({
      ...response,
      headers: [
        ...response.headers.filter(([name]) => name !== 'Content-Type'),
        ['Content-Type', 'text/html'],
      ],
      status: [204, 205, 304].includes(response.status) ? 200 : response.status,
      broken: response.broken === 'cut' ? 'no' : response.broken,
    }),
  );
  return fc
    .tuple(shown, framing)
    .map(([response, more]) => ({ ...response, headers: [...response.headers, ...more] }));
}

/** Who may show a document in a frame. */
const framing = oneOf<PlannedResponse['headers']>([
  [3, []],
  [1, [['X-Frame-Options', 'DENY']]],
  [1, [['X-Frame-Options', 'SAMEORIGIN']]],
  [1, [['Content-Security-Policy', "frame-ancestors 'none'"]]],
  [1, [['Content-Security-Policy', "frame-ancestors 'self'"]]],
  [2, [['Content-Security-Policy', 'frame-ancestors {page}']]],
]);

/** With the media type the call needs, if the response names none: elements refuse what they cannot use. */
function typed(response: PlannedResponse, { api }: Call): PlannedResponse {
  const type = typeFor(api);
  if (type === null || response.headers.some(([name]) => name === 'Content-Type')) return response;
  return { ...response, headers: [...response.headers, ['Content-Type', type]] };
}

function redirectTo(call: Call) {
  return fc.tuple(redirectStatus, responseTo(call)).map(([status, response]) => ({ ...response, status }));
}

/** Where a policy refuses a redirect, nothing tells whether its address would have been refused as well. */
function plainlyNamed(from: From, list: readonly [Stop, ...Stop[]]): readonly [Stop, ...Stop[]] {
  if (from !== 'csp') return list;
  return list.map((stop) => ({ ...stop, userInfo: '' })) as unknown as readonly [Stop, ...Stop[]];
}

/** Whether a body broke off before script let go of it is a race: where one breaks, script reads on. */
function readingOf(call: Call, list: readonly Stop[]): Call {
  if (call.reads === 'early') return call;
  return list.some(({ response }) => response.broken === 'cut') ? { ...call, reads: 'whole' } : call;
}

const fromOfOthers = oneOf<From>([
  [8, 'page'],
  [1, 'frame'],
  [1, 'cross-frame'],
]);
const worker = oneOf<WorkerWay>([
  [1, 'ignores'],
  [3, 'passes'],
  [1, 'makes'],
  [1, 'caches'],
  [1, 'opaque'],
]);

/** Who asks. A page over plain http has no service workers, unless it is of localhost. */
const askers = (page: fc.Arbitrary<PageKind>, from: fc.Arbitrary<From>) =>
  fc.record({ page, from, worker }).map((asker) => {
    if (asker.from !== 'controlled') return { ...asker, worker: 'none' as const };
    return asker.page === 'http' ? { ...asker, from: 'frame' as const, worker: 'none' as const } : asker;
  });

/**
 * A worker's requests name no frame, and a secure frame's media are asked for over https whatever their URL says: who asks
 * for those, and for what, is another test's subject.
 */
function askerOf<T extends { readonly page: PageKind; readonly from: From }>(asker: T, { api }: Call): T {
  const isWorker = api === 'worker' || api === 'worker-module';
  const isMixed =
    asker.page === 'localhost' && asker.from === 'cross-frame' && api !== 'fetch' && api !== 'xhr';
  return isWorker || isMixed ? { ...asker, from: 'page' } : asker;
}

/** What is drawn. */
export interface Drawn {
  /** Calls of fetch and XHR, or of everything else. */
  readonly calls: 'fetch' | 'other';
  readonly hosts: HostKind;
}

/** `count` cases, the same for the same seed. */
export function generate(
  seed: number,
  count: number,
  { calls: kind, hosts: name }: Drawn,
): readonly OracleCase[] {
  const hosts = hostsOf[name];
  const [of, from] = kind === 'fetch' ? [calls, hosts.from] : [otherCalls, fromOfOthers];
  const arbitrary = fc.tuple(askers(hosts.page, from), of).chain(([asker, call]) =>
    stops(call, hosts)
      .map((list) => plainlyNamed(asker.from, list))
      .map((list) => ({ ...askerOf(asker, call), call: readingOf(call, list), stops: list })),
  );
  // Unbiased: fast-check would otherwise begin with the smallest of everything.
  const made = fc.sample(fc.noBias(arbitrary), { seed, numRuns: count });
  return made.map((parts, index) => ({ id: `${seed}-${index}`, ...parts }));
}
