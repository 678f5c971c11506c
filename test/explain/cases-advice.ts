import type { AdviceId } from '../../src/explain/advice/register.ts';
import {
  allowed,
  askedFor,
  between,
  blocked,
  byMethod,
  hiddenWith,
  include,
  leftBehind,
  mismatched,
  missingAt,
  named,
  noCors,
  opaqueRedirect,
  plainlyAllowed,
  plainlyBlocked,
  preflighted,
  redirectFrom,
  refusedWith,
  star,
  wildcardHeaders,
  withMethod,
} from './advice-parts.ts';
import type { Cases } from './build.ts';
import { API, because, exchange, hop, preflight, response } from './build.ts';
import { verdictCases } from './cases-verdicts.ts';

interface FoundAndNot {
  readonly found: Cases;
  readonly notFound: Cases;
}

/** What every advice is found by, and what it must not be found by. */
export const adviceCases: Readonly<Record<AdviceId, FoundAndNot>> = {
  'server-error-first': {
    found: {
      500: missingAt(500),
      'a gateway': missingAt(502),
      'on the preflight': blocked('allow-origin-missing', 'preflight, 502'),
    },
    notFound: {
      200: plainlyBlocked,
      '501, which is about the method': missingAt(501),
      'an allowed 500': allowed(exchange({ hops: [hop({ response: response(500, star) })] })),
    },
  },
  'auth-error-first': {
    found: {
      401: missingAt(401),
      407: missingAt(407),
      'on the preflight': blocked('preflight-status-not-ok', 'preflight, 401'),
    },
    notFound: { 200: plainlyBlocked, 'an allowed 401': refusedWith([]) },
  },
  'options-not-handled': {
    found: {
      404: blocked('preflight-status-not-ok', 'preflight, 404'),
      '404 without headers': blocked('allow-origin-missing', 'preflight, 404'),
    },
    notFound: {
      'a 404 to the request itself': missingAt(404),
      204: blocked('allow-origin-missing', 'preflight'),
    },
  },
  'request-was-sent': {
    found: {
      POST: blocked('allow-origin-missing', 'actual, POST'),
      'a server before the redirect': because(
        'preflight-status-not-ok',
        'preflight',
        exchange({
          hops: [
            hop({ method: 'PUT', response: response(307) }),
            hop({ method: 'PUT', preflight: preflight(response(404)) }),
          ],
        }),
      ),
      'an opaque POST': noCors('fetch'),
    },
    notFound: {
      GET: plainlyBlocked,
      'stopped at the preflight': blocked('allow-origin-missing', 'preflight'),
      'an allowed PUT': preflighted(),
    },
  },
  'fails-next': {
    found: {
      two: because('allow-origin-missing', 'actual', exchange({ hops: [hop({ response: response(200) })] }), {
        also: [
          {
            step: 'allow-credentials-true',
            phase: 'actual',
            hop: 0,
            outcome: 'fail',
            expected: 'true',
            received: null,
            subject: null,
            afterFailure: true,
          },
          {
            step: 'header-allowed',
            phase: 'preflight',
            hop: 0,
            outcome: 'fail',
            expected: 'x-api-key',
            received: null,
            subject: 'x-api-key',
            afterFailure: true,
          },
        ],
      }),
    },
    notFound: { none: plainlyBlocked },
  },
  'login-redirect': {
    found: {
      'a login page': redirectFrom(`${API}/x`, `${API}/login?next=%2Fx`),
      'the hop before led there': because(
        'allow-origin-missing',
        'actual',
        exchange({
          hops: [
            hop({ response: response(302, [['Location', 'https://id.test/oauth2/auth']]) }),
            hop({ url: 'https://id.test/oauth2/auth', response: response(200) }),
          ],
        }),
      ),
    },
    notFound: {
      'another page': redirectFrom(`${API}/x`, `${API}/blogging`),
      'a login only in the query': redirectFrom(`${API}/x`, `${API}/y?from=login`),
    },
  },
  'call-final-address': {
    found: {
      'a slash': redirectFrom(`${API}/x`, '/x/'),
      https: redirectFrom('http://api.partner.test/x?a=1', 'https://api.partner.test/x?a=1'),
      'another host': redirectFrom(`${API}/x`, 'https://www.api.partner.test/x'),
    },
    notFound: {
      'another path': redirectFrom(`${API}/x`, '/y'),
      'another query': redirectFrom(`${API}/x?a`, '/x/?b'),
      'a Location that does not parse': redirectFrom(`${API}/x`, 'http://[oops'),
      'a password in it': redirectFrom(`${API}/x`, 'https://a:b@api.partner.test/x/'),
      'no redirect': plainlyBlocked,
    },
  },
  'redirect-tainted-origin': {
    found: { tainted: blocked('allow-origin-mismatch', 'actual, null after a redirect') },
    notFound: {
      'an opaque page': blocked('allow-origin-mismatch', 'actual, page without an origin'),
      'not for its origin': blocked('preflight-status-not-ok', 'preflight, after a redirect'),
    },
  },
  'null-origin-page': {
    found: { 'an opaque page': blocked('allow-origin-mismatch', 'actual, page without an origin') },
    notFound: { tainted: blocked('allow-origin-mismatch', 'actual, null after a redirect') },
  },
  'headers-on-preflight-only': {
    found: { 'the preflight has it': blocked('allow-origin-missing', 'actual, after a good preflight') },
    notFound: {
      'no preflight': plainlyBlocked,
      'the preflight lacks it': blocked('allow-origin-missing', 'preflight'),
    },
  },
  'preflight-hides-reason': {
    found: {
      'a good status': blocked('allow-origin-missing', 'preflight, library that hides its reason'),
    },
    notFound: {
      'a bad status': blocked('allow-origin-missing', 'preflight, 404'),
      'not the preflight': plainlyBlocked,
    },
  },
  'duplicate-from-two-layers': {
    found: { 'two fields': blocked('allow-origin-repeated', 'actual, two fields') },
    notFound: { 'a list in one field': blocked('allow-origin-repeated', 'actual, a list') },
  },
  'cached-for-another-origin': {
    found: {
      'an old response': blocked('allow-origin-mismatch', 'actual, cached for another page'),
      'the cache of the browser': mismatched({ fromCache: 'disk' }),
      'a stored response': blocked('allow-origin-mismatch', 'actual, from the cache of the browser'),
    },
    notFound: {
      'a fresh response': mismatched({ response: response(200, [['Age', '0']]) }),
      'an Age that is no number': mismatched({ response: response(200, [['Age', 'old']]) }),
    },
  },
  'wildcard-literal-with-credentials': {
    found: {
      methods: blocked('method-not-allowed', 'preflight, wildcard with credentials'),
      headers: blocked('header-not-allowed', 'preflight, wildcard with credentials'),
      'exposed headers': hiddenWith(['x-total'], '*', { credentialsMode: include }),
    },
    notFound: {
      'Authorization without credentials': blocked(
        'header-not-allowed',
        'preflight, Authorization under a wildcard',
      ),
      'exposed headers without credentials': hiddenWith(['x-total'], '*'),
      'a list': hiddenWith(['x-total'], 'x-other', { credentialsMode: include }),
    },
  },
  'method-case': {
    found: { patch: withMethod('patch'), Patch: withMethod('Patch') },
    notFound: {
      PATCH: withMethod('PATCH'),
      'put, which browsers put into capitals': withMethod('put'),
      'a method of its own': withMethod('frobnicate'),
    },
  },
  'allow-headers-on-request': {
    found: {
      'sent by the page': blocked('header-not-allowed', 'preflight, a header that belongs on the response'),
      'on a request that was allowed': allowed(
        exchange({ hops: [hop({ requestHeaders: [['Access-Control-Allow-Headers', '*']] })] }),
      ),
    },
    notFound: {
      'what the browser asks': allowed(
        exchange({ hops: [hop({ requestHeaders: [['Access-Control-Request-Method', 'PUT']] })] }),
      ),
      'headers not captured': allowed(
        exchange({ hops: [{ ...hop(), request: { method: 'GET', headers: null, headersKind: 'wire' } }] }),
      ),
    },
  },
  'content-type-without-body': {
    found: {
      GET: allowed(exchange(), {
        preflightCauses: [
          { kind: 'header', name: 'content-type', value: 'application/json', rule: 'content-type-essence' },
        ],
      }),
    },
    notFound: {
      POST: allowed(exchange({ hops: [hop({ method: 'POST' })] }), {
        preflightCauses: [
          { kind: 'header', name: 'content-type', value: 'application/json', rule: 'content-type-essence' },
        ],
      }),
      'another cause': allowed(exchange(), {
        preflightCauses: [{ kind: 'header', name: 'x-a', value: '1', rule: 'name' }],
      }),
    },
  },
  'element-needs-cors': {
    found: {
      'a font': because(
        'allow-origin-missing',
        'actual',
        exchange({ hops: [hop({ response: response(200) })], resourceType: 'font' }),
      ),
      'a module script': because(
        'allow-origin-missing',
        'actual',
        exchange({ hops: [hop({ response: response(200) })], resourceType: 'script' }),
      ),
    },
    notFound: {
      'a call': plainlyBlocked,
      'an allowed image': allowed(
        exchange({ hops: [hop({ response: response(200, star) })], resourceType: 'image' }),
      ),
    },
  },
  'no-cors-opaque': {
    found: { fetch: noCors('fetch') },
    notFound: {
      'an image': noCors('image'),
      'a redirect that is not followed': opaqueRedirect,
      'not opaque': plainlyAllowed,
    },
  },
  'no-cors-headers-dropped': {
    found: { 'plain text': noCors('fetch') },
    notFound: {
      'a form': noCors('fetch', 'application/x-www-form-urlencoded'),
      'an element': noCors('ping'),
    },
  },
  'cookie-not-sent': {
    found: { 'to another site': refusedWith([['Sec-Fetch-Site', 'cross-site']]) },
    notFound: {
      'with a cookie': refusedWith([
        ['Sec-Fetch-Site', 'cross-site'],
        ['Cookie', 'a=b'],
      ]),
      'to the same site': refusedWith([['Sec-Fetch-Site', 'same-site']]),
      'perhaps without credentials': refusedWith([['Sec-Fetch-Site', 'cross-site']], {
        credentialsMode: { candidates: ['include', 'omit'], source: 'nothing' },
      }),
    },
  },
  'authorization-dropped-on-redirect': {
    found: { 'to another origin': leftBehind('https://cdn.third.test/x') },
    notFound: {
      'to the same origin': leftBehind(`${API}/y`),
      'still there': leftBehind('https://cdn.third.test/x', 'wire', [['Authorization', 'Bearer x']]),
      'taken out of the file': leftBehind('https://cdn.third.test/x', 'sanitized'),
    },
  },
  'different-origin-port': {
    found: { 'two ports': between('http://localhost:3000', 'http://localhost:8080') },
    notFound: { 'two sites': plainlyBlocked },
  },
  'different-origin-scheme': {
    found: { 'http and https': between('https://shop.test', 'http://shop.test') },
    notFound: { 'two sites': plainlyBlocked },
  },
  'different-origin-www': {
    found: { www: between('https://shop.test', 'https://www.shop.test') },
    notFound: { 'two sites': plainlyBlocked },
  },
  'different-origin-subdomain': {
    found: { 'two subdomains': between('https://app.shop.test', 'https://api.shop.test') },
    notFound: { 'two sites': plainlyBlocked, 'an allowed request': plainlyAllowed },
  },
  'different-origin-localhost': {
    found: { 'two names': between('http://localhost:3000', 'http://127.0.0.1:3000') },
    notFound: { 'two sites': plainlyBlocked },
  },
  'header-asked-in-vain': {
    found: {
      one: askedFor(['etag'], ['etag', 'date']),
      two: askedFor(['etag', 'location'], ['etag', 'location']),
    },
    notFound: {
      'what the response does not have': askedFor(['x-total'], ['etag']),
      'what no server can expose': askedFor(['set-cookie'], ['set-cookie']),
      'headers that nobody asked for': hiddenWith(['etag'], 'x-other'),
      'a blocked request': because('allow-origin-missing', 'actual', exchange({ askedInVain: ['etag'] }), {
        readable: { exposed: [], hidden: ['etag'] },
      }),
    },
  },
  'headers-not-exposed': {
    found: { one: hiddenWith(['x-total'], 'x-other'), two: hiddenWith(['etag', 'location'], 'x-other') },
    notFound: {
      'only what servers say to each other': hiddenWith(['date', 'server', 'vary', 'cf-ray'], 'x-other'),
      'a blocked request': because('allow-origin-missing', 'actual', exchange(), {
        readable: { exposed: [], hidden: ['x-total'] },
      }),
    },
  },
  'allow-origin-null': {
    found: {
      null: allowed(
        exchange({ hops: [hop({ response: response(200, [['Access-Control-Allow-Origin', 'null']]) })] }),
      ),
    },
    notFound: { star: plainlyAllowed, blocked: blocked('allow-origin-mismatch', 'actual, null allowed') },
  },
  'authorization-covered-by-wildcard': {
    found: { star: wildcardHeaders('*', 'authorization') },
    notFound: {
      'named as well': wildcardHeaders('*, Authorization', 'authorization'),
      'another header': wildcardHeaders('*', 'x-api-key'),
    },
  },
  'vary-origin-missing': {
    found: {
      'no Vary': allowed(exchange({ hops: [hop({ response: response(200, named) })] })),
      'Vary without Origin': allowed(
        exchange({ hops: [hop({ response: response(200, [...named, ['Vary', 'Accept-Encoding']]) })] }),
      ),
    },
    notFound: {
      'Vary: Origin': allowed(
        exchange({
          hops: [hop({ response: response(200, [...named, ['Vary', 'Accept-Encoding, ORIGIN']]) })],
        }),
      ),
      'Vary: *': allowed(exchange({ hops: [hop({ response: response(200, [...named, ['Vary', '*']]) })] })),
      star: plainlyAllowed,
      'no origin at all': blocked('allow-origin-invalid', 'actual, a word'),
      'this origin with a slip': blocked('allow-origin-mismatch', 'actual, trailing slash'),
      'a list': blocked('allow-origin-repeated', 'actual, a list'),
    },
  },
  'preflight-from-cache': {
    found: {
      remembered: allowed(exchange({ hops: [hop({ method: 'PUT', response: response(200, star) })] }), {
        preflightCauses: byMethod,
      }),
    },
    notFound: {
      asked: preflighted(),
      'none needed': plainlyAllowed,
      'by a service worker': allowed(
        exchange({ hops: [hop({ method: 'PUT', response: response(200, star) })], serviceWorker: 'page' }),
        { preflightCauses: byMethod },
      ),
      'no response either': because(
        'blocked-without-trace',
        null,
        exchange({ hops: [hop({ method: 'PUT' })] }),
        {
          preflightCauses: byMethod,
        },
      ),
    },
  },
  'preflight-cost': {
    found: { '50 ms': preflighted() },
    notFound: {
      'no preflight': plainlyAllowed,
      'a blocked request': blocked('allow-origin-missing', 'actual, after a good preflight'),
      'a time nobody measured': allowed(
        exchange({ hops: [hop({ preflight: preflight(response(204), { time: null }) })] }),
      ),
    },
  },
  'preflight-not-cached': {
    found: { 'no Max-Age': preflighted(), 'not a number': preflighted(['Access-Control-Max-Age', '1h']) },
    notFound: {
      'a Max-Age': preflighted(['Access-Control-Max-Age', '600']),
      'switched off on purpose': preflighted(['Access-Control-Max-Age', '0']),
      'no preflight': plainlyAllowed,
    },
  },
  'max-age-above-cap': {
    found: { 'a day': preflighted(['Access-Control-Max-Age', '86400']) },
    notFound: {
      'two hours': preflighted(['Access-Control-Max-Age', '7200']),
      'not a number': preflighted(['Access-Control-Max-Age', 'forever']),
    },
  },
  'service-worker': {
    found: {
      page: verdictCases.allowed['by a service worker'] ?? plainlyAllowed,
      worker: allowed(exchange({ serviceWorker: 'worker' })),
    },
    notFound: { none: plainlyAllowed },
  },
  'open-pair': {
    found: { told: allowed(exchange({ openPair: true })) },
    notFound: { none: plainlyAllowed },
  },
  'alike-requests': {
    found: {
      one: allowed(exchange({ alike: ['x2'] })),
      two: allowed(exchange({ alike: ['x2', 'x3'] })),
    },
    notFound: { none: plainlyAllowed },
  },
};
