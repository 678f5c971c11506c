import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type RecordingServer, startRecordingServer } from './environment/recording-server.ts';
import { runCli } from './run-cli.ts';

let mine: RecordingServer;
let foreign: RecordingServer;
beforeAll(async () => {
  mine = await startRecordingServer();
  foreign = await startRecordingServer();
});
afterAll(async () => {
  await mine.close();
  await foreign.close();
});
beforeEach(() => {
  for (const server of [mine, foreign]) {
    server.received.length = 0;
    server.manner = 'allows';
  }
  mine.elsewhere = foreign.origin;
});

const VALUE = 'k3y-of-mine-0123456789';
const env = { CORS_X_API_KEY: VALUE, HOME: '/home/someone', NPM_TOKEN: 'npm_0123456789' };
const key = { env: 'CORS_X_API_KEY', fallback: null };
type Piece = string | { readonly env: string; readonly fallback: string | null };

interface Parts {
  readonly url?: readonly Piece[];
  readonly headers?: readonly (readonly [string, readonly Piece[]])[];
  readonly body?: readonly Piece[] | null;
}

function caseFile({ url, headers = [], body = null }: Parts): string {
  const call = {
    ...{ origin: 'http://app.example', method: 'PUT', url: url ?? [`${mine.origin}/`], headers, body },
    ...{ credentials: 'omit', redirect: 'follow', expose: [] },
  };
  const found = { verdict: 'blocked', reason: 'allow-origin-missing' };
  return JSON.stringify({
    corsLens: 'case',
    version: 1,
    mode: 'regression',
    cases: [{ title: 'T', summary: '', found, call }],
  });
}

const check = (parts: Parts, options: readonly string[] = [], more: Readonly<Record<string, string>> = {}) =>
  runCli(['check', '-', ...options], { stdin: caseFile(parts), env: { ...env, ...more } });
const named = (server: RecordingServer, name = 'CORS_X_API_KEY') => [
  '--secrets-to',
  `${server.origin}=${name}`,
];
const got = (server: RecordingServer) => server.received.filter(({ text }) => text.includes(VALUE)).length;

describe('nothing is sent, and it is said why', () => {
  test.each<[of: string, parts: () => Parts, options: () => readonly string[], says: () => string]>([
    [
      'a name that no exporter writes, in a URL',
      () => ({ url: [`${foreign.origin}/?h=`, { env: 'HOME', fallback: '' }] }),
      () => [],
      () => 'asks for HOME',
    ],
    [
      'such a name in a header, with a fallback',
      () => ({ headers: [['X-Npm', [{ env: 'NPM_TOKEN', fallback: 'none' }]]] }),
      () => [],
      () => 'asks for NPM_TOKEN',
    ],
    [
      'a name in small letters',
      () => ({ body: [{ env: 'cors_token', fallback: '' }] }),
      () => [],
      () => 'asks for cors_token',
    ],
    [
      'the name of a server where a secret stands',
      () => ({ headers: [['X-A', [{ env: 'CORS_TARGET', fallback: '' }]]] }),
      () => [],
      () => 'CORS_TARGET may only be at its beginning',
    ],
    [
      'a secret for a server that was not named',
      () => ({ headers: [['X-Api-Key', [key]]] }),
      () => [],
      () => `CORS_X_API_KEY → ${mine.origin}`,
    ],
    [
      'a secret for another server than the named one',
      () => ({ url: [`${foreign.origin}/`], headers: [['X-Api-Key', [key]]] }),
      () => named(mine),
      () => `--secrets-to ${foreign.origin}=CORS_X_API_KEY`,
    ],
    [
      'another secret than the named one',
      () => ({ headers: [['X-Api-Key', [key]]] }),
      () => named(mine, 'CORS_COOKIE'),
      () => `--secrets-to ${mine.origin}=CORS_X_API_KEY`,
    ],
    [
      'a secret in the name of the server',
      () => ({ url: ['http://', key, `.invalid:${foreign.port}/`] }),
      () => named(mine),
      () => 'with a fixed server',
    ],
    [
      'a server whose name goes on after it',
      () => ({ url: [{ env: 'CORS_TARGET', fallback: mine.origin }, `@127.0.0.1:${foreign.port}/`, key] }),
      () => named(mine),
      () => 'with a fixed server',
    ],
  ])('%s', async (_of, parts, options, says) => {
    const { code, out, err } = await check(parts(), options());
    expect([code, out, mine.received, foreign.received]).toEqual([2, '', [], []]);
    expect(err).toContain(says());
    expect(err).not.toContain(VALUE);
  });

  test.each(['Host', 'host', 'Transfer-Encoding', 'Proxy-Authorization'])('a header %s', async (name) => {
    const headers = [[name, ['other.example']] as const, ['X-Api-Key', [key]] as const];
    const { code, err } = await check({ headers }, named(mine));
    expect([code, mine.received]).toEqual([2, []]);
    expect(err).toContain(`no page can set the header "${name}"`);
  });

  test('a server of the environment that is no origin', async () => {
    const url = [{ env: 'CORS_TARGET', fallback: mine.origin }, '/'];
    const { code, err } = await check({ url }, [], { CORS_TARGET: `http://someone@${VALUE}.invalid/x` });
    expect([code, mine.received]).toEqual([2, []]);
    expect(err).not.toContain(VALUE);
  });

  test('a value that would lead elsewhere', async () => {
    const url = ['http://', key, `@127.0.0.1:${mine.port}/`];
    const { code, err } = await check({ url }, named(mine), {
      CORS_X_API_KEY: `a@127.0.0.1:${foreign.port}/`,
    });
    expect([code, mine.received, foreign.received]).toEqual([2, [], []]);
    expect(err).toContain('CORS_X_API_KEY would change which server gets the request');
  });

  test('a value that no header can hold, which is not printed', async () => {
    const { code, err } = await check({ headers: [['X-Api-Key', [key]]] }, named(mine), {
      CORS_X_API_KEY: `${VALUE}\nX-Evil: 1`,
    });
    expect([code, mine.received]).toEqual([2, []]);
    expect(err).not.toContain(VALUE);
  });

  test.each([
    'abc',
    `${VALUE}`,
    `https://api.example=${VALUE}`,
    'https://api.example/path=CORS_A',
    'null=CORS_A',
    '=CORS_A',
  ])('--secrets-to %s, which is not repeated: it may be a secret itself', async (given) => {
    const { code, err } = await check({}, ['--secrets-to', given]);
    expect([code, mine.received]).toEqual([2, []]);
    expect(err).not.toContain(VALUE);
  });
});

