import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { exportAnalyzed } from '../../src/export/export.ts';
import { capture } from '../export/proof/capture.ts';
import { allow, type Fault, faults, PAGE } from '../export/proof/faults.ts';
import { type Asked, type ProofServer, startServer } from '../export/proof/server.ts';
import { runCli } from './run-cli.ts';

let server: ProofServer;
let other: ProofServer;
const folder = mkdtempSync(join(tmpdir(), 'cors-lens-check-'));

beforeAll(async () => {
  server = await startServer();
  other = await startServer();
});
afterAll(async () => {
  await server.close();
  await other.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  server.respond = allow;
  other.respond = allow;
  server.asked.length = 0;
  other.asked.length = 0;
});

const check = (...more: readonly string[]) =>
  runCli(['check', `${server.origin}/x`, '--origin', PAGE, '--page-space', 'loopback', ...more]);
const sent = ({ asked }: ProofServer) => asked.map(({ method, target }) => `${method} ${target}`);
const header = (asked: Asked | undefined, name: string) => asked?.header(name);

describe('check plays the browser', () => {
  test('a GET that is allowed goes out alone, and exits with 0', async () => {
    const { code, out } = await check();
    expect([code, sent(server)]).toEqual([0, ['GET /x']]);
    expect(header(server.asked[0], 'origin')).toBe(PAGE);
    expect(out).toContain('1 request: 1 allowed.');
  });

  test('a PUT with headers of its own asks first, names sorted in lower case, without credentials', async () => {
    const { code } = await check(
      '--method',
      'put',
      '--header',
      'X-B: 2',
      '--header',
      'X-A: 1',
      '--header',
      'Cookie: a=1',
      '--credentials',
      'include',
    );
    expect([code, sent(server)]).toEqual([0, ['OPTIONS /x', 'PUT /x']]);
    const [preflight, request] = server.asked;
    expect(header(preflight, 'access-control-request-method')).toBe('PUT');
    expect(header(preflight, 'access-control-request-headers')).toBe('x-a,x-b');
    expect(header(preflight, 'cookie')).toBeUndefined();
    expect(header(request, 'cookie')).toBe('a=1');
  });

  test('a preflight that is refused ends it', async () => {
    server.respond = () => ({ status: 403 });
    const { code, out } = await check('--method', 'DELETE');
    expect([code, sent(server)]).toEqual([1, ['OPTIONS /x']]);
    expect(out).toContain('refused the preflight itself with 403');
  });

  test('redirects are followed hop by hop, and taint the origin', async () => {
    server.respond = (asked) =>
      asked.method === 'OPTIONS'
        ? allow(asked)
        : { status: 302, headers: [...(allow(asked).headers ?? []), ['Location', `${other.origin}/there`]] };
    const { code } = await check('--header', 'Authorization: Bearer lens');
    expect([code, sent(server), sent(other)]).toEqual([0, ['OPTIONS /x', 'GET /x'], ['GET /there']]);
    expect(header(other.asked[0], 'origin')).toBe('null');
    expect(header(other.asked[0], 'authorization')).toBeUndefined();
  });

  test('a loop ends after twenty redirects', async () => {
    server.respond = (asked) => ({
      status: 302,
      headers: [...(allow(asked).headers ?? []), ['Location', '/x']],
    });
    const { code, out } = await check();
    expect([code, server.asked.length]).toEqual([1, 21]);
    expect(out).toContain('redirect');
  });

  test('a header that script has to read must be exposed', async () => {
    expect(await check('--expose', 'X-Total')).toMatchObject({
      code: 1,
      err: expect.stringContaining('not its header "X-Total"'),
    });
    server.respond = (asked) => ({ headers: [...(allow(asked).headers ?? []), ['X-Total', '7']] });
    expect(await check('--expose', 'X-Total')).toMatchObject({ code: 0, err: '' });
  });

  test('a server that cannot be reached exits with 1, and says so', async () => {
    const closed = await startServer();
    await closed.close();
    const { code, out } = await runCli([
      'check',
      closed.origin,
      '--origin',
      PAGE,
      '--page-space',
      'loopback',
    ]);
    expect(code).toBe(1);
    expect(out).toContain('failed');
  });

  test('what a secure page may not even ask for is not sent', async () => {
    const { code } = await runCli([
      'check',
      'http://api.partner.invalid/',
      '--origin',
      'https://app.example',
    ]);
    expect(code).toBe(1);
  });

  test('--json prints what explain prints', async () => {
    const { out } = await check('--json');
    expect(JSON.parse(out)).toMatchObject({ version: 1, exchanges: [{ verdict: 'allowed', origin: PAGE }] });
  });
});

describe('--probe', () => {
  test('finds a server that echoes any origin, and exits with 1', async () => {
    const { code, err } = await check('--probe');
    expect([code, sent(server)]).toEqual([1, ['GET /x', 'GET /x']]);
    expect(err).toContain('Any site is allowed: the server echoes');
  });

  test('changes nothing: a DELETE is asked for as a GET, without the login', async () => {
    server.respond = () => ({ headers: [['Access-Control-Allow-Origin', PAGE]] });
    await check('--probe', '--method', 'DELETE', '--header', 'Authorization: Bearer lens');
    const { asked } = server;
    const [, ...probes] = asked.filter(({ method }) => method !== 'OPTIONS');
    expect(probes.length).toBeGreaterThan(3);
    expect(probes.length).toBeLessThanOrEqual(6);
    for (const probe of probes) {
      expect(probe.method).toBe('GET');
      expect(header(probe, 'authorization')).toBeUndefined();
    }
  });

  test.each([
    ['a page of the same name on another port', (origin: string) => origin.startsWith(PAGE)],
    ['null', (origin: string) => origin === PAGE || origin === 'null'],
    [
      'the page’s host with another scheme',
      (origin: string) => /^https?:/.test(origin) && origin.endsWith(PAGE.replace(/^https?:/, '')),
    ],
  ])('finds a server that allows %s, and exits with 1', async (_name, allows) => {
    server.respond = (asked) => {
      const origin = asked.header('origin') ?? '';
      return { headers: allows(origin) ? [['Access-Control-Allow-Origin', origin]] : [] };
    };
    const { code, err } = await check('--probe');
    expect(code).toBe(1);
    expect(err).toContain('Also allowed: ');
  });

  test.each([
    ['one origin', PAGE, 'Origins other than the page’s were refused'],
    ['a wildcard', '*', 'Any site is allowed, with'],
  ])('is content with %s', async (_name, allowed, says) => {
    server.respond = () => ({ headers: [['Access-Control-Allow-Origin', allowed]] });
    const { code, err } = await check('--probe');
    expect(code).toBe(0);
    expect(err).toContain(says);
  });
});

