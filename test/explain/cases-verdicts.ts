import type { Alternative, Decision, Verdict } from '../../src/engine/decision.ts';
import type { Exchange, RequestMode } from '../../src/engine/exchange.ts';
import { API, decision, exchange, hop, PAGE, preflight, response } from './build.ts';
import type { Cases, ExplainCase } from './cases-blocked.ts';

function of(verdict: Verdict, about: Exchange, more: Partial<Decision> = {}): ExplainCase {
  return { exchange: about, decision: decision(about, { verdict, ...more }) };
}

const inMode = (mode: RequestMode) => ({ candidates: [mode], source: 'header-sec-fetch-mode' }) as const;

const star = [['Access-Control-Allow-Origin', '*']] as const;
const named = [
  ['Access-Control-Allow-Origin', PAGE],
  ['Vary', 'Origin'],
] as const;

function alternative(more: Partial<Alternative>): Alternative {
  return {
    credentialsMode: 'same-origin',
    mode: 'cors',
    origin: PAGE,
    redirectMode: 'follow',
    verdict: 'allowed',
    reason: null,
    phase: null,
    hop: 0,
    readable: { exposed: [], hidden: [] },
    corsError: null,
    firefoxKey: null,
    ...more,
  };
}

const asksFirst = hop({
  method: 'PUT',
  requestHeaders: [['content-type', 'application/json']],
  preflight: preflight(response(204, named), { time: 118.2 }),
  response: response(200, named),
});

export const verdictCases: Readonly<Record<'allowed' | 'opaque' | 'not-cors' | 'cannot-tell', Cases>> = {
  allowed: {
    'any origin': of('allowed', exchange({ hops: [hop({ response: response(200, star) })] })),
    'this origin, not said to caches': of(
      'allowed',
      exchange({ hops: [hop({ response: response(200, named.slice(0, 1)) })] }),
    ),
    'headers hidden': of('allowed', exchange({ hops: [hop({ response: response(200, named) })] }), {
      readable: { exposed: ['content-type'], hidden: ['etag', 'x-total-count', 'date', 'server'] },
    }),
    'one header hidden by a wildcard with credentials': of(
      'allowed',
      exchange({
        hops: [hop({ response: response(200, [...named, ['Access-Control-Expose-Headers', '*']]) })],
      }),
      {
        credentialsMode: { candidates: ['include'], source: 'header-cookie' },
        readable: { exposed: [], hidden: ['x-total-count'] },
      },
    ),
    'after a preflight': of('allowed', exchange({ hops: [asksFirst] }), {
      preflightCauses: [
        { kind: 'method', method: 'PUT' },
        { kind: 'header', name: 'content-type', value: 'application/json', rule: 'content-type-essence' },
      ],
    }),
    'after a remembered preflight': of('allowed', exchange({ hops: [{ ...asksFirst, preflight: null }] }), {
      preflightCauses: [{ kind: 'method', method: 'PUT' }],
    }),
    'by a service worker': of(
      'allowed',
      exchange({ hops: [hop({ response: response(200) })], serviceWorker: 'page' }),
    ),
    'by a page without an origin': of(
      'allowed',
      exchange({ hops: [hop({ response: response(200, star) })] }),
      {
        evidence: { origin: 'null', pageOrigin: 'null' },
      },
    ),
    'with an error status': of('allowed', exchange({ hops: [hop({ response: response(404, star) })] })),
  },
  opaque: {
    'a call': of(
      'opaque',
      exchange({
        hops: [
          hop({
            method: 'POST',
            requestHeaders: [['Content-Type', 'text/plain;charset=UTF-8']],
            response: response(200),
          }),
        ],
        mode: inMode('no-cors'),
      }),
    ),
    'an element': of(
      'opaque',
      exchange({ hops: [hop({ response: response(200) })], mode: inMode('no-cors'), resourceType: 'image' }),
    ),
    'a redirect that the call does not follow': of(
      'opaque',
      exchange({ hops: [hop({ response: response(302, [...star, ['Location', '/next']]) })] }),
    ),
  },
  'not-cors': {
    'same origin': of(
      'not-cors',
      exchange({ hops: [hop({ url: `${PAGE}/here`, response: response(200) })] }),
    ),
    navigation: of(
      'not-cors',
      exchange({ hops: [hop({ response: response(200) })], mode: inMode('navigate') }),
    ),
    WebSocket: of(
      'not-cors',
      exchange({
        hops: [hop({ url: 'wss://api.partner.test/live', response: response(101) })],
        mode: inMode('websocket'),
      }),
    ),
    WebTransport: of('not-cors', exchange({ mode: inMode('webtransport') })),
    'something else': of('not-cors', exchange({ hops: [hop({ url: 'data:text/plain,hello' })] })),
  },
  'cannot-tell': {
    'depends on credentials': of(
      'cannot-tell',
      exchange({ hops: [hop({ response: response(200, star) })] }),
      {
        missing: ['outcome', 'credentials-mode'],
        alternatives: [
          alternative({ credentialsMode: 'same-origin' }),
          alternative({
            credentialsMode: 'include',
            verdict: 'blocked',
            reason: 'allow-origin-wildcard-with-credentials',
            phase: 'actual',
          }),
        ],
      },
    ),
    'depends on the mode': of('cannot-tell', exchange({ hops: [hop({ response: response(200) })] }), {
      missing: ['outcome', 'mode'],
      alternatives: [
        alternative({ verdict: 'blocked', reason: 'allow-origin-missing', phase: 'actual' }),
        alternative({ mode: 'no-cors', verdict: 'opaque' }),
      ],
    }),
    'depends on the origin': of(
      'cannot-tell',
      exchange({ hops: [hop({ response: response(200, named) })] }),
      {
        missing: ['origin'],
        alternatives: [
          alternative({}),
          alternative({
            origin: 'null',
            verdict: 'blocked',
            reason: 'allow-origin-mismatch',
            phase: 'actual',
          }),
        ],
      },
    ),
    'headers still to come': of('cannot-tell', exchange({ outcome: { kind: 'pending' } }), {
      missing: ['response-headers'],
    }),
    'several things missing': of('cannot-tell', exchange({ hops: [hop({ url: `${API}/x` })] }), {
      missing: ['preflight', 'credentials-mode', 'response-headers'],
    }),
    'an address that does not parse': of('cannot-tell', exchange({ hops: [hop({ url: 'http://[oops' })] }), {
      missing: ['url'],
    }),
    'nothing named': of('cannot-tell', exchange()),
    'verdict sure, reason not': of('blocked', exchange({ hops: [hop({ response: response(200) })] }), {
      reason: 'allow-origin-missing',
      phase: 'actual',
      alternatives: [
        alternative({ verdict: 'blocked', reason: 'allow-origin-missing', phase: 'actual' }),
        alternative({
          verdict: 'blocked',
          reason: 'allow-origin-wildcard-with-credentials',
          phase: 'actual',
        }),
      ],
    }),
  },
};
