import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../src/cli/arguments.ts';
import { serverById, servers } from '../../src/fix/servers/register.ts';
import { chromiumHar, har } from './har.ts';
import { runCli } from './run-cli.ts';

const fixHar = (given: unknown, ...options: readonly string[]) =>
  runCli(['fix', ...options, '-'], { stdin: JSON.stringify(given) });

const broken = chromiumHar('custom-header-not-allowed', 'allow-origin-trailing-slash');

describe('the command', () => {
  it('is understood with its options', async () => {
    expect(
      await parseArguments('fix a.har --server nginx --url /v1 --url /v2 --expose x-a --json'.split(' ')),
    ).toEqual({
      kind: 'fix',
      file: 'a.har',
      browser: null,
      origin: null,
      server: 'nginx',
      urls: ['/v1', '/v2'],
      expose: ['x-a'],
      together: false,
      forBackend: false,
      json: true,
      keepSecrets: false,
    });
  });

  it.each([
    [['fix'], 'Name a HAR file'],
    [['fix', 'a.har', 'b.har'], 'Name only one file'],
    [['fix', 'a.har', '--server', 'ngnix'], '--server must be one of any-server, '],
    [['fix', 'a.har', '--server', 'constructor'], 'not "constructor"'],
    [['fix', 'a.har', '--all'], '"--all" is an option of other commands: explain'],
    [['fix', 'a.har', '--origin', 'app'], '--origin must be scheme'],
  ])('%j is not', async (argv, says) => {
    const { code, err, out } = await runCli(argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(says);
  });

  it('says what cannot be read', async () => {
    const { code, err } = await runCli(['fix', '-'], { stdin: '<html>' });
    expect([code, err]).toEqual([2, expect.stringContaining('not a HAR')]);
  });
});

describe('what it prints', () => {
  it('is nothing to change, and 0, where nothing was refused', async () => {
    for (const given of [har([]), chromiumHar('put-ok', 'get-ok')]) {
      const { code, out } = await fixHar(given);
      expect([code, out]).toEqual([0, 'There is nothing to change on any server in it\n']);
    }
  });

  it('is what a server does unwisely, where nothing is to be changed', async () => {
    const given = structuredClone(chromiumHar('put-ok')) as {
      log: { entries: { response: { headers: { name: string; value: string }[] } }[] };
    };
    for (const { response } of given.log.entries)
      response.headers.push({ name: 'Access-Control-Allow-Private-Network', value: 'true' });
    const { code, out } = await fixHar(given);
    expect(code).toBe(0);
    expect(out).toContain('There is nothing to change on any server in it\n\nhttps://api.test');
    expect(out).toContain('What the server does now');
    expect(out).toContain('Access-Control-Allow-Private-Network has no effect');
    const json = JSON.parse((await fixHar(given, '--json')).out);
    expect(json.apis).toEqual([]);
    expect(json.lint).toEqual([
      {
        target: expect.stringContaining('https://api.test'),
        now: [expect.objectContaining({ value: 'true' })],
      },
    ]);
  });

  it.each(servers.map(({ id }) => id))('holds the configuration of %s whole, to be copied', async (id) => {
    const { code, out, err } = await fixHar(broken, '--server', id);
    expect([code, err]).toEqual([1, '']);
    const { out: json } = await fixHar(broken, '--server', id, '--json');
    const { version, apis } = JSON.parse(json);
    expect(version).toBe(1);
    expect(apis.length).toBeGreaterThan(0);
    for (const { policy, server } of apis) {
      expect(server.id).toBe(id);
      const { snippets } = serverById(id)?.configure(policy) ?? { snippets: [] };
      expect(server.snippets).toEqual(snippets);
      for (const { text } of snippets) expect(out).toContain(`\n${text}\n`);
    }
  });

  it('names the change that no header makes', async () => {
    const { out } = await fixHar(chromiumHar('preflight-redirect-slash'));
    expect(out).toContain('Call the final address from the page  Page code');
  });

  it('is of the APIs that were asked for', async () => {
    const { apis } = JSON.parse((await fixHar(broken, '--json')).out);
    const { out, code } = await fixHar(broken, '--url', '/no/such/path');
    expect([code, out]).toEqual([0, 'There is nothing to change on any server in it\n']);
    const [{ target }] = apis;
    const only = JSON.parse((await fixHar(broken, '--json', '--url', target)).out);
    expect(only.apis).toEqual([expect.objectContaining({ target })]);
  });

  it('exposes what was asked for', async () => {
    const { out } = await fixHar(broken, '--expose', 'X-Total-Count');
    expect(out).toContain('Access-Control-Expose-Headers: x-total-count');
  });

  it('is coloured in a terminal only', async () => {
    const plain = await fixHar(broken);
    expect(plain.out.includes('\u001b')).toBe(false);
    const shown = await runCli(['fix', '-'], { stdin: JSON.stringify(broken), columns: 100 });
    expect(shown.out.includes('\u001b')).toBe(true);
  });
});

describe('for the backend', () => {
  const given = chromiumHar('custom-header-not-allowed');

  it('it is a text to send on: what was asked, what came, the configuration, two commands', async () => {
    const { out, code, err } = await fixHar(given, '--for-backend', '--server', 'nginx');
    expect([code, err]).toEqual([1, '']);
    expect(out).toMatch(/^# CORS: /);
    for (const part of ['## What to do', '## The response', '## Configuration', 'nginx', '## How to see it'])
      expect(out).toContain(part);
    expect(out).toMatch(/^curl --include /m);
    expect(out).toMatch(/^cors-lens check /m);
    expect(out).toMatch(/^> access-control-request-headers: /im);
  });

  it('no secret is in it unless it is kept', async () => {
    const text = JSON.stringify(given).replaceAll(
      '"name":"Referer"',
      '"name":"Authorization","value":"Bearer s3cr3t-t0k3n-abcdef"},{"name":"Referer"',
    );
    const run = (...more: readonly string[]) =>
      runCli(['fix', '--for-backend', ...more, '-'], { stdin: text });
    expect(text).toContain('s3cr3t');
    expect((await run()).out).not.toContain('s3cr3t-t0k3n');
    expect((await run('--keep-secrets')).out).toContain('s3cr3t-t0k3n');
  });

  it('is nothing where nothing has to change', async () => {
    const { out, code } = await fixHar(chromiumHar('get-ok'), '--for-backend');
    expect([code, out]).toEqual([0, 'There is nothing to change on any server in it\n']);
  });
});

describe('of one request', () => {
  const entry = (path: string, method: string, at: number) => ({
    startedDateTime: new Date(Date.UTC(2026, 0, 1, 0, 0, at)).toISOString(),
    time: 1,
    request: {
      method,
      url: `https://api.test${path}`,
      headers: [
        { name: 'Origin', value: 'https://app.test' },
        { name: 'Sec-Fetch-Mode', value: 'cors' },
      ],
    },
    response: {
      status: 200,
      headers: [{ name: 'Content-Type', value: 'text/plain' }],
      _error: 'net::ERR_FAILED',
    },
    _resourceType: 'fetch',
    _initiator: { type: 'script' },
  });
  const log = har([entry('/one', 'GET', 0), entry('/two', 'GET', 1), entry('/three', 'POST', 2)]);

  it('it fixes that one, and counts what the others of the page need', async () => {
    const alone = JSON.parse((await fixHar(log, '--url', '/one', '--json')).out).apis;
    expect(alone).toMatchObject([{ policy: { methods: ['GET'] }, others: 1 }]);
    const together = JSON.parse((await fixHar(log, '--url', '/one', '--together', '--json')).out).apis;
    expect(together).toMatchObject([{ policy: { methods: ['GET', 'POST'] }, others: 0 }]);
    expect((await fixHar(log, '--url', '/one')).out).toContain('One more request of this page to');
  });
});
