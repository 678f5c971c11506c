import type { Decision, Evidence } from '../../src/engine/decision.ts';
import type { Exchange } from '../../src/engine/exchange.ts';
import type { HeaderList } from '../../src/engine/fetch/header-list.ts';
import { fetchStandard } from '../../src/engine/profiles/register.ts';
import type { BlockedReason, ReasonId } from '../../src/engine/reasons.ts';
import { API, because, decided, exchange, hop, PAGE, preflight, response } from './build.ts';

export interface ExplainCase {
  readonly exchange: Exchange;
  readonly decision: Decision;
}

/** By what the case shows: phase first, then what is special. */
export type Cases = Readonly<Record<string, ExplainCase>>;

const acao = (value: string): HeaderList => [['Access-Control-Allow-Origin', value]];

type More = Partial<Parameters<typeof exchange>[0]>;

/** A PUT that was stopped at its preflight, with this response. */
function asked(
  reason: ReasonId,
  status: number,
  headers: HeaderList,
  names = '',
  more: More = {},
): ExplainCase {
  const put = hop({
    method: 'PUT',
    requestHeaders: names === '' ? [] : [[names, '1']],
    preflight: preflight(response(status, headers), { names }),
  });
  return decided(reason, 'preflight', exchange({ hops: [put], ...more }));
}

/** A request with this response. */
function onResponse(
  reason: ReasonId,
  status: number,
  headers: HeaderList,
  more: More = {},
  method = 'GET',
): ExplainCase {
  const hops = [hop({ method, response: response(status, headers) })];
  return decided(reason, 'actual', exchange({ hops, ...more }));
}

/** A request whose redirect was not followed. */
function redirected(reason: ReasonId, location: string, headers: HeaderList, more: More = {}): ExplainCase {
  const hops = [hop({ response: response(302, ['Location', location], headers) })];
  return decided(reason, 'redirect', exchange({ hops, ...more }));
}

const withCredentials = { credentials: { candidates: ['include'], source: 'header-cookie' } } as const;
const trueToo = (value: string): HeaderList => [['Access-Control-Allow-Credentials', value]];
const methods = (value: string): HeaderList => [['Access-Control-Allow-Methods', value]];
const names = (value: string): HeaderList => [['Access-Control-Allow-Headers', value]];

const mismatch = (allowed: string, origin?: string) =>
  onResponse('allow-origin-mismatch', 200, acao(allowed), origin === undefined ? {} : { origin });

/** The page asked one server, which sent it on to another. */
function afterRedirect(
  second: Parameters<typeof hop>[0],
  reason: ReasonId,
  more: Partial<Decision> = {},
): ExplainCase {
  const first = hop({
    url: `${API}/old`,
    response: response(302, [['Location', 'https://cdn.third.test/new'], ...acao('*')]),
  });
  const about = exchange({ hops: [first, hop({ url: 'https://cdn.third.test/new', ...second })] });
  return because(reason, more.phase ?? 'actual', about, {
    ...more,
    evidence: { origin: 'null', tainted: 'true', ...more.evidence },
  });
}

function localNetwork(reason: ReasonId, evidence: Evidence): ExplainCase {
  const about = exchange({
    hops: [hop({ url: 'http://localhost:8080/status', netError: 'net::ERR_FAILED' })],
  });
  return because(reason, 'actual', about, { evidence: { targetSpace: 'loopback', ...evidence } });
}

