import type { AdviceId } from '../../src/explain/advice/register.ts';
import {
  allowed,
  allowedWith,
  askedFor,
  asking,
  blocked,
  hiddenWith,
  missingAt,
  named,
  plainlyAllowed,
  preflighted,
  star,
  wildcardHeaders,
} from './advice-parts.ts';
import { onResponse, refused, withCredentials } from './blocked-parts.ts';
import { type Cases, hop, preflight, response } from './build.ts';
import { failedCases } from './cases-failed.ts';
import { verdictCases } from './cases-verdicts.ts';

export interface FoundAndNot {
  readonly found: Cases;
  readonly notFound: Cases;
}

const givenUp = (status: number, method = 'GET', more: Parameters<typeof allowed>[0] = {}) =>
  allowed({ hops: [{ ...hop({ method, response: response(status, star) }), bodyGivenUp: true }], ...more });

/** What an advice is found by, and what it must not be found by: of a request that script could read, above all. */
export const adviceOnAllowed = {
  'header-asked-in-vain': {
    found: {
      one: askedFor(['etag'], ['etag', 'date']),
      two: askedFor(['etag', 'location'], ['etag', 'location']),
    },
    notFound: {
      'what the response does not have': askedFor(['x-total'], ['etag']),
      'what no server can expose': askedFor(['set-cookie'], ['set-cookie']),
      'headers that nobody asked for': hiddenWith(['etag'], 'x-other'),
      'a blocked request': missingAt(200, [['ETag', '"1"']], { askedInVain: ['etag'] }),
    },
  },
  'headers-not-exposed': {
    found: { one: hiddenWith(['x-total'], 'x-other'), two: hiddenWith(['etag', 'location'], 'x-other') },
    notFound: {
      'only what servers say to each other': hiddenWith(['date', 'server', 'vary', 'cf-ray'], 'x-other'),
      'a blocked request': missingAt(200, [['X-Total', '1']]),
    },
  },
  'allow-origin-null': {
    found: {
      null: allowedWith([['Access-Control-Allow-Origin', 'null']], { origin: 'null' }),
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
  'body-not-read': {
    found: {
      'a body that script left': givenUp(200),
      'behind a service worker': givenUp(200, 'GET', { serviceWorker: 'page' }),
    },
    notFound: {
      'read whole': plainlyAllowed,
      'a status without a body': givenUp(204),
      'a method without a body': givenUp(200, 'HEAD'),
    },
  },
  'differs-by-browser': {
    found: {
      'localhost over http, from a secure page': allowed({
        hops: [hop({ url: 'http://localhost:8080/x', response: response(200, star) })],
      }),
      'an empty field beside the right one': onResponse(
        'allow-credentials-missing',
        200,
        [...named, ['Access-Control-Allow-Credentials', 'true'], ['Access-Control-Allow-Credentials', '']],
        withCredentials,
      ),
    },
    notFound: {
      'allowed everywhere': plainlyAllowed,
      'blocked everywhere': missingAt(200),
      'blocked for what no header tells': refused('blocked-without-trace', {}, null, [
        hop({ method: 'PUT', netError: 'net::ERR_FAILED' }),
      ]),
    },
  },
  'vary-origin-missing': {
    found: {
      'no Vary': allowedWith(named),
      'Vary without Origin': allowedWith([...named, ['Vary', 'Accept-Encoding']]),
    },
    notFound: {
      'Vary: Origin': allowedWith([...named, ['Vary', 'Accept-Encoding, ORIGIN']]),
      'Vary: *': allowedWith([...named, ['Vary', '*']]),
      star: plainlyAllowed,
      'no origin at all': blocked('allow-origin-invalid', 'actual, a word'),
      'this origin with a slip': blocked('allow-origin-mismatch', 'actual, trailing slash'),
      'a list': blocked('allow-origin-repeated', 'actual, a list'),
    },
  },
  'preflight-from-cache': {
    found: {
      remembered: asking([], 'PUT'),
    },
    notFound: {
      asked: preflighted(),
      'none needed': plainlyAllowed,
      'by a service worker': allowed({
        hops: [hop({ method: 'PUT', response: response(200, star) })],
        serviceWorker: 'page',
      }),
      'no response either': refused('blocked-without-trace', {}, null, [
        hop({ method: 'PUT', netError: 'net::ERR_FAILED' }),
      ]),
    },
  },
  'preflight-cost': {
    found: { '50 ms': preflighted() },
    notFound: {
      'no preflight': plainlyAllowed,
      'a blocked request': blocked('allow-origin-missing', 'actual, after a good preflight'),
      'a time nobody measured': allowed({
        hops: [
          hop({
            preflight: preflight(response(204, star), { method: 'GET', time: null }),
            response: response(200, star),
          }),
        ],
      }),
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
      'page, which it failed': failedCases['service-worker-failed'].actual ?? plainlyAllowed,
      worker: allowed({ serviceWorker: 'worker' }),
    },
    notFound: { none: plainlyAllowed },
  },
  'open-pair': {
    found: { told: allowed({ openPair: true }) },
    notFound: { none: plainlyAllowed },
  },
  'alike-requests': {
    found: {
      one: allowed({ alike: ['x2'] }),
      two: allowed({ alike: ['x2', 'x3'] }),
    },
    notFound: { none: plainlyAllowed },
  },
} satisfies Partial<Record<AdviceId, FoundAndNot>>;
