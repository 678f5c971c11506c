import { describe, expect, it } from 'vitest';
import { webkitMessage } from '../../../src/engine/decide/webkit-message.ts';
import type { Evidence } from '../../../src/engine/decision.ts';
import { maxAge } from '../../../src/engine/fetch/max-age.ts';
import { corsSafelistedRequestHeader } from '../../../src/engine/fetch/safelist.ts';
import { chromium, fetchStandard, firefox, webkit } from '../../../src/engine/profiles/register.ts';
import type { Phase, ReasonId } from '../../../src/engine/reasons.ts';
import { webkitSentence } from '../../../src/engine/webkit-sentence.ts';

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
