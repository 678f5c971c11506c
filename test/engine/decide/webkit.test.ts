import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/engine/decide/decide.ts';
import type { Evidence } from '../../../src/engine/decision.ts';
import type { CredentialsMode, Hop, RedirectMode } from '../../../src/engine/exchange.ts';
import { maxAge } from '../../../src/engine/fetch/max-age.ts';
import { corsSafelistedRequestHeader } from '../../../src/engine/fetch/safelist.ts';
import type { Profile } from '../../../src/engine/profiles/profile.ts';
import { chromium, fetchStandard, firefox, webkit } from '../../../src/engine/profiles/register.ts';
import type { Phase, ReasonId } from '../../../src/engine/reasons.ts';
import { webkitSentence } from '../../../src/engine/webkit-sentence.ts';
import { corsFailure, exchange, headerLines, hop, response } from '../../build/exchange.ts';
import { webkitMessage } from '../../oracle/webkit-message.ts';
import { open } from './decided-rows.ts';

describe('a redirect to plain http on this machine that was not followed', () => {
  const shop = { url: 'https://app.test/', isFrame: false, within: null, policies: null };
  it.each<[name: string, origin: string, mode: RedirectMode | null, Profile, reasons: readonly string[]]>([
    ['is mixed content to WebKit', 'https://app.test', 'follow', webkit(26), ['mixed-content']],
    [
      'may as well not have been asked for, where the redirect mode is not known',
      'https://app.test',
      null,
      webkit(26),
      ['mixed-content', 'opaque', 'redirect-mode-error'],
    ],
    [
      'of a sandboxed frame, which is as secure as its address',
      'null',
      'follow',
      webkit(26),
      ['mixed-content'],
    ],
    ['is none to Chromium', 'https://app.test', 'error', chromium(156), ['redirect-mode-error']],
  ])('%s', (_, origin, redirectMode, profile, expected) => {
    const from = response(302, 'Access-Control-Allow-Origin: *', 'Location: http://localhost/1');
    const hops = [hop({ url: 'https://api.test/0', response: from })];
    const known = exchange({ hops, origin, credentials: 'omit', rest: { redirectMode } });
    const about = { ...known, client: { ...known.client, document: shop } };
    const { verdict, reason, alternatives } = decide(about, profile);
    expect(verdict).toBe('failed');
    const all = [reason, ...alternatives.map((other) => other.reason ?? other.verdict)];
    expect([...new Set(all)]).toEqual(expected);
  });
});

describe('a body that breaks off of a response that nobody may read', () => {
  it.each([
    ['of a call, which has its opaque response by then', 'empty', 'opaque'],
    ['of an image, which fails', 'image', 'failed'],
  ])('%s', (_, destination, expected) => {
    const netError = 'Connection terminated unexpectedly';
    const requestHeaders = headerLines('Sec-Fetch-Mode: no-cors', `Sec-Fetch-Dest: ${destination}`);
    const about = exchange({
      mode: 'no-cors',
      hops: [hop({ requestHeaders, netError, response: response(503) })],
      outcome: { kind: 'failure', netError },
      rest: { resourceType: 'unknown' },
    });
    expect(decide(about, webkit(26)).verdict).toBe(expected);
  });
});

