import type { Exchange } from '../../../src/engine/exchange.ts';
import type { HeaderList } from '../../../src/engine/fetch/header-list.ts';
import type { Profile } from '../../../src/engine/profiles/profile.ts';
import { chromium } from '../../../src/engine/profiles/register.ts';
import type { ReasonId } from '../../../src/engine/reasons.ts';
import type { AssertionId } from '../../../src/export/assertion.ts';
import type { PlayedCall } from '../../../src/play/play.ts';
import type { Asked, Said } from './server.ts';

export const PAGE = 'http://app.example.test';

/** A server that is wrong in one way, and the call that meets it. */
export interface Fault {
  /** Kebab-case: it stands in the path of the call. */
  readonly id: string;
  readonly reason: ReasonId;
  /** The assertion that has to go red. */
  readonly red: AssertionId | 'answered';
  readonly call?: Partial<PlayedCall>;
  /** Whose rules decide; the standard's where not given. */
  readonly rules?: Profile;
  /** Of the server that is asked first. `other`: origin of a second one. */
  readonly broken: (asked: Asked, other: string) => Said;
  /** Null: as a server that allows what it is asked does. */
  readonly fixed?: (asked: Asked, other: string) => Said;
  /** What only a browser could have captured, from what was played. */
  readonly captured?: (exchange: Exchange) => Exchange;
  /** Where another than the usual server is asked. */
  readonly at?: 'closed-port' | 'no-such-host' | 'bad-certificate';
}

const origin: HeaderList = [['Access-Control-Allow-Origin', PAGE]];
const login: HeaderList = [['Access-Control-Allow-Credentials', 'true']];
const put = { method: 'PUT' } as const;
const include = { credentials: 'include' } as const;
const named = { headers: [['X-Trace', 'lens']] } as const;

const isPreflight = (asked: Asked) => asked.header('access-control-request-method') !== undefined;
const onPreflight = (said: Said) => (asked: Asked) => (isPreflight(asked) ? said : allow(asked));
const onActual = (said: Said) => (asked: Asked) => (isPreflight(asked) ? allow(asked) : said);

/** A correct server: it allows the request, and says that its response depends on the origin. */
export function allow(asked: Asked): Said {
  const method = asked.header('access-control-request-method');
  const names = asked.header('access-control-request-headers');
  return {
    status: method === undefined ? 200 : 204,
    headers: [
      ['Access-Control-Allow-Origin', asked.header('origin') ?? PAGE],
      ...login,
      ['Vary', 'Origin'],
      ['Cross-Origin-Resource-Policy', 'cross-origin'],
      ['Access-Control-Expose-Headers', 'X-Total'],
      ...(method === undefined ? [] : [['Access-Control-Allow-Methods', method] as const]),
      ...(names === undefined ? [] : [['Access-Control-Allow-Headers', names] as const]),
      ...(asked.header('access-control-request-private-network') === undefined
        ? []
        : [['Access-Control-Allow-Private-Network', 'true'] as const]),
    ],
  };
}

const redirect =
  (location: (other: string) => string) =>
  (_asked: Asked, other: string): Said => ({
    status: 302,
    headers: [...origin, ['Location', location(other)]],
  });

