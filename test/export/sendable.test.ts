import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyzeExchange } from '../../src/analyze.ts';
import { fetchStandard } from '../../src/engine/profiles/register.ts';
import { exportAnalyzed } from '../../src/export/export.ts';
import { type FormatId, formatIds, formats } from '../../src/export/formats/register.ts';
import { plain } from '../../src/words/plain.ts';
import { exchange, hop, preflight, response } from '../explain/build.ts';
import { hostileText } from './hostile/cases.ts';

type Parts = Partial<
  Record<'method' | 'origin' | 'askedOrigin' | 'askedMethod' | 'askedName' | 'url' | 'body', string>
>;

/** What a format makes of a captured request with a preflight: files, or why it cannot. */
function made(format: FormatId, parts: Parts) {
  const { method = 'PUT', origin = 'https://app.example.test', body } = parts;
  const asked = preflight(response(204), {
    request: {
      method: 'OPTIONS',
      headers: [
        ['Origin', parts.askedOrigin ?? origin],
        ['Access-Control-Request-Method', parts.askedMethod ?? method],
        ['Access-Control-Request-Headers', parts.askedName ?? 'x-a'],
      ],
      headersKind: 'wire',
    },
  });
  const about = exchange({
    hops: [hop({ method, preflight: asked, ...(parts.url === undefined ? {} : { url: parts.url }) })],
    origin: { candidates: [origin], source: 'header-origin' },
  });
  return exportAnalyzed([analyzeExchange(about, fetchStandard)], format, {
    bodies: new Map(body === undefined ? [] : [['exchange', body]]),
  });
}

const asserting = formatIds.filter((id) => formats[id].kind === 'test' || id === 'case');

const refused: readonly (readonly [what: string, why: string, Parts])[] = [
  ['a method that is no token', 'method', { method: 'GET\n{{\nprocess.exit()\n}}\nGET' }],
  ['an empty method', 'method', { method: '' }],
  ['a method with a space', 'method', { method: 'GET http://a.test' }],
  ['a method of other letters', 'method', { method: 'GÉT' }],
  ['a method no page may send', 'method', { method: 'TRACE' }],
  ['an asked method that is no token', 'method', { askedMethod: 'PUT\nX: y' }],
  ['an asked name that is no token', 'header named', { askedName: 'x-a\n> {%' }],
  ['an origin with a line feed', 'origin', { origin: 'https://a.test\n> {%' }],
  ['an origin of other letters', 'origin', { origin: 'https://日本.test' }],
  ['an asked origin with a space', 'origin', { askedOrigin: 'https://a.test x' }],
  ['an address with a user name', 'user name', { url: 'https://a:b@api.test/' }],
  ['a body with GET', 'body', { method: 'GET', body: 'a' }],
];

describe.each(asserting)('%s', (format) => {
  test.each(refused)('refuses %s, with a sentence that says so', (_what, why, parts) => {
    const exported = made(format, parts);
    expect('cannot' in exported && plain(exported.cannot)).toContain(why);
  });

  test('writes the same request without them', () => {
    expect('cannot' in made(format, {})).toBe(false);
  });

  test('writes no file for any method that is no token', () => {
    fc.assert(
      fc.property(
        hostileText.filter((text) => !/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(text)),
        (method) => 'cannot' in made(format, { method }),
      ),
      { numRuns: 40 },
    );
  });
});

test('an empty body is none, and half a character is what browsers send for it', () => {
  const text = (body: string) => {
    const exported = made('node-test', { body });
    return 'cannot' in exported ? '' : (exported.files[0]?.text ?? '');
  };
  expect(text('')).not.toContain('body:');
  expect(text('a\ud800')).toContain(String.raw`'a\ufffd'`);
});

test('the words of the refusals stand in German too', () => {
  const german = readFileSync(new URL('../../src/words/de/export.ts', import.meta.url), 'utf8');
  for (const what of ['method', 'header', 'origin', 'login', 'body']) {
    expect(german).toContain(`'export.not-testable.${what}'`);
  }
});

describe('a case', () => {
  test.each([
    ['is played as one call', 'call', 'x-a', 'a'],
    [
      'is asked by requests, where no client can send a header that its preflight names',
      'asks',
      'x-a',
      'a\x01',
    ],
    ['is played, where what no client can send needs no preflight', 'call', 'User-Agent', 'a\x01'],
  ])('%s', (_what, kind, name, value) => {
    const about = exchange({
      hops: [
        hop({
          requestHeaders: [
            ['X-B', 'b'],
            [name, value],
          ] as const,
        }),
      ],
    });
    const exported = exportAnalyzed([analyzeExchange(about, fetchStandard)], 'case', {});
    const text = 'cannot' in exported ? '{}' : (exported.files[0]?.text ?? '{}');
    const [first] = (JSON.parse(text) as { readonly cases: readonly object[] }).cases;
    expect(Object.keys(first ?? {})).toContain(kind);
    expect(text.includes('x-a,x-b')).toBe(kind === 'asks');
  });
});

test('a preflight asks for a method as pages send it', () => {
  const about = exchange({ hops: [hop({ method: 'Get', requestHeaders: [['X-A', 'a']] })] });
  const exported = exportAnalyzed([analyzeExchange(about, fetchStandard)], 'curl', {});
  const text = 'cannot' in exported ? '' : (exported.files[0]?.text ?? '');
  expect(text).toContain("'Access-Control-Request-Method: GET'");
});

describe('a method with small letters, which Playwright’s own client puts in capitals', () => {
  test('is asked for by the page alone', () => {
    const exported = made('playwright', { method: 'patch' });
    const text = 'files' in exported ? exported.files.map((file) => file.text).join('') : exported.cannot;
    expect(text).not.toMatch(/request\.fetch\([^)]*\{\s*method: 'patch'/);
    expect(text).toMatch(/request\.fetch\([^)]*\{\s*method: 'OPTIONS'/);
    expect(text).toMatch(/page\.evaluate\([\s\S]*method: 'patch'/);
  });

  test('is refused where no page can have the origin', () => {
    expect(made('playwright', { method: 'patch', origin: 'capacitor://localhost' })).toHaveProperty('cannot');
    expect(made('playwright', { method: 'PATCH', origin: 'capacitor://localhost' })).toHaveProperty('files');
  });
});
