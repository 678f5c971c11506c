import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/engine/decide/decide.ts';
import { forAnotherBrowser } from '../../../src/engine/decide/for-another-browser.ts';
import type { Profile } from '../../../src/engine/profiles/profile.ts';
import { chromium, fetchStandard, firefox, webkit } from '../../../src/engine/profiles/register.ts';
import {
  corsFailure,
  type ExchangeParts,
  exchange,
  headerLines,
  hop,
  preflight,
  response,
  success,
} from '../../build/exchange.ts';

const allowed = 'Access-Control-Allow-Origin: https://app.test';
const twoFields = response(200, allowed, allowed);
const wildcardHeaders = response(204, allowed, 'Access-Control-Allow-Headers: *');
const withToken = headerLines('Authorization: Bearer x');

/** What was seen in one browser, and what is so in another. */
const table: readonly [
  says: string,
  seen: Profile,
  parts: ExchangeParts,
  verdict: string,
  other: Profile,
  otherVerdict: string,
  reason: string | null,
][] = [
  [
    'a redirect of another origin for all, come to from the own origin, which WebKit refuses',
    chromium(156),
    {
      outcome: success,
      credentials: 'same-origin',
      hops: [
        hop({ url: 'https://app.test/0', response: response(302, 'Location: https://api.test/1') }),
        hop({
          url: 'https://api.test/1',
          response: response(302, 'Access-Control-Allow-Origin: *', 'Location: /2'),
        }),
        hop({ url: 'https://api.test/2', response: response(200, allowed) }),
      ],
    },
    'allowed',
    webkit(26),
    'blocked',
    'allow-origin-wildcard-with-credentials',
  ],
  [
    'a success under other rules that refuse it',
    chromium(156),
    {
      outcome: success,
      hops: [
        hop({
          method: 'GET',
          requestHeaders: withToken,
          preflight: preflight(wildcardHeaders, { method: 'GET', names: 'authorization' }),
          response: response(200, allowed),
        }),
      ],
    },
    'allowed',
    fetchStandard,
    'blocked',
    'header-not-allowed',
  ],
  [
    'one field twice, which every browser refuses',
    chromium(156),
    { outcome: corsFailure, hops: [hop({ response: twoFields })] },
    'blocked',
    firefox(153),
    'blocked',
    'allow-origin-repeated',
  ],
  [
    'a request that was never sent, and would have been for another browser: what came back is not known',
    fetchStandard,
    {
      outcome: corsFailure,
      hops: [
        hop({
          requestHeaders: withToken,
          preflight: preflight(wildcardHeaders, { method: 'GET', names: 'authorization' }),
        }),
      ],
    },
    'blocked',
    chromium(156),
    'cannot-tell',
    null,
  ],
  [
    'a failure of the network, which is one everywhere',
    chromium(156),
    {
      outcome: { kind: 'failure', netError: 'net::ERR_NAME_NOT_RESOLVED' },
      hops: [hop({ netError: 'net::ERR_NAME_NOT_RESOLVED' })],
    },
    'failed',
    firefox(153),
    'failed',
    'dns-failed',
  ],
];

describe('forAnotherBrowser', () => {
  it.each(table)('%s', (_, seen, parts, verdict, other, otherVerdict, reason) => {
    const given = exchange(parts);
    const decision = decide(given, seen);
    expect(decision.verdict).toBe(verdict);
    const there = decide(forAnotherBrowser(given, decision), other);
    expect([there.verdict, there.reason]).toEqual([otherVerdict, reason]);
  });

  it('keeps what the outcome proved: only with credentials is `*` refused', () => {
    const given = exchange({
      credentials: ['same-origin', 'include'],
      outcome: corsFailure,
      hops: [hop({ response: response(200, 'Access-Control-Allow-Origin: *') })],
    });
    const decision = decide(given, chromium(156));
    expect(forAnotherBrowser(given, decision).credentialsMode).toEqual({
      candidates: ['include'],
      source: 'outcome',
    });
  });
});
