import type { AdviceId } from '../../src/explain/advice/register.ts';
import {
  allowed,
  allowedWith,
  asking,
  between,
  blocked,
  hiddenWith,
  leftBehind,
  mismatched,
  missingAt,
  noCors,
  opaqueRedirect,
  plainlyAllowed,
  plainlyBlocked,
  preflighted,
  redirectFrom,
  refusedWith,
  star,
} from './advice-parts.ts';
import { afterRedirect, asked, withCredentials } from './blocked-parts.ts';
import { API, hop, preflight, response } from './build.ts';
import { adviceOnAllowed, type FoundAndNot } from './cases-advice-allowed.ts';

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
      'an allowed 500': allowedWith(star, {}, 500),
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
      'a server before the redirect': afterRedirect('preflight-status-not-ok', 'preflight', {
        method: 'PUT',
        preflight: preflight(response(404, star), { origin: 'null' }),
      }),
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
      two: asked('allow-origin-missing', 204, [], 'x-api-key'),
    },
    notFound: { none: plainlyBlocked },
  },
  'login-redirect': {
    found: {
      'a login page': redirectFrom(`${API}/x`, `${API}/login?next=%2Fx`),
      'the hop before led there': afterRedirect(
        'allow-origin-missing',
        'actual',
        { response: response(200) },
        'https://id.test/oauth2/auth',
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
      'the cache of the browser': mismatched([], { fromCache: 'disk' }),
      'a stored response': blocked('allow-origin-mismatch', 'actual, from the cache of the browser'),
    },
    notFound: {
      'a fresh response': mismatched([['Age', '0']]),
      'an Age that is no number': mismatched([['Age', 'old']]),
    },
  },
  'wildcard-literal-with-credentials': {
    found: {
      methods: blocked('method-not-allowed', 'preflight, wildcard with credentials'),
      headers: blocked('header-not-allowed', 'preflight, wildcard with credentials'),
      'exposed headers': hiddenWith(['x-total'], '*', withCredentials),
    },
    notFound: {
      'Authorization without credentials': blocked(
        'header-not-allowed',
        'preflight, Authorization under a wildcard',
      ),
      'exposed headers without credentials': hiddenWith(['x-total'], '*'),
      'a list': hiddenWith(['x-total'], 'x-other', withCredentials),
    },
  },
  'method-case': {
    found: { patch: asking([], 'patch'), Patch: asking([], 'Patch') },
    notFound: {
      PATCH: asking([], 'PATCH'),
      'put, which browsers put into capitals': asking([], 'put'),
      'a method of its own': asking([], 'frobnicate'),
    },
  },
  'allow-headers-on-request': {
    found: {
      'sent by the page': blocked('header-not-allowed', 'preflight, a header that belongs on the response'),
      'on a request that was allowed': asking([['Access-Control-Allow-Headers', '*']]),
    },
    notFound: {
      'what the browser asks': asking([['Access-Control-Request-Method', 'PUT']]),
      'headers not captured': allowed({
        hops: [
          {
            ...hop({ response: response(200, star) }),
            request: { method: 'GET', headers: null, headersKind: 'wire' },
          },
        ],
      }),
    },
  },
  'content-type-without-body': {
    found: { GET: asking([['Content-Type', 'application/json']]) },
    notFound: {
      POST: asking([['Content-Type', 'application/json']], 'POST'),
      'another cause': asking([['x-a', '1']]),
    },
  },
  'element-needs-cors': {
    found: {
      'a font': missingAt(200, [], { resourceType: 'font' }),
      'a module script': missingAt(200, [], { resourceType: 'script' }),
    },
    notFound: { 'a call': plainlyBlocked, 'an allowed image': allowed({ resourceType: 'image' }) },
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
        credentials: { candidates: ['include', 'omit'], source: 'nothing' },
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
    found: { 'http and https': between('http://shop.test', 'https://shop.test') },
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
  ...adviceOnAllowed,
};