describe('a case file', () => {
  const fault = faults.find(({ id }) => id === 'header-authorization') as Fault;

  /** The file, and what a person says who knows the server. */
  async function exported(mode: 'regression' | 'reproduction'): Promise<readonly string[]> {
    server.respond = (asked) => fault.broken(asked, other.origin);
    const subject = await capture(fault, server.origin);
    const made = exportAnalyzed([subject], 'case', { mode });
    if ('cannot' in made) throw new Error('it can be exported');
    const file = join(folder, `${mode}.json`);
    writeFileSync(file, made.files[0]?.text ?? '');
    server.asked.length = 0;
    return [file, '--secrets-to', `${server.origin}=CORS_AUTHORIZATION_BEARER`];
  }

  const env = { CORS_AUTHORIZATION_BEARER: 'lens' };

  test('is played again: 1 while it is broken, 0 once it is fixed', async () => {
    const file = await exported('regression');
    expect(await runCli(['check', ...file], { env })).toMatchObject({
      code: 1,
      err: expect.stringContaining('Not as it should be'),
    });
    server.respond = allow;
    expect(await runCli(['check', ...file], { env })).toMatchObject({
      code: 0,
      err: expect.stringContaining('As it should be'),
    });
    expect(header(server.asked.at(-1), 'authorization')).toBe('Bearer lens');
  });

  test('of a reproduction is the other way round', async () => {
    const file = await exported('reproduction');
    expect(await runCli(['check', ...file], { env })).toMatchObject({
      code: 0,
      err: expect.stringContaining('Still wrong'),
    });
    server.respond = allow;
    expect(await runCli(['check', ...file], { env })).toMatchObject({
      code: 1,
      err: expect.stringContaining('No longer wrong'),
    });
  });

  test('needs its secrets, and may be aimed elsewhere', async () => {
    const file = await exported('regression');
    expect(await runCli(['check', ...file])).toMatchObject({
      code: 2,
      err: expect.stringContaining('CORS_AUTHORIZATION_BEARER'),
    });
    expect(server.asked).toEqual([]);
    const elsewhere = { env: { ...env, CORS_TARGET: other.origin } };
    const named = `${other.origin}=CORS_AUTHORIZATION_BEARER`;
    expect(await runCli(['check', ...file], elsewhere)).toMatchObject({
      code: 2,
      err: expect.stringContaining(`--secrets-to ${named}`),
    });
    expect([server.asked, other.asked]).toEqual([[], []]);
    await runCli(['check', ...file, '--secrets-to', named], elsewhere);
    expect([server.asked, sent(other)]).toEqual([[], [`OPTIONS /${fault.id}`, `GET /${fault.id}`]]);
  });

  test.each([
    ['no JSON', '<html>'],
    ['another JSON', '{"log":{}}'],
    ['a later version', '{"corsLens":"case","version":2,"mode":"regression","cases":[]}'],
    ['no case', '{"corsLens":"case","version":1,"mode":"regression","cases":[]}'],
    ['a case without a call', '{"corsLens":"case","version":1,"mode":"regression","cases":[{"found":{}}]}'],
    [
      'a case whose method is none',
      JSON.stringify({
        corsLens: 'case',
        version: 1,
        mode: 'regression',
        cases: [
          {
            found: {},
            call: {
              origin: PAGE,
              url: ['http://a.test/'],
              method: 'G T',
              headers: [],
              credentials: 'omit',
              redirect: 'follow',
              body: null,
            },
          },
        ],
      }),
    ],
  ])('that is %s exits with 2', async (_name, text) => {
    expect(await runCli(['check', '-'], { stdin: text })).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('case file'),
    });
  });
});

test.each([
  ['check', 'Name a URL'],
  ['check https://a.test', '--origin https://app.example'],
  [
    'check https://a.test --origin https://b.test --method TRACE',
    '--method must be one that script can send',
  ],
  ['check https://a.test --origin https://b.test --header X-A', '--header must be a name'],
  ['check https://a.test --origin https://b.test --credentials yes', '--credentials must be'],
  ['check https://a.test --origin https://b.test --timeout 0', '--timeout must be a number of seconds'],
  ['check https://a.test --origin https://b.test --timeout soon', 'not "soon"'],
  [
    'check https://a.test --origin https://b.test --secrets-to https://a.test',
    '--secrets-to must be the origin',
  ],
  ['check https://a.test --all', '"--all" is an option of other commands: explain'],
  ['export a.har', '--format must be one of node-test'],
  ['export a.har --format mocha', 'not "mocha"'],
  ['explain a.har --format vitest', '"--format" is an option of other commands: export'],
])('%s exits with 2 and says why', async (command, says) => {
  const { code, out, err } = await runCli(command.split(' '));
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(says);
});
