import { describe, expect, it } from 'vitest';
import type { RedirectMode } from '../../../src/engine/exchange.ts';
import { preflightCheck } from '../../../src/engine/fetch/preflight-check.ts';
import { chromium, fetchStandard, firefox, webkit } from '../../../src/engine/profiles/register.ts';
import { preflight, response } from '../../build/exchange.ts';

interface Row {
  readonly name: string;
  readonly status?: number;
  readonly lines?: readonly string[];
  readonly include?: boolean;
  readonly method?: string;
  readonly names?: readonly string[];
  readonly reason: string | null;
  readonly also?: readonly string[];
  /** Expected where the profile lets `*` cover Authorization. */
  readonly leniently?: string | null;
}

const origin = 'https://app.test';
const open = ['Access-Control-Allow-Origin: *'];
const credentialed = [`Access-Control-Allow-Origin: ${origin}`, 'Access-Control-Allow-Credentials: true'];
const methods = (value: string) => `Access-Control-Allow-Methods: ${value}`;
const headers = (value: string) => `Access-Control-Allow-Headers: ${value}`;

const rows: readonly Row[] = [
  { name: 'method listed', lines: [...open, methods('PUT')], reason: null },
  {
    name: 'method listed among others, with empty items',
    lines: [...open, methods(',,GET , PUT ,')],
    reason: null,
  },
  { name: 'method listed over two fields', lines: [...open, methods('GET'), methods('PUT')], reason: null },
  { name: 'method under the wildcard', lines: [...open, methods('*')], reason: null },
  {
    name: 'the wildcard is a literal with credentials',
    include: true,
    lines: [...credentialed, methods('*')],
    reason: 'method-not-allowed',
  },
  { name: 'no Allow-Methods', lines: open, reason: 'method-not-allowed' },
  { name: 'another method', lines: [...open, methods('GET, DELETE')], reason: 'method-not-allowed' },
  {
    name: 'patch is not PATCH',
    method: 'patch',
    lines: [...open, methods('PATCH')],
    reason: 'method-not-allowed',
  },
  { name: 'a listed method in another case', lines: [...open, methods('put')], reason: 'method-not-allowed' },
  {
    name: 'POST needs no listing',
    method: 'POST',
    names: ['content-type'],
    lines: [...open, headers('content-type')],
    reason: null,
  },
  {
    name: 'HEAD needs no listing',
    method: 'HEAD',
    names: ['x-a'],
    lines: [...open, headers('x-a')],
    reason: null,
  },
  {
    name: 'header listed in another case',
    names: ['x-a'],
    lines: [...open, methods('PUT'), headers('X-A')],
    reason: null,
  },
  {
    name: 'header under the wildcard',
    names: ['x-a'],
    lines: [...open, methods('PUT'), headers('*')],
    reason: null,
  },
  {
    name: 'the header wildcard is a literal with credentials',
    include: true,
    names: ['x-a'],
    lines: [...credentialed, methods('PUT'), headers('*')],
    reason: 'header-not-allowed',
  },
  {
    name: 'no Allow-Headers',
    names: ['x-a'],
    lines: [...open, methods('PUT')],
    reason: 'header-not-allowed',
  },
  {
    name: 'one of two headers',
    names: ['x-a', 'x-b'],
    lines: [...open, methods('PUT'), headers('x-a')],
    reason: 'header-not-allowed',
  },
  {
    name: 'two headers missing: the second is next',
    names: ['x-a', 'x-b'],
    lines: [...open, methods('PUT')],
    reason: 'header-not-allowed',
    also: ['header-allowed'],
  },
  {
    name: 'method and header missing: the header is next',
    names: ['x-a'],
    lines: open,
    reason: 'method-not-allowed',
    also: ['header-allowed'],
  },
  {
    name: 'authorization listed',
    names: ['authorization'],
    lines: [...open, methods('PUT'), headers('Authorization')],
    reason: null,
  },
  {
    name: 'authorization under the wildcard',
    names: ['authorization'],
    lines: [...open, methods('PUT'), headers('*')],
    reason: 'header-not-allowed',
    leniently: null,
  },
  {
    name: 'unparsable methods',
    lines: [...open, methods('PUT; DELETE')],
    reason: 'allow-methods-unparsable',
  },
  {
    name: 'unparsable headers',
    names: ['x-a'],
    lines: [...open, methods('PUT'), headers('x-a; x-b')],
    reason: 'allow-headers-unparsable',
  },
  {
    name: 'unparsable headers nobody asked for',
    lines: [...open, methods('PUT'), headers('a b')],
    reason: 'allow-headers-unparsable',
  },
  {
    name: '404 with everything else right',
    status: 404,
    lines: [...open, methods('PUT')],
    reason: 'preflight-status-not-ok',
  },
  {
    name: '404 without headers is told as missing headers, the status is next',
    status: 404,
    reason: 'allow-origin-missing',
    also: ['preflight-status-ok', 'method-allowed'],
  },
  { name: '299 is an ok status', status: 299, lines: [...open, methods('PUT')], reason: null },
  {
    name: '300 is not, and is no redirect',
    status: 300,
    lines: [...open, methods('PUT')],
    reason: 'preflight-status-not-ok',
  },
  { name: '304 is not', status: 304, lines: [...open, methods('PUT')], reason: 'preflight-status-not-ok' },
  {
    name: 'a redirect, of which nothing else is wrong',
    status: 301,
    lines: ['Location: /items/', ...open, methods('PUT')],
    reason: 'preflight-redirected',
  },
  {
    name: '302 without Location is a status',
    status: 302,
    lines: [...open, methods('PUT')],
    reason: 'preflight-status-not-ok',
  },
  { name: 'no CORS headers', reason: 'allow-origin-missing', also: ['method-allowed'] },
  {
    name: 'wildcard with credentials',
    include: true,
    lines: [...open, methods('PUT')],
    reason: 'allow-origin-wildcard-with-credentials',
    also: ['allow-credentials-true'],
  },
];

