import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { parseSync } from 'vite';
import { describe, expect, it, test } from 'vitest';
import type { Policy } from '../../src/fix/policy.ts';
import { serverById, servers } from '../../src/fix/servers/register.ts';
import { policy } from './policies.ts';
import { printed } from './printed.ts';
import { heavyRigs, rigs } from './rigs/register.ts';

const byId = servers.map((server) => [server.id, server] as const);

describe('the register', () => {
  test('holds every file of its folder, each under its own name', () => {
    const files = readdirSync(new URL('../../src/fix/servers/', import.meta.url))
      .filter((file) => file.endsWith('.ts') && file !== 'register.ts')
      .map((file) => file.replace(/\.ts$/, ''));
    expect(servers.map(({ id }) => id).sort()).toEqual(files.sort());
    expect(new Set(servers.map(({ title }) => title)).size).toBe(servers.length);
  });

  test('says of exactly those servers that they were run which the proof runs', () => {
    const said = servers.filter(({ provenOn }) => provenOn !== null).map(({ id }) => id);
    expect(said.sort()).toEqual([...rigs, ...heavyRigs].map(({ server }) => server).sort());
    expect(rigs.length).toBeGreaterThanOrEqual(25);
  });

  test('finds by id, and nothing that is none', () => {
    expect(serverById('nginx')?.title).toBe('nginx');
    expect(serverById('constructor')).toBeNull();
  });
});

describe.each(byId)('%s', (id, server) => {
  test('says where its documentation is and what it was written for', () => {
    expect(new URL(server.docs).protocol).toBe('https:');
    expect(server.writtenFor).not.toBe('');
    expect(server.traps.length).toBeGreaterThan(0);
    expect(new Set(server.traps).size).toBe(server.traps.length);
  });

  // The proxies are of the page's own origin and need no allowance.
  const proxies = ['vite-proxy', 'webpack-dev-server-proxy', 'same-origin-proxy'];

  test('names every origin it is to allow, and no wildcard beside it', () => {
    const text = printed(
      server,
      policy({ origins: ['https://one.test', 'https://two.test'], credentials: true }),
    );
    if (proxies.includes(id)) return expect(text).not.toContain('Allow-Origin');
    // A pattern names an origin with its dots escaped.
    for (const origin of ['one', 'two']) expect(text).toMatch(new RegExp(`https://${origin}\\\\?\\.test`));
    expect(text.replaceAll('resource "*"', '')).not.toMatch(/['"]\*['"]\s*[,\])}]?$|Any\b|\borigin: true/m);
  });

  test('says nothing of credentials, ages and exposed headers that are not asked for', () => {
    const text = printed(server, policy()).replace(
      'allowCredentials</param-name>\n    <param-value>false',
      '',
    );
    expect(text).not.toMatch(/credentials['": =(]*true|max-?_?age['": =(]*\d*[1-9]/i);
  });
});

describe('hostile text', () => {
  const token = fc.stringMatching(/^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,20}$/).filter((name) => name !== '*');
  const origin = fc.constantFrom(
    'http://[::1]:8080',
    'https://a_b.test',
    'https://xn--bcher-kva.test',
    'http://1.2.3.4',
  );
  const any = fc.record({
    origins: fc.array(origin, { minLength: 1, maxLength: 3 }),
    methods: fc.array(token, { minLength: 1, maxLength: 3 }),
    requestHeaders: fc.array(
      token.map((name) => name.toLowerCase()),
      { maxLength: 3 },
    ),
    exposedHeaders: fc.array(
      token.map((name) => name.toLowerCase()),
      { maxLength: 3 },
    ),
    credentials: fc.boolean(),
    alreadySent: fc.boolean(),
    maxAge: fc.option(fc.nat(7200)),
  });

  it.each(byId)('adds no line and no snippet to what is said: %s', (_id, server) => {
    const tame = (of: Partial<Policy>): Policy => {
      const plain = (names: readonly string[] = []) => names.map((_name, index) => `x${index}`);
      return policy({
        ...of,
        methods: plain(of.methods),
        requestHeaders: plain(of.requestHeaders),
        exposedHeaders: plain(of.exposedHeaders),
      });
    };
    fc.assert(
      fc.property(any, (parts) => {
        const of = policy(parts as unknown as Partial<Policy>);
        const { snippets } = server.configure(of);
        const expected = server.configure(tame(of)).snippets;
        expect(snippets.length).toBe(expected.length);
        snippets.forEach(({ text }, index) => {
          // nginx has a variable for the dollar, and a list a place for each name.
          const lines = text.replace(/^geo[^}]*}\n\n/, '').split('\n').length;
          const names = [...of.methods, ...of.requestHeaders, ...of.exposedHeaders].length;
          expect(Math.abs(lines - (expected[index]?.text.split('\n').length ?? 0))).toBeLessThanOrEqual(
            names,
          );
          expect(text).not.toMatch(/[^\n\t -~]/);
        });
      }),
      { numRuns: 60 },
    );
  });

  const scripts = byId.filter(([, server]) =>
    server
      .configure(policy())
      .snippets.every(({ language }) => language === 'javascript' || language === 'typescript'),
  );
  it('is a program for many', () => {
    expect(scripts.length).toBeGreaterThan(8);
  });
  it.each(scripts)('leaves a program that parses: %s', (_id, server) => {
    fc.assert(
      fc.property(any, (parts) => {
        const { snippets } = server.configure(policy(parts as unknown as Partial<Policy>));
        for (const { text, place } of snippets) {
          const inObject = place === 'fix.place.in-default-export';
          const inFunction = place === 'fix.place.first-in-listener';
          const program = inObject ? `export default {\n${text}\n};` : inFunction ? `() => {${text}}` : text;
          expect(parseSync('a.ts', program).errors).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });
});
