import { describe, expect, it } from 'vitest';
import { foreignOrigins } from '../../src/fix/foreign-origins.ts';
import { lintResponse, lintSeverity } from '../../src/fix/lint.ts';
import { headerLines } from '../build/exchange.ts';
import { lintPolicy } from './lint-policy.ts';
import { policies, policy } from './policies.ts';

const app = 'https://app.test';

describe('a policy', () => {
  it.each(Object.entries(policies))('of the goldens is fit to suggest: %s', (_name, each) => {
    expect(lintPolicy(each)).toEqual([]);
  });

  it.each([
    [
      'any origin with credentials',
      { origins: '*', credentials: true, varyOrigin: false },
      'wildcard-with-credentials',
    ],
    ['the origin null', { origins: ['null'] }, 'null-allowed'],
    ['an origin with a slash', { origins: ['https://app.test/'] }, 'origin-invalid'],
    ['an origin in capitals', { origins: ['https://APP.test'] }, 'origin-invalid'],
    ['an origin with its default port', { origins: ['https://app.test:443'] }, 'origin-invalid'],
    ['an origin with a quote', { origins: ["https://a'b.test"] }, 'origin-invalid'],
    ['an origin with a dollar', { origins: ['https://a$b.test'] }, 'origin-invalid'],
    ['an origin with a line break', { origins: ['https://a.test\nhttps://b.test'] }, 'origin-invalid'],
    ['a pattern for an origin', { origins: ['https://*.app.test'] }, 'origin-invalid'],
    ['an empty origin', { origins: [''] }, 'origin-invalid'],
    ['a wildcard for headers', { requestHeaders: ['*'] }, 'wildcard-literal'],
    ['a wildcard for methods', { methods: ['*'] }, 'wildcard-literal'],
    ['a header name with a space', { requestHeaders: ['x a'] }, 'name-invalid'],
    ['a header name with a line break', { exposedHeaders: ['x\na'] }, 'name-invalid'],
    ['a method no script can send', { methods: ['TRACE'] }, 'name-invalid'],
    ['an age beyond the caps', { maxAge: 86_400 }, 'max-age-above-cap'],
    ['an age that is no number', { maxAge: Number.NaN }, 'max-age-invalid'],
    ['an origin without Vary', { varyOrigin: false }, 'vary-missing'],
  ] as const)('with %s is found out', (_name, parts, id) => {
    expect(lintPolicy(policy(parts as Partial<ReturnType<typeof policy>>)).map((each) => each.id)).toContain(
      id,
    );
  });
});

describe('origins to try a server with', () => {
  it.each([
    [
      app,
      ['https://foreignapp.test', 'https://app.test.foreign.example', 'http://app.test', 'https://appxtest'],
    ],
    [
      'http://localhost:5173',
      ['http://foreignlocalhost:5173', 'http://localhost:51730', 'https://localhost:5173'],
    ],
    ['not an origin', []],
  ])('%s', (origin, like) => {
    const tried = foreignOrigins(origin).map((each) => each.origin);
    expect(tried.slice(0, 2)).toEqual(['https://foreign.example', 'null']);
    expect(tried.slice(2)).toEqual(like);
  });
});

