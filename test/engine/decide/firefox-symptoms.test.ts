import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/engine/decide/decide.ts';
import { firefox } from '../../../src/engine/profiles/register.ts';
import type { Symptom } from '../../../src/engine/symptom.ts';
import { type ExchangeParts, exchange, hop, response } from '../../build/exchange.ts';
import {
  app,
  broken,
  decidesAsFirefox,
  type FirefoxRow,
  loopback,
  named,
  permissions,
  website,
} from './firefox-rows.ts';

/** Without a name of the error: by how far the request got. Each as Firefox 153 was seen to do it. */
const rows: readonly FirefoxRow[] = [
  [
    'stopped by an extension or by tracking protection, whatever the page is denied',
    {
      hops: [hop({ url: 'http://localhost/', symptom: 'stopped' })],
      rest: {
        targetAddressSpace: loopback,
        client: { ...website, permissions: permissions('prompt', 'denied') },
      },
    },
    { verdict: 'failed', reason: 'blocked-by-extension', firefoxKey: 'CORSDidNotSucceed2' },
    ['aborted', 'blocked-by-extension'],
  ],
  [
    'stopped as its headers were written',
    { hops: [hop({ symptom: 'withdrawn' })] },
    { verdict: 'failed', reason: 'blocked-by-extension' },
    ['aborted', 'blocked-by-extension'],
  ],
  [
    'the same of a request that needs a preflight, which may have failed unseen',
    { hops: [hop({ method: 'PUT', symptom: 'withdrawn' })] },
    { verdict: 'failed', reason: 'network-error' },
    ['aborted', 'network-error'],
  ],
  [
    'blocked by DevTools: the console is silent',
    { hops: [hop({ symptom: 'held-back' })] },
    { ...broken, reason: 'blocked-in-devtools' },
    ['aborted', 'blocked-in-devtools'],
  ],
  [
    'blocked there, or an XHR that was aborted, or still ran as the log was saved',
    { hops: [hop({ symptom: 'held-back' })], outcome: { kind: 'pending' } },
    { verdict: 'cannot-tell', reason: null },
    ['aborted', 'blocked-in-devtools', 'cannot-tell'],
  ],
  [
    'over plain http it may have been an extension that stopped it',
    { hops: [hop({ url: 'http://api.test/', symptom: 'held-back' })] },
    { ...broken, reason: 'blocked-by-extension', firefoxKey: 'CORSDidNotSucceed2' },
    ['aborted', 'blocked-by-extension', 'blocked-in-devtools'],
  ],
  [
    'nor does it say there whether it still ran as the log was saved',
    { hops: [hop({ url: 'http://api.test/', symptom: 'held-back' })], outcome: { kind: 'pending' } },
    { verdict: 'cannot-tell', reason: null },
    ['aborted', 'blocked-by-extension', 'blocked-in-devtools', 'cannot-tell'],
  ],
  [
    'an XHR that runs: there is nothing to tell yet',
    { hops: [hop({ symptom: 'held-back' })], outcome: { kind: 'pending' }, rest: { running: true } },
    { verdict: 'cannot-tell', reason: null },
    [],
  ],
  [
    'no connection to a name',
    { hops: [hop({ symptom: 'no-connection' })] },
    { verdict: 'failed', reason: 'network-error' },
    ['aborted', 'network-error'],
  ],
  [
    'no connection to an address, which needs no name',
    { hops: [hop({ url: 'https://192.0.2.7/', symptom: 'not-accepted' })] },
    { verdict: 'failed', reason: 'connection-refused', firefoxKey: 'CORSDidNotSucceed2' },
    ['aborted', 'connection-refused'],
  ],
  [
    'a secure connection, and no response',
    { hops: [hop({ symptom: 'connected' })] },
    { ...broken, reason: 'aborted' },
    ['aborted', 'connection-reset'],
  ],
  [
    'a connection that was closed, and closed again',
    { hops: [hop({ symptom: 'closed' })] },
    { verdict: 'failed', reason: 'connection-reset', firefoxKey: 'CORSDidNotSucceed2' },
    ['aborted', 'connection-reset'],
  ],
  [
    'no byte of a body that CORS lets pass',
    { hops: [hop({ response: response(200, named), symptom: 'without-body' })] },
    { ...broken, reason: 'connection-reset' },
    ['allowed', 'blocked-by-extension', 'connection-reset'],
  ],
  [
    'a script of a type that is not run',
    {
      mode: 'no-cors',
      hops: [hop({ response: response(200, 'Content-Type: text/plain'), symptom: 'without-body' })],
      rest: { resourceType: 'script' },
    },
    { ...broken, reason: 'opaque-response-blocked' },
  ],
  [
    'an image that came and was kept back',
    {
      mode: 'no-cors',
      hops: [hop({ response: response(200), symptom: 'kept-back' })],
      rest: { resourceType: 'image' },
    },
    { ...broken, reason: 'opaque-response-blocked' },
  ],
  [
    'a call without CORS, which has the head of what is kept back',
    { mode: 'no-cors', hops: [hop({ response: response(200), symptom: 'kept-back' })] },
    { verdict: 'opaque' },
  ],
  [
    'never opened, where no policy of the document forbids it',
    {
      hops: [hop({ symptom: 'never-opened' })],
      rest: {
        client: {
          ...website,
          permissions: permissions('granted', 'granted'),
          document: { url: `${app}/`, isFrame: false, within: null, policies: [] },
        },
      },
    },
    { ...broken, reason: 'aborted' },
    ['aborted', 'content-security-policy'],
  ],
  [
    'never opened, where the document forbids calls there: Firefox has not written yet what kind it is',
    {
      hops: [hop({ symptom: 'never-opened', requestHeaders: [['Origin', app]] })],
      rest: {
        resourceType: 'unknown',
        client: {
          ...website,
          permissions: permissions('granted', 'granted'),
          document: {
            url: `${app}/`,
            isFrame: false,
            within: null,
            policies: [['Content-Security-Policy', "connect-src 'self'"]],
          },
        },
      },
    },
    { ...broken, reason: 'content-security-policy' },
    [],
  ],
  [
    'never opened, over http to this computer, which is no mixed content',
    { hops: [hop({ url: 'http://127.0.0.1/', symptom: 'never-opened' })] },
    { ...broken, reason: 'content-security-policy' },
  ],
];

