import { fetchStandard, firefox } from '../../src/engine/profiles/register.ts';
import type { BlockedReason } from '../../src/engine/reasons.ts';
import { corsFailure } from '../build/exchange.ts';
import {
  acao,
  afterRedirect,
  asked,
  methods,
  mismatch,
  names,
  onResponse,
  redirected,
  refused,
  trueToo,
  withCredentials,
} from './blocked-parts.ts';
import { API, type Cases, decided, exchange, hop, PAGE, preflight, response } from './build.ts';
import { localNetworkCases } from './cases-local-network.ts';

export const blockedCases: Readonly<Record<BlockedReason, Cases>> = {
  'allow-origin-missing': {
    preflight: asked('allow-origin-missing', 204, []),
    'preflight, library that hides its reason': asked(
      'allow-origin-missing',
      204,
      [],
      'authorization,x-api-key',
    ),
    'preflight, 401': asked('allow-origin-missing', 401, []),
    'preflight, 404': asked('allow-origin-missing', 404, []),
    'preflight, 400': asked('allow-origin-missing', 400, []),
    'preflight, 502': asked('allow-origin-missing', 502, []),
    actual: onResponse('allow-origin-missing', 200, []),
    'actual, POST': onResponse('allow-origin-missing', 200, [], {}, 'POST'),
    'actual, 403': onResponse('allow-origin-missing', 403, []),
    'actual, 500': onResponse('allow-origin-missing', 500, []),
    'actual, 504': onResponse('allow-origin-missing', 504, []),
    'actual, after a good preflight': decided(
      'allow-origin-missing',
      'actual',
      exchange({
        hops: [
          hop({
            method: 'PUT',
            preflight: preflight(response(204, acao(PAGE), methods('PUT')), { time: 112.4 }),
            response: response(200),
          }),
        ],
      }),
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
    'actual, null after a redirect': afterRedirect('allow-origin-mismatch', 'actual', {
      response: response(200, acao(PAGE), ['Vary', 'Origin']),
    }),
    'actual, cached for another page': onResponse('allow-origin-mismatch', 200, [
      ...acao('https://shop.other.test'),
      ['Age', '3600'],
    ]),
    'actual, from the cache of the browser': refused('allow-origin-mismatch', {
      earlierCacheable: response(200, acao('https://shop.other.test')),
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
    'preflight, after a redirect': afterRedirect('preflight-status-not-ok', 'preflight', {
      method: 'PUT',
      preflight: preflight(response(405, acao('*')), { origin: 'null' }),
    }),
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
    actual: refused('mode-same-origin', { mode: 'same-origin' }),
    'actual, after a redirect': refused('mode-same-origin', { mode: 'same-origin' }, 'actual', [
      hop({ url: `${PAGE}/here`, response: response(302, ['Location', `${API}/v1/items`]) }),
      hop({ netError: corsFailure.netError }),
    ]),
  },
  'scheme-not-cors': {
    actual: refused('scheme-not-cors', {}, 'actual', [
      hop({ url: 'ftp://files.partner.test/a', netError: corsFailure.netError }),
    ]),
    redirect: redirected('scheme-not-cors', 'example-app://user:secret@signed-in', acao('*')),
    'after a redirect': afterRedirect(
      'scheme-not-cors',
      'actual',
      { netError: corsFailure.netError },
      'example-app://signed-in',
    ),
  },
  'no-cors-redirect-mode': {
    // Of these Chromium's log has nothing.
    actual: decided(
      'no-cors-redirect-mode',
      'actual',
      exchange({ hops: [hop({ symptom: 'never-opened' })], mode: 'no-cors', redirectMode: 'error' }),
      firefox(153),
    ),
  },
  'cached-without-allow-origin': {
    actual: refused('cached-without-allow-origin', { earlierCacheable: response(200) }),
  },
  ...localNetworkCases,
  'blocked-without-trace': {
    'no phase': refused('blocked-without-trace', {}, null),
    'of a worker': refused('blocked-without-trace', { responseUnseen: true }, null),
    'actual, with headers that pass': refused('blocked-without-trace', {}, 'actual', [
      hop({ response: response(200, acao('*')), netError: corsFailure.netError }),
    ]),
  },
};