/** Every reason a server can be the cause of, and the commonest ways to it. */
export const faults: readonly Fault[] = [
  { id: 'missing', reason: 'allow-origin-missing', red: 'allow-origin', broken: () => ({}) },
  {
    id: 'missing-on-error',
    reason: 'allow-origin-missing',
    red: 'allow-origin',
    broken: () => ({ status: 500 }),
    fixed: (asked) => ({ ...allow(asked), status: 500 }),
  },
  {
    id: 'missing-on-preflight',
    reason: 'allow-origin-missing',
    red: 'allow-origin',
    call: put,
    broken: onPreflight({ status: 204 }),
  },
  {
    id: 'missing-after-preflight',
    reason: 'allow-origin-missing',
    red: 'allow-origin',
    call: put,
    broken: onActual({}),
  },
  {
    id: 'missing-on-redirect',
    reason: 'allow-origin-missing',
    red: 'allow-origin',
    broken: (_asked, other) => ({ status: 302, headers: [['Location', `${other}/there`]] }),
    fixed: (asked, other) => ({
      status: 302,
      headers: [...(allow(asked).headers ?? []), ['Location', `${other}/there`]],
    }),
  },
  {
    id: 'mismatch',
    reason: 'allow-origin-mismatch',
    red: 'allow-origin',
    broken: () => ({ headers: [['Access-Control-Allow-Origin', 'http://www.example.test']] }),
  },
  {
    id: 'mismatch-by-slash',
    reason: 'allow-origin-mismatch',
    red: 'allow-origin',
    broken: () => ({ headers: [['Access-Control-Allow-Origin', `${PAGE}/`]] }),
  },
  {
    id: 'mismatch-on-preflight',
    reason: 'allow-origin-mismatch',
    red: 'allow-origin',
    call: put,
    broken: onPreflight({ status: 204, headers: [['Access-Control-Allow-Origin', 'null']] }),
  },
  {
    id: 'repeated',
    reason: 'allow-origin-repeated',
    red: 'allow-origin',
    broken: () => ({ headers: [...origin, ...origin] }),
  },
  {
    id: 'list',
    reason: 'allow-origin-repeated',
    red: 'allow-origin',
    broken: () => ({ headers: [['Access-Control-Allow-Origin', `http://a.test, ${PAGE}`]] }),
  },
  {
    id: 'invalid',
    reason: 'allow-origin-invalid',
    red: 'allow-origin',
    broken: () => ({ headers: [['Access-Control-Allow-Origin', 'true']] }),
  },
  {
    id: 'wildcard',
    reason: 'allow-origin-wildcard-with-credentials',
    red: 'allow-origin',
    call: include,
    broken: () => ({ headers: [['Access-Control-Allow-Origin', '*'], ...login] }),
  },
  {
    id: 'credentials',
    reason: 'allow-credentials-missing',
    red: 'allow-credentials',
    call: include,
    broken: () => ({ headers: origin }),
  },
  {
    id: 'credentials-on-preflight',
    reason: 'allow-credentials-missing',
    red: 'allow-credentials',
    call: { ...put, ...include },
    broken: onPreflight({
      status: 204,
      headers: [
        ...origin,
        ['Access-Control-Allow-Credentials', 'True'],
        ['Access-Control-Allow-Methods', 'PUT'],
      ],
    }),
  },
  {
    id: 'preflight-status',
    reason: 'preflight-status-not-ok',
    red: 'preflight-status',
    call: put,
    broken: onPreflight({ status: 404, headers: [...origin, ['Access-Control-Allow-Methods', 'PUT']] }),
  },
  {
    id: 'preflight-redirected',
    reason: 'preflight-redirected',
    red: 'preflight-status',
    call: put,
    broken: onPreflight({ status: 301, headers: [...origin, ['Location', '/preflight-redirected/']] }),
  },
  {
    id: 'methods-unparsable',
    reason: 'allow-methods-unparsable',
    red: 'allow-methods-parse',
    call: put,
    broken: onPreflight({ status: 204, headers: [...origin, ['Access-Control-Allow-Methods', 'GET; PUT']] }),
  },
  {
    id: 'headers-unparsable',
    reason: 'allow-headers-unparsable',
    red: 'allow-headers-parse',
    call: named,
    broken: onPreflight({ status: 204, headers: [...origin, ['Access-Control-Allow-Headers', 'x trace']] }),
  },
  {
    id: 'method',
    reason: 'method-not-allowed',
    red: 'method',
    call: put,
    broken: onPreflight({ status: 204, headers: [...origin, ['Access-Control-Allow-Methods', 'GET, put']] }),
  },
  {
    id: 'method-wildcard',
    reason: 'method-not-allowed',
    red: 'method',
    call: { ...put, ...include },
    broken: onPreflight({
      status: 204,
      headers: [...origin, ...login, ['Access-Control-Allow-Methods', '*']],
    }),
  },
  {
    id: 'header',
    reason: 'header-not-allowed',
    red: 'header',
    call: named,
    broken: onPreflight({ status: 204, headers: [...origin, ['Access-Control-Allow-Headers', 'X-Other']] }),
  },
  {
    id: 'header-authorization',
    reason: 'header-not-allowed',
    red: 'header',
    call: { headers: [['Authorization', 'Bearer lens']] },
    broken: onPreflight({ status: 204, headers: [...origin, ['Access-Control-Allow-Headers', '*']] }),
  },
  {
    id: 'redirect-login',
    reason: 'redirect-with-credentials',
    red: 'location',
    broken: redirect((other) => other.replace('//', '//lens:secret@')),
    fixed: redirect((other) => `${other}/there`),
  },
  {
    id: 'redirect-elsewhere',
    reason: 'redirect-invalid',
    red: 'location',
    broken: redirect(() => 'data:text/plain,lens'),
    fixed: redirect((other) => `${other}/there`),
  },
  {
    id: 'redirect-loop',
    reason: 'too-many-redirects',
    red: 'no-redirect',
    broken: redirect(() => '/redirect-loop'),
  },
  {
    id: 'redirect-refused',
    reason: 'redirect-mode-error',
    red: 'no-redirect',
    call: { redirect: 'error' },
    broken: redirect((other) => `${other}/there`),
  },
  {
    id: 'reset',
    reason: 'connection-reset',
    red: 'answered',
    broken: () => ({ broken: 'reset' }),
  },
  {
    id: 'reset-on-preflight',
    reason: 'connection-reset',
    red: 'answered',
    call: put,
    broken: onPreflight({ broken: 'reset' }),
  },
  {
    id: 'empty',
    reason: 'empty-response',
    red: 'answered',
    broken: () => ({ broken: 'empty' }),
  },
  {
    id: 'closed-port',
    reason: 'connection-refused',
    red: 'answered',
    at: 'closed-port',
    broken: allow,
  },
  {
    id: 'no-such-host',
    reason: 'dns-failed',
    red: 'answered',
    at: 'no-such-host',
    broken: allow,
  },
  {
    id: 'bad-certificate',
    reason: 'tls-failed',
    red: 'answered',
    at: 'bad-certificate',
    broken: allow,
  },
  {
    id: 'cached',
    reason: 'cached-without-allow-origin',
    red: 'vary',
    broken: () => ({ headers: [['Cache-Control', 'max-age=60']] }),
    captured: ({ hops: [hop], ...rest }) => ({
      ...rest,
      hops: [{ ...hop, response: null, netError: 'net::ERR_FAILED' }],
      earlierCacheable: hop.response,
      outcome: { kind: 'failure', netError: 'net::ERR_FAILED' },
    }),
  },
  {
    id: 'resource-policy',
    reason: 'cross-origin-resource-policy',
    red: 'resource-policy',
    broken: () => ({ headers: [['Cross-Origin-Resource-Policy', 'same-origin']] }),
    captured: refusedAsResource('net::ERR_BLOCKED_BY_RESPONSE.NotSameOrigin'),
  },
  {
    id: 'embedder-policy',
    reason: 'cross-origin-embedder-policy',
    red: 'resource-policy',
    broken: () => ({}),
    captured: refusedAsResource('net::ERR_BLOCKED_BY_RESPONSE.NotSameOriginAfterDefaultedToSameOriginByCoep'),
  },
  {
    id: 'private-network',
    reason: 'private-network-not-allowed',
    red: 'private-network',
    rules: chromium(120),
    call: put,
    broken: onPreflight({ status: 204, headers: [...origin, ['Access-Control-Allow-Methods', 'PUT']] }),
    captured: ({ hops: [hop], ...rest }) => ({
      ...rest,
      hops: [
        {
          ...hop,
          response: null,
          netError: 'net::ERR_FAILED',
          preflight: hop.preflight && {
            ...hop.preflight,
            request: {
              ...hop.preflight.request,
              headers: [
                ...(hop.preflight.request.headers ?? []),
                ['Access-Control-Request-Private-Network', 'true'],
              ],
            },
          },
        },
      ],
      client: {
        secureContext: true,
        addressSpace: { candidates: ['public'], source: 'server-address' },
        permissions: null,
      },
      targetAddressSpace: { candidates: ['loopback'], source: 'server-address' },
      outcome: { kind: 'failure', netError: 'net::ERR_FAILED' },
    }),
  },
  {
    id: 'body-lost',
    reason: 'redirect-body-not-replayable',
    red: 'no-redirect',
    call: { method: 'POST' },
    broken: (_asked, other) => ({ status: 307, headers: [...origin, ['Location', `${other}/there`]] }),
    captured: ({ hops: [hop], ...rest }) => ({
      ...rest,
      hops: [{ ...hop, netError: 'net::ERR_INVALID_ARGUMENT' }],
      outcome: { kind: 'failure', netError: 'net::ERR_INVALID_ARGUMENT' },
    }),
  },
];

/** An image or script of another site that a policy kept out. */
function refusedAsResource(netError: string): (exchange: Exchange) => Exchange {
  return ({ hops: [hop], ...rest }) => ({
    ...rest,
    mode: { candidates: ['no-cors'], source: 'resource-type' },
    hops: [{ ...hop, netError }],
    outcome: { kind: 'failure', netError },
  });
}