const untold = (symptom?: Symptom): ExchangeParts => ({
  hops: [hop({ response: response(200, 'Access-Control-Allow-Origin: *'), ...(symptom && { symptom }) })],
  outcome: { kind: 'failure', netError: 'net::ERR_FAILED', source: 'resource-timing' },
});

describe('what passes, and Resource Timing has no status of', () => {
  it.each<[string, ExchangeParts['rest'], readonly string[]]>([
    [
      'was given up, or had other headers by then',
      { credentialsMode: { candidates: ['omit'], source: 'recorder' } },
      ['failed aborted', 'blocked blocked-without-trace'],
    ],
    [
      'may have had credentials besides, which a header tells of but for calls with keepalive',
      { credentialsMode: { candidates: ['same-origin'], source: 'no-storage-access-sent' } },
      ['blocked allow-origin-wildcard-with-credentials', 'failed aborted', 'blocked blocked-without-trace'],
    ],
  ])('%s', (_, rest, expected) => {
    for (const symptom of [undefined, 'without-body', 'cut-short'] as const) {
      const parts = { ...untold(symptom), rest: rest ?? {} };
      const { verdict, reason, alternatives } = decide(exchange(parts), firefox(153));
      expect([`${verdict} ${reason}`]).toEqual(expected.slice(0, 1));
      expect(alternatives.map((one) => `${one.verdict} ${one.reason}`)).toEqual(expected);
    }
  });
});

describe('what an entry of Firefox looks like, decided', () => decidesAsFirefox(rows));