export const blockedCases: Readonly<Record<BlockedReason, Cases>> = {
  'allow-origin-missing': {
    preflight: asked('allow-origin-missing', 204, []),
    'preflight, library that hides its reason': {
      ...asked('allow-origin-missing', 204, []),
      exchange: exchange({
        hops: [
          hop({
            method: 'PUT',
            preflight: preflight(response(204), {
              request: {
                method: 'OPTIONS',
                headers: [
                  ['Access-Control-Request-Method', 'PUT'],
                  ['Access-Control-Request-Headers', 'authorization,x-api-key'],
                ],
                headersKind: 'wire',
              },
            }),
          }),
        ],
      }),
    },
    'preflight, 401': asked('allow-origin-missing', 401, []),
    'preflight, 404': asked('allow-origin-missing', 404, []),
    'preflight, 400': asked('allow-origin-missing', 400, []),
    'preflight, 502': asked('allow-origin-missing', 502, []),
    actual: onResponse('allow-origin-missing', 200, []),
    'actual, POST': onResponse('allow-origin-missing', 200, [], {}, 'POST'),
    'actual, 403': onResponse('allow-origin-missing', 403, []),
    'actual, 500': onResponse('allow-origin-missing', 500, []),
    'actual, 504': onResponse('allow-origin-missing', 504, []),
    'actual, after a good preflight': because(
      'allow-origin-missing',
      'actual',
      exchange({
        hops: [
          hop({
            method: 'PUT',
            preflight: preflight(response(204, acao(PAGE)), { time: 112.4 }),
            response: response(200),
          }),
        ],
      }),
      { preflightCauses: [{ kind: 'method', method: 'PUT' }] },
    ),
    'redirect to a login page': redirected(
      'allow-origin-missing',
      'https://sso.partner.test/login?state=secret',
      [],
    ),
    'redirect that adds a slash': redirected('allow-origin-missing', '/v1/items/', []),
  },
  'allow-origin-mismatch': {
    'preflight, trailing slash': asked('allow-origin-mismatch', 204, acao(`${PAGE}/`)),
    'actual, trailing slash': mismatch(`${PAGE}/`),
    'actual, path': mismatch(`${PAGE}/dashboard`),
    'actual, pattern': mismatch('https://*.example.test'),
    'actual, capitals': mismatch('https://APP.example.test'),
    'actual, scheme': mismatch('http://app.example.test'),
    'actual, port': mismatch('http://localhost:3001', 'http://localhost:3000'),
    'actual, no port': mismatch('http://localhost', 'http://localhost:3000'),
    'actual, www': mismatch('https://www.app.example.test'),
    'actual, subdomain': mismatch('https://admin.example.test'),
    'actual, localhost': mismatch('http://127.0.0.1:3000', 'http://localhost:3000'),
    'actual, null allowed': mismatch('null'),
    'actual, invisible character': mismatch(`${PAGE}\u200b`),
    'actual, other': mismatch('https://shop.other.test'),
    'actual, page without an origin': mismatch(PAGE, 'null'),
    'actual, null after a redirect': afterRedirect(
      { response: response(200, [...acao(PAGE), ['Vary', 'Origin']]) },
      'allow-origin-mismatch',
      { evidence: { allowed: PAGE } },
    ),
    'actual, cached for another page': because(
      'allow-origin-mismatch',
      'actual',
      exchange({
        hops: [
          hop({
            response: response(200, [...acao('https://shop.other.test'), ['Age', '3600']]),
          }),
        ],
      }),
      { evidence: { allowed: 'https://shop.other.test' } },
    ),
    'actual, from the cache of the browser': because('allow-origin-mismatch', 'actual', exchange(), {
      evidence: { allowed: 'https://shop.other.test', cached: 'true' },
    }),
    redirect: redirected('allow-origin-mismatch', '/elsewhere', acao('https://shop.other.test')),
  },
  'allow-origin-repeated': {
    'preflight, two fields': asked('allow-origin-repeated', 204, [...acao('*'), ...acao(PAGE)]),
    'actual, two fields': onResponse('allow-origin-repeated', 200, [...acao('*'), ...acao('*')]),
    'actual, a list': onResponse('allow-origin-repeated', 200, acao(`${PAGE}, https://shop.other.test`)),
    redirect: redirected('allow-origin-repeated', '/elsewhere', [...acao('*'), ...acao('*')]),
  },
  'allow-origin-invalid': {
    preflight: asked('allow-origin-invalid', 204, acao('app.example.test')),
    'actual, empty': onResponse('allow-origin-invalid', 200, acao('')),
    'actual, a word': onResponse('allow-origin-invalid', 200, acao('true')),
    redirect: redirected('allow-origin-invalid', '/elsewhere', acao('all')),
  },
  'allow-origin-wildcard-with-credentials': {
    preflight: asked('allow-origin-wildcard-with-credentials', 204, acao('*'), '', withCredentials),
    actual: onResponse('allow-origin-wildcard-with-credentials', 200, acao('*'), withCredentials),
    redirect: redirected('allow-origin-wildcard-with-credentials', '/elsewhere', acao('*'), withCredentials),
  },
  'allow-credentials-missing': {
    'preflight, absent': asked('allow-credentials-missing', 204, acao(PAGE), '', withCredentials),
    'actual, absent': onResponse('allow-credentials-missing', 200, acao(PAGE), withCredentials),
    'actual, True': onResponse(
      'allow-credentials-missing',
      200,
      [...acao(PAGE), ...trueToo('True')],
      withCredentials,
    ),
    'redirect, empty': redirected(
      'allow-credentials-missing',
      '/elsewhere',
      [...acao(PAGE), ...trueToo('')],
      withCredentials,
    ),
  },
  'preflight-status-not-ok': {
    'preflight, 404': asked('preflight-status-not-ok', 404, acao('*')),
    'preflight, 401': asked('preflight-status-not-ok', 401, acao('*')),
    'preflight, 500': asked('preflight-status-not-ok', 500, acao('*')),
    'preflight, after a redirect': afterRedirect(
      { method: 'PUT', preflight: preflight(response(405, acao('*'))) },
      'preflight-status-not-ok',
      { phase: 'preflight' },
    ),
  },
  'preflight-redirected': {
    'preflight, slash': asked('preflight-redirected', 301, [['Location', '/v1/items/']]),
    'preflight, login page': asked('preflight-redirected', 302, [
      ['Location', 'https://user:pw@sso.partner.test/oauth2/authorize?token=1'],
    ]),
  },
  'allow-methods-unparsable': {
    preflight: asked('allow-methods-unparsable', 204, [...acao('*'), ...methods('GET; PUT')]),
  },
  'allow-headers-unparsable': {
    preflight: asked(
      'allow-headers-unparsable',
      204,
      [...acao('*'), ...methods('PUT'), ...names('x-a; x-b, x-c')],
      'x-a',
    ),
  },
  'method-not-allowed': {
    'preflight, not listed': asked('method-not-allowed', 204, [...acao('*'), ...methods('GET, POST')]),
    'preflight, no list': asked('method-not-allowed', 204, acao('*')),
    'preflight, small letters': decided(
      'method-not-allowed',
      'preflight',
      exchange({
        hops: [
          hop({
            method: 'patch',
            preflight: preflight(response(204, acao('*'), methods('GET, PATCH')), { method: 'patch' }),
          }),
        ],
      }),
    ),
    'preflight, wildcard with credentials': asked(
      'method-not-allowed',
      204,
      [...acao(PAGE), ...trueToo('true'), ...methods('*')],
      '',
      withCredentials,
    ),
  },
  'header-not-allowed': {
    'preflight, not listed': asked(
      'header-not-allowed',
      204,
      [...acao('*'), ...methods('PUT'), ...names('content-type')],
      'x-api-key',
    ),
    'preflight, no list': asked('header-not-allowed', 204, [...acao('*'), ...methods('PUT')], 'content-type'),
    'preflight, wildcard with credentials': asked(
      'header-not-allowed',
      204,
      [...acao(PAGE), ...trueToo('true'), ...methods('PUT'), ...names('*')],
      'x-api-key',
      withCredentials,
    ),
    // Chromium lets it pass.
    'preflight, Authorization under a wildcard': decided(
      'header-not-allowed',
      'preflight',
      exchange({
        hops: [
          hop({
            method: 'PUT',
            requestHeaders: [['authorization', 'Bearer x']],
            preflight: preflight(response(204, acao('*'), methods('PUT'), names('*')), {
              names: 'authorization',
            }),
          }),
        ],
      }),
      fetchStandard,
    ),
    'preflight, a header that belongs on the response': asked(
      'header-not-allowed',
      204,
      [...acao('*'), ...methods('PUT')],
      'access-control-allow-origin',
    ),
  },
  'redirect-with-credentials': {
    redirect: redirected('redirect-with-credentials', 'https://bob:hunter2@api.partner.test/x', acao('*')),
  },
  'mode-same-origin': {
    actual: because('mode-same-origin', 'actual', exchange()),
    'actual, after a redirect': because(
      'mode-same-origin',
      'actual',
      exchange({ hops: [hop({ url: `${PAGE}/here`, response: response(302) }), hop()] }),
    ),
  },
  'scheme-not-cors': {
    actual: because(
      'scheme-not-cors',
      'actual',
      exchange({ hops: [hop({ url: 'ftp://files.partner.test/a' })] }),
      {
        evidence: { scheme: 'ftp' },
      },
    ),
    redirect: because(
      'scheme-not-cors',
      'redirect',
      exchange({
        hops: [hop({ response: response(302, [['Location', 'example-app://user:secret@signed-in']]) })],
      }),
      { evidence: { scheme: 'example-app', location: 'example-app://user:secret@signed-in' } },
    ),
    'after a redirect': because(
      'scheme-not-cors',
      'actual',
      exchange({
        hops: [
          hop({ response: response(302, [['Location', 'example-app://signed-in']]) }),
          hop({ url: 'example-app://signed-in', netError: 'net::ERR_FAILED' }),
        ],
      }),
      { evidence: { scheme: 'example-app' } },
    ),
  },
  'no-cors-redirect-mode': {
    actual: because('no-cors-redirect-mode', 'actual', exchange()),
  },
  'cached-without-allow-origin': {
    actual: because('cached-without-allow-origin', 'actual', exchange(), {
      evidence: { cached: 'true' },
    }),
  },
  'local-network-permission-denied': {
    actual: localNetwork('local-network-permission-denied', { clientSpace: 'public', permission: 'denied' }),
    'actual, not yet decided': localNetwork('local-network-permission-denied', {
      clientSpace: 'local',
      permission: 'prompt',
    }),
    'actual, nothing asked of the page': localNetwork('local-network-permission-denied', {
      targetSpace: 'local',
    }),
    preflight: because(
      'local-network-permission-denied',
      'preflight',
      exchange({
        hops: [
          hop({
            method: 'PUT',
            url: 'http://localhost:8080/status',
            preflight: preflight(null, { netError: 'net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS' }),
          }),
        ],
      }),
      { evidence: { targetSpace: 'loopback', clientSpace: 'public' } },
    ),
  },
  'local-network-insecure-context': {
    'actual, not known which network': localNetwork('local-network-insecure-context', {
      targetSpace: 'unknown',
    }),
    actual: localNetwork('local-network-insecure-context', {
      clientSpace: 'public',
      pageOrigin: 'http://app.example.test',
    }),
  },
  'local-network-space-mismatch': {
    'actual, declared': localNetwork('local-network-space-mismatch', { declaredSpace: 'local' }),
    'actual, not known what was declared': localNetwork('local-network-space-mismatch', {
      permission: 'granted',
    }),
  },
  'private-network-insecure-context': {
    actual: localNetwork('private-network-insecure-context', { pageOrigin: 'http://app.example.test' }),
  },
  'private-network-not-allowed': {
    preflight: because(
      'private-network-not-allowed',
      'preflight',
      exchange({ hops: [hop({ method: 'PUT', preflight: preflight(response(204, acao('*'))) })] }),
      {
        evidence: { targetSpace: 'local', clientSpace: 'public' },
        preflightCauses: [{ kind: 'method', method: 'PUT' }],
      },
    ),
  },
  'blocked-without-trace': {
    'no phase': because(
      'blocked-without-trace',
      null,
      exchange({ hops: [hop({ netError: 'net::ERR_FAILED' })] }),
      {
        verdict: 'cannot-tell',
      },
    ),
    'of a worker': because(
      'blocked-without-trace',
      null,
      exchange({ hops: [hop({ netError: 'net::ERR_FAILED' })], responseUnseen: true }),
      { verdict: 'cannot-tell' },
    ),
    'actual, with headers that pass': because(
      'blocked-without-trace',
      'actual',
      exchange({
        hops: [
          hop({
            response: response(200, [['Access-Control-Allow-Origin', '*']]),
            netError: 'net::ERR_FAILED',
          }),
        ],
      }),
    ),
  },
};