describe('a secret that its server may get', () => {
  const parts = (): Parts => ({
    url: [`${mine.origin}/a?key=`, key],
    headers: [['X-Api-Key', [key]]],
    body: ['{"k":"', key, '"}'],
  });

  test.each(['allows', 'refuses', 'echoes-values', 'echoes-names', 'echoes-as-origin'] as const)(
    'goes there, and is printed nowhere by a server that %s',
    async (manner) => {
      mine.manner = manner;
      for (const options of [[], ['--json', '--profiles', '--probe']]) {
        const { out, err } = await check(parts(), [...named(mine), ...options]);
        expect(got(mine)).toBeGreaterThan(0);
        expect(out).toContain('{{CORS_X_API_KEY}}');
        expect(out + err).not.toContain(VALUE);
      }
    },
  );

  test('is named where it stood, and what stood around it is told', async () => {
    const { out } = await check(parts(), [...named(mine), '--json']);
    expect(out).toContain(`${mine.origin}/a?key={{CORS_X_API_KEY}}`);
  });

  test.each(['redirects', 'redirects-with-all'] as const)('stays there when it %s', async (manner) => {
    mine.manner = manner;
    const { code, out, err } = await check(parts(), named(mine));
    expect([code, got(mine) > 0, got(foreign)]).toEqual([2, true, 0]);
    expect(err).toContain(`--secrets-to ${foreign.origin}=CORS_X_API_KEY`);
    expect(out + err).not.toContain(VALUE);
  });

  test('goes on by a redirect where both were named', async () => {
    mine.manner = 'redirects';
    const { code } = await check(parts(), [...named(mine), ...named(foreign)]);
    expect([code, got(mine) > 0, got(foreign) > 0]).toEqual([0, true, true]);
  });

  test('is as many bytes as the environment has of it', async () => {
    await check({ headers: [['X-Api-Key', [key]]] }, named(mine), { CORS_X_API_KEY: 'é😀' });
    expect(mine.received.at(-1)?.text).toContain(Buffer.from('é😀').toString('latin1'));
  });
});

test('what a case file says of itself cannot move a cursor', async () => {
  const ask = {
    kind: 'request',
    hop: 0,
    title: '\u001b[2J',
    method: 'GET',
    url: [`${mine.origin}/`],
    headers: [],
    body: null,
  };
  const checks = [
    { id: 'x', question: { kind: 'is', header: 'x', values: [] }, holds: true, message: '\u001b[2J\u202e' },
  ];
  const asks = [{ ...ask, answered: { holds: true, message: '' }, checks }];
  const stdin = JSON.stringify({
    corsLens: 'case',
    version: 1,
    mode: 'regression',
    cases: [{ title: '\u001b[2J', found: {}, asks }],
  });
  const { code, err } = await runCli(['check', '-'], { stdin });
  expect(code).toBe(1);
  expect(err).not.toMatch(/\p{Cc}(?<!\n)|\p{Cf}/u);
});
