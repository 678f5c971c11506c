import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { decide } from '../../src/engine/decide/decide.ts';
import type { Decided } from '../../src/engine/decision.ts';
import { chromium } from '../../src/engine/profiles/register.ts';
import { credentialedOrigins, widenedOrigins } from '../../src/fix/credentials.ts';
import { type Fix, fixesFor } from '../../src/fix/fix.ts';
import { allowanceHeaders } from '../../src/fix/headers.ts';
import { servers } from '../../src/fix/servers/register.ts';
import { exchange, headerLines, hop, preflight, response } from '../build/exchange.ts';
import { lintPolicy } from './lint-policy.ts';
import { policies, policy } from './policies.ts';

/** One request of a page: from where, what for, and the response to it. */
interface Asked {
  readonly from: string;
  readonly path: string;
  readonly credentials?: 'include' | 'omit';
  /** Asked for in a preflight, with the same response as the request. */
  readonly names?: string;
  readonly allow?: string;
  readonly allowCredentials?: boolean;
  readonly allowHeaders?: string;
}

function decided(asked: Asked): Decided {
  const { from, path, credentials = 'omit', names, allow, allowCredentials, allowHeaders } = asked;
  const captured = response(
    200,
    ...(allow === undefined ? [] : [`Access-Control-Allow-Origin: ${allow}`]),
    ...(allowCredentials ? ['Access-Control-Allow-Credentials: true'] : []),
    ...(allowHeaders === undefined ? [] : [`Access-Control-Allow-Headers: ${allowHeaders}`]),
  );
  const built = exchange({
    origin: from,
    credentials,
    outcome: { kind: 'not-reported' },
    hops: [
      hop({
        url: `https://api.test${path}`,
        requestHeaders: headerLines(`Origin: ${from}`),
        response: captured,
        preflight: names === undefined ? null : preflight(captured, { names, origin: from, method: 'GET' }),
      }),
    ],
  });
  // What each would get: none of them is in a log.
  const supposed = { ...built, supposed: true } as const;
  return { exchange: supposed, decision: decide(supposed, chromium(156)) };
}

function fixOf(...all: readonly Asked[]): Fix {
  const [fix] = fixesFor(all.map(decided));
  if (fix === undefined) throw new Error('there is nothing to change');
  return fix;
}

const app = 'https://app.test';
const shop = 'https://shop.test';
const local = 'http://localhost:5173';