/** All as WebKitGTK 2.50 was seen to do, by the oracle. */
describe('WebKit', () => {
  it.each([
    ['600 at most', '86400', 600],
    ['nothing negative', '-1', 0],
    ['a sign', '+20', 20],
    ['five seconds where it is no number', 'abc', 5],
    ['five seconds where it is empty', '', 5],
  ])('remembers a preflight: %s', (_name, value, seconds) => {
    expect(maxAge([['Access-Control-Max-Age', value]], webkit(26))).toBe(seconds);
  });

  it.each([
    ['its unit in any case', 'Bytes=0-1', true],
    ['the last position of 64 bits', 'bytes=0-9223372036854775807', true],
    ['one beyond', 'bytes=0-9223372036854775808', false],
    ['no suffix', 'bytes=-5', false],
  ])('safelists Range: %s', (_name, value, safelisted) => {
    expect(corsSafelistedRequestHeader('Range', value, webkit(26)).safelisted).toBe(safelisted);
  });

  const origin = 'https://app.test';
  it.each<[string, ReasonId, Phase, Evidence]>([
    [
      'Origin https://app.test is not allowed by Access-Control-Allow-Origin. Status code: 200',
      'allow-origin-missing',
      'actual',
      { origin, status: '200' },
    ],
    [
      'Origin https://app.test is not allowed by Access-Control-Allow-Origin. Status code: 200',
      'allow-origin-repeated',
      'actual',
      { origin, status: '200', allowed: 'https://other.test https://app.test' },
    ],
    [
      'Access-Control-Allow-Origin cannot contain more than one origin.',
      'allow-origin-repeated',
      'actual',
      { origin, status: '200', allowed: '*, *' },
    ],
    [
      'Preflight response is not successful. Status code: 307',
      'preflight-redirected',
      'preflight',
      { status: '307' },
    ],
    [
      'Cross-origin redirection to https://b.test/1 denied by Cross-Origin Resource Sharing policy: redirection URL https://u:p@b.test/1 has credentials',
      'redirect-with-credentials',
      'redirect',
      { url: 'https://api.test/0', location: 'https://u:p@b.test/1' },
    ],
    [
      'Cross-origin redirection to https://api.test/1 denied by Cross-Origin Resource Sharing policy: Origin https://app.test is not allowed by Access-Control-Allow-Origin. Status code: 302',
      'allow-origin-mismatch',
      'redirect',
      { origin, status: '302', url: 'https://api.test/0', location: '/1' },
    ],
  ])('says “%s”, and it is read back', (sentence, reason, phase, evidence) => {
    expect(webkitMessage({ verdict: 'blocked', reason, phase, evidence })).toBe(sentence);
    const read = webkitSentence(sentence);
    // A space is no second origin to WebKit, so that its sentence names three other reasons.
    if (evidence.allowed !== 'https://other.test https://app.test') expect(read?.reasons).toContain(reason);
    expect([null, phase]).toContain(read?.phase);
  });
});

it.each([
  ['Chromium 98', chromium(98), false],
  ['Chromium 99', chromium(99), true],
  ['Firefox 116', firefox(116), false],
  ['Firefox 117', firefox(117), true],
  ['Safari 15', webkit(15), false],
  ['Safari 16', webkit(16), true],
  ['the standard', fetchStandard, true],
])('%s: whether Range goes without a preflight', (_name, profile, safelisted) => {
  expect(corsSafelistedRequestHeader('Range', 'bytes=0-1', profile).safelisted).toBe(safelisted);
});

describe('back at the page’s own origin after a redirect, a wildcard', () => {
  const wildcard = ['Access-Control-Allow-Origin: *', 'Access-Control-Allow-Credentials: true'] as const;
  const decided = (credentials: CredentialsMode, profile: Profile, first: readonly Hop[]) => {
    const hops = [
      ...first,
      hop({ url: 'https://api.test/1', response: response(302, open, 'Location: https://app.test/2') }),
      hop({ url: 'https://app.test/2', response: response(200, ...wildcard) }),
    ];
    const { verdict, reason } = decide(exchange({ hops, credentials, outcome: corsFailure }), profile);
    return `${verdict} ${reason}`;
  };

  const own = [hop({ url: 'https://app.test/0', response: response(302, 'Location: https://api.test/1') })];

  it.each<[string, CredentialsMode, Profile, string, 'own' | 'other']>([
    [
      'does not do for WebKit, which takes it for one with credentials',
      'same-origin',
      webkit(26),
      'blocked allow-origin-wildcard-with-credentials',
      'own',
    ],
    [
      'does where the first URL was another origin’s',
      'same-origin',
      webkit(26),
      'blocked blocked-without-trace',
      'other',
    ],
    ['does where none are sent anywhere', 'omit', webkit(26), 'blocked blocked-without-trace', 'own'],
    ['does for the standard', 'same-origin', fetchStandard, 'blocked blocked-without-trace', 'own'],
    ['does for Chromium', 'same-origin', chromium(156), 'blocked blocked-without-trace', 'own'],
  ])('%s', (_, credentials, profile, expected, first) => {
    expect(decided(credentials, profile, first === 'own' ? own : [])).toBe(expected);
  });
});
