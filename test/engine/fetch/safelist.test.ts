import { describe, expect, test } from 'vitest';
import type { HeaderRule } from '../../../src/engine/decision.ts';
import { corsSafelistedRequestHeader } from '../../../src/engine/fetch/safelist.ts';
import { chromium, fetchStandard, firefox } from '../../../src/engine/profiles/register.ts';

type Rule = HeaderRule | 'safelisted';
type Row = readonly [header: string, value: string, rule: Rule];

const a = (count: number) => 'a'.repeat(count);

function rules(name: string, value: string): Record<'fetch' | 'chromium' | 'firefox', Rule> {
  const rule = (profile: typeof fetchStandard): Rule => {
    const result = corsSafelistedRequestHeader(name, value, profile);
    return result.safelisted ? 'safelisted' : result.rule;
  };
  return { fetch: rule(fetchStandard), chromium: rule(chromium(null)), firefox: rule(firefox(null)) };
}

/** Fetch, Chromium 156 and Firefox 153 agree; the browsers were seen to. */
const same: readonly Row[] = [
  ['x-a', '1', 'name'],
  ['x-a', '', 'name'],
  ['x-a', a(200), 'name'],
  ['Authorization', 'Bearer x', 'name'],
  ['X-Requested-With', 'XMLHttpRequest', 'name'],
  ['Cache-Control', 'no-cache', 'name'],
  ['If-None-Match', '"x"', 'name'],
  ['Upgrade-Insecure-Requests', '1', 'name'],
  ['Content-Encoding', 'gzip', 'name'],
  ['constructor', 'x', 'name'],
  ['__proto__', 'x', 'name'],

  ['accept', '', 'safelisted'],
  ['ACCEPT', 'text/html, */*;q=0.8', 'safelisted'],
  ['accept', a(128), 'safelisted'],
  ['accept', a(129), 'value-too-long'],
  ['accept', ` ${a(128)}\t`, 'safelisted'],
  ['accept', 'a\tb', 'safelisted'],
  ['accept', "!#$%&'*+,-./;=^_`|~", 'safelisted'],
  ['accept', '"a"', 'value-bytes'],
  ['accept', 'a:b', 'value-bytes'],
  ['accept', 'a@b', 'value-bytes'],
  ['accept', 'a\x01b', 'value-bytes'],
  ['accept', 'a\x7fb', 'value-bytes'],
  ['accept', `"${a(128)}`, 'value-too-long'],

  ['accept-language', '', 'safelisted'],
  ['accept-language', 'de, en;q=0.5', 'safelisted'],
  ['accept-language', '*', 'safelisted'],
  ['accept-language', 'de_DE', 'language-bytes'],
  ['accept-language', "de'", 'language-bytes'],
  ['accept-language', 'd\te', 'language-bytes'],
  ['accept-language', '\xe9', 'language-bytes'],
  ['accept-language', a(129), 'value-too-long'],
  ['content-language', a(128), 'safelisted'],
  ['content-language', 'de/x', 'language-bytes'],

  ['content-type', 'text/plain', 'safelisted'],
  ['content-type', 'TEXT/PLAIN', 'safelisted'],
  ['content-type', 'text/plain; charset=utf-8', 'safelisted'],
  ['content-type', 'text/plain\t;a=b', 'safelisted'],
  ['content-type', 'text/plain;', 'safelisted'],
  ['content-type', 'text/plain;a', 'safelisted'],
  ['content-type', 'text/plain;=', 'safelisted'],
  ['content-type', 'text/plain;a=b=c', 'safelisted'],
  ['content-type', 'text/plain;;a', 'safelisted'],
  ['content-type', 'text/plain;charset=utf-8;charset=x', 'safelisted'],
  ['content-type', 'text/plain;x=y/z', 'safelisted'],
  ['content-type', `text/plain;${a(117)}`, 'safelisted'],
  ['content-type', `text/plain;${a(118)}`, 'value-too-long'],
  ['content-type', 'application/x-www-form-urlencoded;charset=UTF-8', 'safelisted'],
  ['content-type', 'multipart/form-data; boundary=----x', 'safelisted'],
  ['content-type', 'multipart/form-data; boundary="x"', 'value-bytes'],
  ['content-type', 'text/plain; charset="utf-8"', 'value-bytes'],
  ['content-type', 'text/plain(x)', 'value-bytes'],
  ['content-type', 'application/json', 'content-type-essence'],
  ['content-type', 'application/json; charset=utf-8', 'content-type-essence'],
  ['content-type', 'multipart/mixed', 'content-type-essence'],
  ['content-type', 'text/plain!', 'content-type-essence'],
  ['content-type', '*/*', 'content-type-essence'],
  ['content-type', '', 'content-type-unparsable'],
  ['content-type', 'text', 'content-type-unparsable'],
  ['content-type', ';text/plain', 'content-type-unparsable'],
  ['content-type', 'text/plain x', 'content-type-unparsable'],
  ['content-type', 'text /plain', 'content-type-unparsable'],
  ['content-type', 'text/plain,', 'content-type-unparsable'],
  ['content-type', 'text/plain, text/plain', 'content-type-unparsable'],
  ['content-type', 'text/plain, application/json', 'content-type-unparsable'],

  ['range', 'bytes=0-', 'safelisted'],
  ['range', 'bytes=0-1', 'safelisted'],
  ['range', 'bytes=5-5', 'safelisted'],
  ['range', 'bytes=00-01', 'safelisted'],
  ['range', 'bytes=0-9223372036854775806', 'safelisted'],
  ['range', `bytes=${'0'.repeat(121)}-`, 'safelisted'],
  ['range', `bytes=${'0'.repeat(122)}-`, 'value-too-long'],
  ['range', 'bytes=-5', 'range'],
  ['range', 'bytes=-', 'range'],
  ['range', 'bytes=5-4', 'range'],
  ['range', 'bytes=1', 'range'],
  ['range', 'bytes= 0-1', 'range'],
  ['range', 'bytes =0-1', 'range'],
  ['range', 'bytes=0- 1', 'range'],
  ['range', 'Bytes=0-1', 'range'],
  ['range', 'bytes=0-1,2-3', 'range'],
  ['range', 'bytes=0-1,', 'range'],
  ['range', 'bytes=+1-2', 'range'],
  ['range', 'items=0-1', 'range'],
  ['range', '', 'range'],

  ['dpr', 'abc', 'name'],
  ['dpr', '2.', 'name'],
  ['dpr', '.2', 'name'],
  ['dpr', '', 'name'],
  ['rtt', '5.0', 'name'],
  ['ect', '5g', 'name'],
  ['ect', '4G', 'name'],
  ['save-data', 'off', 'name'],
  ['lang', 'en', 'name'],
  ['content-dpr', '2', 'name'],
];