const profiles = [fetchStandard, chromium(156), firefox(153)];

describe.each(profiles.map((profile) => [profile.id, profile] as const))(
  'preflightCheck under %s',
  (_id, profile) => {
    it.each(rows)('$name', (row) => {
      const checks = preflightCheck(
        {
          preflight: preflight(response(row.status ?? 204, ...(row.lines ?? []))),
          origin,
          include: row.include ?? false,
          method: row.method ?? 'PUT',
          unsafeNames: row.names ?? [],
          redirectMode: 'follow',
          toOwnOrigin: false,
        },
        profile,
      );
      const failures = checks.filter(({ outcome }) => outcome === 'fail');
      const lenient = profile.authorizationCoveredByWildcard && row.leniently !== undefined;
      expect(failures[0]?.failure?.reason ?? null).toBe(lenient ? row.leniently : row.reason);
      if (!lenient) expect(failures.slice(1).map(({ step }) => step)).toEqual(row.also ?? []);
    });
  },
);

type Order = readonly [
  name: string,
  status: number,
  lines: readonly string[],
  redirectMode: RedirectMode,
  expected: Readonly<Record<'fetch-standard' | 'chromium' | 'firefox' | 'webkit', string>>,
];

/** Firefox's as seen in 153, by its console: the key of the first failure. WebKit's as seen in WebKitGTK 2.50, by its sentence. */
const orders: readonly Order[] = [
  [
    'a redirect without CORS headers',
    301,
    ['Location: /items/'],
    'follow',
    {
      'fetch-standard': 'allow-origin-missing',
      chromium: 'preflight-redirected',
      firefox: 'allow-origin-missing',
      webkit: 'preflight-redirected',
    },
  ],
  [
    'a status that is not ok, without CORS headers',
    404,
    [],
    'follow',
    {
      'fetch-standard': 'allow-origin-missing',
      chromium: 'allow-origin-missing',
      firefox: 'allow-origin-missing',
      webkit: 'preflight-status-not-ok',
    },
  ],
  [
    'a redirect to a call that follows none',
    307,
    ['Location: /items/', ...open, methods('PUT')],
    'error',
    {
      'fetch-standard': 'preflight-redirected',
      chromium: 'preflight-redirected',
      firefox: 'preflight-status-not-ok',
      webkit: 'preflight-redirected',
    },
  ],
  [
    'a method that is not listed, and a list of headers that does not parse',
    204,
    [...open, methods('GET'), headers('x a')],
    'follow',
    {
      'fetch-standard': 'allow-headers-unparsable',
      chromium: 'allow-headers-unparsable',
      firefox: 'method-not-allowed',
      webkit: 'allow-headers-unparsable',
    },
  ],
];

describe.each([...profiles, webkit(26)].map((profile) => [profile.id, profile] as const))(
  'what is asked first under %s',
  (id, profile) => {
    it.each(orders)('%s', (_name, status, lines, redirectMode, expected) => {
      const asked = {
        origin,
        include: false,
        method: 'PUT',
        unsafeNames: [],
        redirectMode,
        toOwnOrigin: false,
      };
      const checks = preflightCheck({ ...asked, preflight: preflight(response(status, ...lines)) }, profile);
      expect(checks.find(({ failure }) => failure)?.failure?.reason).toBe(expected[id]);
    });
  },
);

it('leaves a preflight without a response open', () => {
  const input = {
    preflight: preflight(null),
    origin,
    include: false,
    method: 'PUT',
    unsafeNames: [],
    redirectMode: 'follow',
    toOwnOrigin: false,
  } as const;
  expect(preflightCheck(input, chromium(156)).map(({ outcome }) => outcome)).toEqual(['cannot-tell']);
});

it('names the header, the list it is missing from, and whether a literal wildcard was meant to cover it', () => {
  const captured = response(204, ...credentialed, methods('PUT'), headers('*'));
  const input = {
    preflight: preflight(captured),
    origin,
    include: true,
    method: 'PUT',
    unsafeNames: ['x-a'],
    redirectMode: 'follow',
    toOwnOrigin: false,
  } as const;
  expect(preflightCheck(input, chromium(156)).find(({ failure }) => failure)).toMatchObject({
    subject: 'x-a',
    failure: { evidence: { name: 'x-a', allowed: '*', wildcardIsLiteral: 'true' } },
  });
});
