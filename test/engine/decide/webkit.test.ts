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
import { exchange, headerLines, hop, preflight, response } from '../../build/exchange.ts';
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

describe('a redirect of another origin, where the first URL was the page’s own', () => {
  const own = hop({ url: 'https://app.test/0', response: response(302, 'Location: https://api.test/1') });
  const others = hop({
    url: 'https://b.test/0',
    response: response(302, open, 'Location: https://api.test/1'),
  });
  const moved = (...headers: readonly string[]) =>
    hop({ url: 'https://api.test/1', response: response(307, 'Location: /2', ...headers) });
  const asked = (status: number) =>
    hop({
      ...{ url: 'https://api.test/2', method: 'PUT', entry: null, headersKind: 'provisional' },
      preflight: preflight(response(status, named, 'Access-Control-Allow-Methods: PUT')),
    });
  const named = 'Access-Control-Allow-Origin: https://app.test';
  const any = 'Access-Control-Allow-Origin: *';
  const wildcard = 'blocked allow-origin-wildcard-with-credentials redirect 1';

  it.each<[string, CredentialsMode, Profile, string, readonly [Hop, ...Hop[]]]>([
    ['may not be open to all', 'same-origin', webkit(26), wildcard, [own, moved(any)]],
    [
      'has to allow credentials',
      'same-origin',
      webkit(26),
      'blocked allow-credentials-missing redirect 1',
      [own, moved(named)],
    ],
    [
      'is asked once the next preflight has passed',
      'same-origin',
      webkit(26),
      wildcard,
      [own, moved(any), asked(204)],
    ],
    [
      'is not asked where that failed',
      'same-origin',
      webkit(26),
      'blocked preflight-status-not-ok preflight 2',
      [own, moved(any), asked(404)],
    ],
    ['may where none are sent anywhere', 'omit', webkit(26), 'cannot-tell null null 1', [own, moved(any)]],
    [
      'may where the first URL was another origin’s',
      'same-origin',
      webkit(26),
      'cannot-tell null null 1',
      [others, moved(any)],
    ],
    ['may in Chromium', 'same-origin', chromium(156), 'cannot-tell null null 1', [own, moved(any)]],
    [
      'may back at the own origin, if it is no redirect',
      'same-origin',
      webkit(26),
      'allowed null null 2',
      [
        own,
        hop({
          url: 'https://api.test/1',
          response: response(
            307,
            named,
            'Access-Control-Allow-Credentials: true',
            'Location: https://app.test/2',
          ),
        }),
        hop({ url: 'https://app.test/2', response: response(200, any) }),
      ],
    ],
  ])('%s', (_, credentials, profile, expected, hops) => {
    const outcome = { kind: hops.at(-1)?.response?.status === 200 ? 'success' : 'not-reported' } as const;
    const about = exchange({ hops, credentials, outcome, rest: { redirectMode: 'follow' } });
    const { verdict, reason, phase, hop: at } = decide(about, profile);
    expect([verdict, reason, phase, at].map(String).join(' ')).toBe(expected);
  });
});