describe('a response', () => {
  it.each([
    ['reflects a foreign origin with credentials', 'foreign', 'any-origin-with-credentials'],
    ['allows null', 'null', 'null-allowed'],
    ['matches by the end', 'suffix', 'origin-matched-by-suffix'],
    ['matches by the beginning', 'prefix', 'origin-matched-by-prefix'],
    ['takes a dot for any character', 'pattern', 'origin-matched-by-pattern'],
    ['does not compare the scheme', 'scheme', 'origin-scheme-not-compared'],
  ] as const)('that %s is found out', (_name, as, id) => {
    const tried = foreignOrigins(app).find((each) => each.as === as);
    const origin = tried?.origin ?? '';
    const headers = headerLines(
      `Access-Control-Allow-Origin: ${origin}`,
      'Access-Control-Allow-Credentials: true',
      'Vary: Origin',
    );
    expect(lintResponse({ origin, headers, triedAs: as }).map((each) => each.id)).toEqual([id]);
  });

  it.each([
    [
      'names one origin and varies',
      ['Access-Control-Allow-Origin: https://app.test', 'Vary: Accept, origin'],
      [],
    ],
    ['does not vary', ['Access-Control-Allow-Origin: https://app.test'], ['vary-missing']],
    ['allows all', ['Access-Control-Allow-Origin: *'], []],
    [
      'allows all with credentials',
      ['Access-Control-Allow-Origin: *', 'Access-Control-Allow-Credentials: true'],
      ['wildcard-with-credentials'],
    ],
    [
      'comes twice',
      ['Access-Control-Allow-Origin: *', 'Access-Control-Allow-Origin: *'],
      ['origin-repeated'],
    ],
    [
      'leaves Authorization to the wildcard',
      ['Access-Control-Allow-Origin: *', 'Access-Control-Allow-Headers: *'],
      ['authorization-left-to-wildcard'],
    ],
    [
      'names Authorization beside the wildcard',
      ['Access-Control-Allow-Origin: *', 'Access-Control-Allow-Headers: *, authorization'],
      [],
    ],
    [
      'says an age beyond the caps',
      ['Access-Control-Allow-Origin: *', 'Access-Control-Max-Age: 86400'],
      ['max-age-above-cap'],
    ],
    ['has no CORS header', ['Vary: Accept'], []],
  ])('that %s', (_name, lines, ids) => {
    const found = lintResponse({ origin: app, headers: headerLines(...lines), triedAs: null });
    expect(found.map((each) => each.id)).toEqual(ids);
    for (const { id } of found) expect(lintSeverity[id]).toBeDefined();
  });
});

describe('what is to no avail', () => {
  it.each([
    ['Access-Control-Allow-Private-Network: true', 'private-network-without-effect'],
    ['Access-Control-Expose-Headers: Set-Cookie', 'expose-cookies'],
    ['Access-Control-Request-Headers: x-a', 'request-header-in-response'],
    ['Access-Control-Allow-Credentials: false', 'credentials-not-true'],
    ['Access-Control-Allow-Credentials: TRUE', 'credentials-not-true'],
  ])('%s', (line, id) => {
    const headers = headerLines(`Access-Control-Allow-Origin: ${app}`, 'Vary: Origin', line);
    expect(lintResponse({ origin: app, headers, triedAs: null }).map((each) => each.id)).toEqual([id]);
    expect(lintSeverity).toHaveProperty(id);
  });

  it('`*` for exposed headers, with credentials alone', () => {
    const found = (...more: readonly string[]) =>
      lintResponse({
        origin: app,
        headers: headerLines(
          `Access-Control-Allow-Origin: ${app}`,
          'Vary: Origin',
          'Access-Control-Expose-Headers: *',
          ...more,
        ),
        triedAs: null,
      }).map(({ id }) => id);
    expect(found()).toEqual([]);
    expect(found('Access-Control-Allow-Credentials: true')).toEqual(['expose-wildcard-literal']);
  });

  it('`*` for methods and headers, with credentials alone', () => {
    const found = (...lines: readonly string[]) =>
      lintResponse({
        origin: app,
        headers: headerLines(`Access-Control-Allow-Origin: ${app}`, 'Vary: Origin', ...lines),
        triedAs: null,
      }).filter(({ id }) => id === 'allow-wildcard-literal');
    const [methods, headers] = [
      'Access-Control-Allow-Methods: GET, *',
      'Access-Control-Allow-Headers: *, authorization',
    ];
    const credentials = 'Access-Control-Allow-Credentials: true';
    expect(found(methods, headers)).toEqual([]);
    expect(found(methods, credentials).map(({ value }) => value)).toEqual(['Access-Control-Allow-Methods']);
    expect(found(methods, headers, credentials).map(({ value }) => value)).toEqual([
      'Access-Control-Allow-Methods, Access-Control-Allow-Headers',
    ]);
  });
});
