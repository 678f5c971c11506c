import { describe, expect, it } from 'vitest';
import { originOf, parseHttpUrl, tupleOriginOf } from '../../src/url/origin-of.ts';
import { parseUrl } from '../../src/url/parse-url.ts';

describe('a text read as a URL', () => {
  it.each([
    ['https://a.test', undefined, 'https://a.test/'],
    ['https://a¡b', undefined, 'https://xn--ab-4ca/'],
    ['../b?c', 'https://a.test/d/e', 'https://a.test/b?c'],
    ['https://a.test', 'no base', null],
    ['/b', undefined, null],
    ['/b', 'https://a.test', 'https://a.test/b'],
    ['https://a b/', undefined, null],
    ['', undefined, null],
  ])('%s, from %s', (text, base, href) => {
    for (const _ of [1, 2]) expect(parseUrl(text, base)?.href ?? null).toBe(href);
  });

  it.each([
    ['https://A.test:443/b', 'https://a.test', 'https://a.test', 'https://a.test'],
    ['blob:https://a.test/1', 'https://a.test', 'https://a.test', null],
    ['data:,', 'null', null, null],
    ['HTTP://a.test', 'http://a.test', 'http://a.test', 'http://a.test'],
    ['no url', null, null, null],
  ])('%s has the origin %s', (url, origin, tuple, http) => {
    expect([originOf(url), tupleOriginOf(url), parseHttpUrl(url)?.origin ?? null]).toEqual([
      origin,
      tuple,
      http,
    ]);
  });

  it('can be changed without a change of what is read later', () => {
    const url = parseUrl('https://a.test/b#c') as URL;
    url.hash = '';
    expect(parseUrl('https://a.test/b#c')?.href).toBe('https://a.test/b#c');
  });

  // Node 20 has two ways into `URL.canParse`, and the wrong one comes after some thousand calls.
  it('is read alike the first time and after many, whatever its bytes', () => {
    const texts = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).flatMap((char) =>
      ['https://', 'https://a', 'https://a:', 'https://a/?', 'wss://a.'].flatMap((before) =>
        ['', 'b', '.'].map((after) => before + char + after),
      ),
    );
    const results = () => texts.map((text) => parseUrl(text)?.href ?? null);
    const first = results();
    for (let i = 0; i < 100_000; i++) parseUrl(`https://a${i % 7}`);
    expect(results()).toEqual(first);
    expect(first).toContain('https://xn--ab-4ca/');
  });
});
