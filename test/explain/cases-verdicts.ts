import type { Verdict } from '../../src/engine/decision.ts';
import type { HeaderList } from '../../src/engine/fetch/header-list.ts';
import type { Cases, ExplainCase } from './build.ts';
import { decidedAs, type exchange, hop, PAGE, preflight, response } from './build.ts';

type More = Parameters<typeof exchange>[0];

const success = { kind: 'success' } as const;
const star = [['Access-Control-Allow-Origin', '*']] as const;
const named = [
  ['Access-Control-Allow-Origin', PAGE],
  ['Vary', 'Origin'],
] as const;

/** What a GET with this response comes to, where the browser reported that it went well. */
function on(verdict: Verdict, status: number, headers: HeaderList = [], more: More = {}): ExplainCase {
  return decidedAs(verdict, {
    hops: [hop({ response: response(status, headers) })],
    outcome: success,
    ...more,
  });
}

/** What it comes to where the log has no outcomes. */
function open(headers: HeaderList, more: More): ExplainCase {
  return on('cannot-tell', 200, headers, { outcome: { kind: 'not-reported' }, ...more });
}

const asksFirst = hop({
  method: 'PUT',
  requestHeaders: [['content-type', 'application/json']],
  preflight: preflight(
    response(
      204,
      named,
      ['Access-Control-Allow-Methods', 'PUT'],
      ['Access-Control-Allow-Headers', 'content-type'],
    ),
    { time: 118.2, names: 'content-type' },
  ),
  response: response(200, named),
});

const ofServer: HeaderList = [
  ['Content-Type', 'application/json'],
  ['ETag', '"1"'],
  ['X-Total-Count', '12'],
  ['Date', 'Sun, 22 Nov 2026 12:00:00 GMT'],
  ['Server', 'nginx'],
];

export const verdictCases: Readonly<Record<'allowed' | 'opaque' | 'not-cors' | 'cannot-tell', Cases>> = {
  allowed: {
    'any origin': on('allowed', 200, star),
    'this origin, not said to caches': on('allowed', 200, named.slice(0, 1)),
    'headers hidden': on('allowed', 200, [...named, ...ofServer]),
    'one header hidden by a wildcard with credentials': on(
      'allowed',
      200,
      [
        ...named,
        ['Access-Control-Allow-Credentials', 'true'],
        ['Access-Control-Expose-Headers', '*'],
        ['X-Total-Count', '12'],
      ],
      { credentials: { candidates: ['include'], source: 'header-cookie' } },
    ),
    'over HTTP/2, which Firefox notes in a header': on('allowed', 200, [...named, ['X-Firefox-Spdy', 'h2']]),
    'after a preflight': decidedAs('allowed', { hops: [asksFirst], outcome: success }),
    'after a remembered preflight': decidedAs('allowed', {
      hops: [{ ...asksFirst, preflight: null }],
      outcome: success,
    }),
    'by a service worker': on('allowed', 200, [], { serviceWorker: 'page' }),
    'by a page without an origin': on('allowed', 200, star, { origin: 'null' }),
    'with an error status': on('allowed', 404, star),
  },
  opaque: {
    'a call': decidedAs('opaque', {
      hops: [
        hop({
          method: 'POST',
          requestHeaders: [['Content-Type', 'text/plain;charset=UTF-8']],
          response: response(200),
        }),
      ],
      outcome: success,
      mode: 'no-cors',
    }),
    'an element': on('opaque', 200, [], { mode: 'no-cors', resourceType: 'image' }),
    'a redirect that the call does not follow': on('opaque', 302, [...star, ['Location', '/next']]),
  },
  'not-cors': {
    'same origin': decidedAs('not-cors', {
      hops: [hop({ url: `${PAGE}/here`, response: response(200) })],
      outcome: success,
    }),
    navigation: on('not-cors', 200, [], { mode: 'navigate' }),
    WebSocket: decidedAs('not-cors', {
      hops: [hop({ url: 'wss://api.partner.test/live', response: response(101) })],
      outcome: success,
      mode: 'websocket',
    }),
    WebTransport: on('not-cors', 200, [], { mode: 'webtransport' }),
    'something else': decidedAs('not-cors', {
      hops: [hop({ url: 'data:text/plain,hello', response: response(200) })],
      outcome: success,
    }),
  },
  'cannot-tell': {
    'depends on credentials': open(star, { credentials: ['same-origin', 'include'] }),
    'depends on the mode': open([], { mode: ['cors', 'no-cors'] }),
    'depends on the origin': open(named, { origin: [PAGE, 'null'] }),
    'headers still to come': decidedAs('cannot-tell', { outcome: { kind: 'pending' } }),
    'several things missing': decidedAs('cannot-tell', {
      hops: [hop({ method: 'PUT' })],
      credentials: ['same-origin', 'include'],
      outcome: { kind: 'pending' },
    }),
    'an address that does not parse': decidedAs('cannot-tell', { hops: [hop({ url: 'http://[oops' })] }),
    // As one that follows redirects it was given up; as one that follows none it has its opaque response.
    'nothing named': decidedAs('cannot-tell', {
      hops: [hop({ response: response(302, star), netError: 'net::ERR_ABORTED' })],
      outcome: { kind: 'failure', netError: 'net::ERR_ABORTED' },
    }),
    // Without credentials it is the method, with them the missing permission for them.
    'verdict sure, reason not': decidedAs('blocked', {
      hops: [hop({ method: 'PUT', netError: 'net::ERR_FAILED', preflight: preflight(response(204, named)) })],
      credentials: ['same-origin', 'include'],
      outcome: { kind: 'failure', netError: 'net::ERR_FAILED' },
    }),
  },
};