test.each(same)('%s: %s → %s everywhere', (name, value, rule) => {
  expect(rules(name, value)).toEqual({ fetch: rule, chromium: rule, firefox: rule });
});

describe('Chromium safelists client hints, Firefox does not', () => {
  test.each([
    ['save-data', 'on'],
    ['Save-Data', 'ON'],
    ['dpr', '2.0'],
    ['dpr', '2'],
    ['device-memory', '8'],
    ['downlink', '1.5'],
    ['rtt', '50'],
    ['width', '100'],
    ['viewport-width', '100'],
    ['ect', '4g'],
    ['ect', 'slow-2g'],
    ['intervention', '"'],
    ['intervention', ''],
  ])('%s: %s', (name, value) => {
    expect(rules(name, value)).toEqual({ fetch: 'name', chromium: 'safelisted', firefox: 'name' });
  });

  test('but not beyond 128 bytes', () => {
    expect(rules('dpr', '1'.repeat(128)).chromium).toBe('safelisted');
    expect(rules('dpr', '1'.repeat(129)).chromium).toBe('value-too-long');
  });
});

describe('Firefox takes bytes beyond ASCII for unsafe', () => {
  test.each([
    ['accept', '\xe9'],
    ['accept', '\x80'],
    ['accept', '\xff'],
    ['content-type', 'text/plain;a=\xe9'],
    ['content-type', 'text/plain;\xff'],
  ])('%s: %s', (name, value) => {
    expect(rules(name, value)).toEqual({
      fetch: 'safelisted',
      chromium: 'safelisted',
      firefox: 'value-bytes',
    });
  });

  test.each([
    ['one code unit is one byte, as Chromium captures it: 128', '\xe9'.repeat(128), 'safelisted'],
    ['one code unit is one byte, as Chromium captures it: 129', '\xe9'.repeat(129), 'value-too-long'],
    ['text beyond U+00FF was decoded as UTF-8: 128', `\u20ac${a(125)}`, 'safelisted'],
    ['text beyond U+00FF was decoded as UTF-8: 129', `\u20ac${a(126)}`, 'value-too-long'],
    ['U+FFFD is one byte that did not decode: 128', '\ufffd'.repeat(128), 'safelisted'],
    ['U+FFFD is one byte that did not decode: 129', '\ufffd'.repeat(129), 'value-too-long'],
  ] as const)('%s', (_name, value, rule) => {
    expect(rules('accept', value).chromium).toBe(rule);
  });
});

describe("Firefox has a Content-Type reader of its own; Chromium's agrees with Fetch", () => {
  test.each<[value: string, fetch: Rule, firefox: Rule]>([
    ['text/plain;charset=utf-8, text/html', 'safelisted', 'content-type-unparsable'],
    ['text/plain;charset=utf-8,', 'safelisted', 'content-type-unparsable'],
    ['text/plain;a,b=c', 'safelisted', 'content-type-unparsable'],
    ['text/plain;charset=utf-8;', 'safelisted', 'content-type-unparsable'],
    ['text/plain;;', 'safelisted', 'content-type-unparsable'],
    ['text/plain;;;', 'safelisted', 'content-type-unparsable'],
    ['application/x-www-form-urlencoded; charset=UTF-8; ', 'safelisted', 'content-type-unparsable'],
    ['text/plain a;b', 'content-type-unparsable', 'safelisted'],
    ['text/plain\ta;b', 'content-type-unparsable', 'safelisted'],
    ['text/', 'content-type-unparsable', 'content-type-essence'],
    ['text/ plain', 'content-type-unparsable', 'content-type-unparsable'],
  ])('%s', (value, fetch, gecko) => {
    expect(rules('content-type', value)).toEqual({ fetch, chromium: fetch, firefox: gecko });
  });
});

describe('positions in a Range have no limit in Fetch, int64 in Chromium, uint64 in Firefox', () => {
  test.each<[value: string, chromium: Rule, firefox: Rule]>([
    ['bytes=9223372036854775806-', 'safelisted', 'safelisted'],
    ['bytes=9223372036854775807-', 'range', 'safelisted'],
    ['bytes=0-9223372036854775807', 'range', 'safelisted'],
    ['bytes=18446744073709551615-', 'range', 'safelisted'],
    ['bytes=18446744073709551616-', 'range', 'range'],
    ['bytes=0-18446744073709551616', 'range', 'range'],
  ])('%s', (value, blink, gecko) => {
    expect(rules('range', value)).toEqual({ fetch: 'safelisted', chromium: blink, firefox: gecko });
  });
});