const rows: readonly {
  readonly name: string;
  readonly asked: readonly Asked[];
  readonly origins: '*' | readonly string[];
  /** Those that get credentials. */
  readonly credentialed?: readonly string[];
  readonly warnings?: readonly string[];
  readonly doubts?: readonly string[];
}[] = [
  {
    name: 'one page at one path: nothing to say',
    asked: [{ from: app, path: '/a' }],
    origins: [app],
  },
  {
    name: 'one page at two paths, with credentials at both: nothing to say',
    asked: [
      { from: app, path: '/a', credentials: 'include' },
      { from: app, path: '/b', credentials: 'include' },
    ],
    origins: [app],
    credentialed: [app],
  },
  {
    name: 'one page, with credentials at one of two paths: said',
    asked: [
      { from: app, path: '/a', credentials: 'include' },
      { from: app, path: '/b' },
    ],
    origins: [app],
    credentialed: [app],
    warnings: ['credentials-on-other-paths https://app.test'],
  },
  {
    name: 'two pages at one path, one with credentials: the other gets none',
    asked: [
      { from: app, path: '/a', credentials: 'include' },
      { from: shop, path: '/a' },
    ],
    origins: [app, shop],
    credentialed: [app],
  },
  {
    name: 'two pages at two paths, one with credentials: the other gets none, and both are said',
    asked: [
      { from: app, path: '/a', credentials: 'include' },
      { from: shop, path: '/b' },
    ],
    origins: [app, shop],
    credentialed: [app],
    warnings: ['origin-on-other-paths https://shop.test', 'credentials-on-other-paths https://app.test'],
  },
  {
    name: 'a page that was allowed credentials keeps them beside one that asks for none',
    asked: [
      { from: app, path: '/a', credentials: 'include', allow: app, allowCredentials: true },
      { from: shop, path: '/a', allow: app, allowCredentials: true },
    ],
    origins: [app, shop],
    credentialed: [app],
  },
  {
    name: 'credentials that are allowed beside no origin are nobody’s',
    asked: [{ from: app, path: '/a', allowCredentials: true }],
    origins: [app],
  },
  {
    name: 'a wildcard at every path stays',
    asked: [
      { from: app, path: '/a', allow: '*' },
      { from: app, path: '/b', names: 'x-a', allow: '*' },
    ],
    origins: '*',
  },
  {
    name: 'a wildcard at one path is none for the API',
    asked: [
      { from: app, path: '/public', allow: '*' },
      { from: app, path: '/private', names: 'authorization' },
    ],
    origins: [app],
    doubts: ['wildcard-on-some-paths'],
  },
  {
    name: 'a wildcard at one path that another page reads: it is told where else it may read then',
    asked: [
      { from: shop, path: '/public', allow: '*' },
      { from: app, path: '/private' },
    ],
    origins: [app, shop],
    warnings: ['origin-on-other-paths https://shop.test'],
    doubts: ['wildcard-on-some-paths'],
  },
  {
    name: 'a wildcard beside Authorization that is asked for',
    asked: [{ from: app, path: '/a', names: 'authorization', allow: '*' }],
    origins: [app],
    doubts: ['wildcard-with-authorization'],
  },
  {
    name: 'a wildcard beside Authorization that is allowed already',
    asked: [{ from: app, path: '/a', names: 'x-a', allow: '*', allowHeaders: 'Authorization' }],
    origins: [app],
    doubts: ['wildcard-with-authorization'],
  },
  {
    name: 'a wildcard beside credentials',
    asked: [{ from: app, path: '/a', credentials: 'include', allow: '*' }],
    origins: [app],
    credentialed: [app],
    doubts: ['wildcard-narrowed'],
  },
  {
    name: 'a page over http without credentials: nothing to say',
    asked: [{ from: 'http://app.test', path: '/a' }],
    origins: ['http://app.test'],
  },
  ...(
    [
      ['http://app.test', 'http-origin-with-credentials'],
      ['http://app.test:8080', 'http-origin-with-credentials'],
      ['http://192.168.1.4', 'http-origin-with-credentials'],
      ['http://localhost.test', 'http-origin-with-credentials'],
      [local, 'local-origin-with-credentials'],
      ['https://localhost', 'local-origin-with-credentials'],
      ['http://app.localhost:3000', 'local-origin-with-credentials'],
      ['http://127.0.0.1:8080', 'local-origin-with-credentials'],
      ['http://127.1.2.3', 'local-origin-with-credentials'],
      ['https://[::1]:8443', 'local-origin-with-credentials'],
    ] as const
  ).map(([origin, id]) => ({
    name: `credentials for ${origin} are warned of`,
    asked: [{ from: origin, path: '/a', credentials: 'include' as const }],
    origins: [origin],
    credentialed: [origin],
    warnings: [`${id} ${origin}`],
  })),
  {
    name: 'a local page without credentials beside one with: only what has them is warned of',
    asked: [
      { from: local, path: '/a' },
      { from: app, path: '/a', credentials: 'include' },
    ],
    origins: [local, app],
    credentialed: [app],
  },
];

describe('a policy goes no further than was asked, or says so', () => {
  it.each(rows)('$name', ({ asked, origins, credentialed = [], warnings = [], doubts = [] }) => {
    const fix = fixOf(...asked);
    expect(fix.policy?.origins).toEqual(origins);
    expect(fix.policy?.credentials).toBe(credentialed.length > 0);
    if (fix.policy !== null && credentialed.length > 0)
      expect(credentialedOrigins(fix.policy) ?? fix.policy.origins).toEqual(credentialed);
    expect(fix.warnings.flatMap(({ id, origins }) => origins.map((origin) => `${id} ${origin}`))).toEqual(
      warnings,
    );
    expect(fix.doubts).toEqual(doubts);
    expect(fix.policy && lintPolicy(fix.policy)).toEqual([]);
  });
});

describe('a policy holds so much and no more', () => {
  const one = { from: app, path: '/a' };
  it.each<[name: string, asked: readonly Asked[], cut: boolean]>([
    ['500 origins', many(500, (index) => ({ ...one, from: `https://s${index}.test` })), false],
    ['501 origins', many(501, (index) => ({ ...one, from: `https://s${index}.test` })), true],
    ['200 header names', [{ ...one, names: many(200, (index) => `x-${index}`).join() }], false],
    ['201 header names', [{ ...one, names: many(201, (index) => `x-${index}`).join() }], true],
    ['a header name of 129 characters', [{ ...one, names: 'x'.repeat(129) }], false],
  ])('%s', (_name, asked, cut) => {
    const { policy: found, doubts } = fixOf(...asked);
    expect(doubts.includes('list-cut')).toBe(cut);
    expect(found?.origins.length).toBeLessThanOrEqual(500);
    expect(found?.requestHeaders.length).toBeLessThanOrEqual(200);
    expect(found?.requestHeaders.filter((name) => name.length > 128)).toEqual([]);
  });
});

function many<T>(count: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length: count }, (_each, index) => make(index));
}

const originOf = fc.constantFrom(app, shop, local, 'http://plain.test', 'https://[::1]:8443', 'null');
const asked: fc.Arbitrary<Asked> = fc.record(
  {
    from: originOf,
    path: fc.constantFrom('/a', '/b', '/c?d=1', '/c?d=2'),
    credentials: fc.constantFrom('include', 'omit'),
    names: fc.constantFrom('authorization', 'x-a', 'content-type,x-b'),
    allow: fc.oneof(fc.constant('*'), originOf, fc.constant('https://old.test'), fc.constant('nonsense')),
    allowCredentials: fc.boolean(),
    allowHeaders: fc.constantFrom('*', 'authorization', 'x-a'),
  },
  { requiredKeys: ['from', 'path'] },
);

/** Told from the requests once more, by a rule as plain as can be: who may read what, with and without credentials. */
function isGranted(all: readonly Asked[], origin: string, path: string, credentials: boolean): boolean {
  return all.some((one) => {
    if (one.path.replace(/\?.*/, '') !== path) return false;
    if (one.from === origin && (!credentials || one.credentials === 'include')) return true;
    if (one.allow === '*') return !credentials;
    return one.allow === origin && (!credentials || one.allowCredentials === true);
  });
}

test('no origin, with or without credentials, at any path, is allowed beyond that in silence', () => {
  let policies = 0;
  let beyond = 0;
  fc.assert(
    fc.property(fc.array(asked, { minLength: 1, maxLength: 6 }), (all) => {
      for (const { policy: found, warnings } of fixesFor(all.map(decided))) {
        if (found === null) continue;
        policies++;
        const paths = [...new Set(all.map(({ path }) => path.replace(/\?.*/, '')))];
        const said = (id: string, origin: string) =>
          warnings.some((warning) => warning.id === id && warning.origins.includes(origin));
        if (found.origins === '*') {
          expect(found.requestHeaders).not.toContain('authorization');
          expect(found.credentials).toBe(false);
          for (const path of paths)
            expect(
              all.some((one) => one.path.startsWith(path) && one.allow === '*'),
              path,
            ).toBe(true);
          continue;
        }
        for (const origin of found.origins) {
          const headers = new Map(allowanceHeaders(found, origin).always);
          const credentials = headers.has('Access-Control-Allow-Credentials');
          if (credentials && /^http:|localhost|\[::1\]/.test(origin))
            expect(
              said('http-origin-with-credentials', origin) || said('local-origin-with-credentials', origin),
              origin,
            ).toBe(true);
          for (const path of paths) {
            if (isGranted(all, origin, path, credentials)) continue;
            beyond++;
            const id = credentials ? 'credentials-on-other-paths' : 'origin-on-other-paths';
            expect(said(id, origin), `${origin} ${path}`).toBe(true);
          }
          // At one path at least it was asked for: no other origin's credentials are its own.
          expect(paths.some((path) => isGranted(all, origin, path, credentials))).toBe(true);
        }
      }
    }),
    { numRuns: 3000 },
  );
  expect(policies).toBeGreaterThan(1000);
  expect(beyond).toBeGreaterThan(500);
});

describe.each(servers.map((server) => [server.id, server] as const))('%s', (_id, server) => {
  const mixed = policies['credentials for one of two origins'] ?? policy();
  const text = (of: typeof mixed) => JSON.stringify(server.configure(of).snippets);

  test('gives credentials to those origins only that are to have them, or says to which more', () => {
    const widened = widenedOrigins(server, mixed);
    if (server.credentials === 'each-origin') {
      expect(widened).toEqual([]);
      expect(text(mixed)).not.toBe(text({ ...mixed, uncredentialed: [] }));
    } else if (server.credentials === 'never') {
      expect(widened).toEqual([]);
      expect(text(mixed)).toBe(text({ ...mixed, credentials: false, uncredentialed: [] }));
    } else {
      expect(widened).toEqual(mixed.uncredentialed);
    }
  });

  test('widens nothing where all origins are to have credentials, or all are open', () => {
    expect(widenedOrigins(server, { ...mixed, uncredentialed: [] })).toEqual([]);
    expect(widenedOrigins(server, policies['any origin, POST with JSON'] ?? mixed)).toEqual([]);
    const none = { ...mixed, credentials: false, uncredentialed: [] };
    expect(widenedOrigins(server, none)).toEqual(server.credentials === 'always' ? mixed.origins : []);
  });
});
