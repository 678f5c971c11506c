import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as library from '../../src/library/library.ts';
import type { ExplainOptions, HarInput } from '../../src/library/public.d.ts';
import { chromiumHar } from '../cli/har.ts';
import { runCli } from '../cli/run-cli.ts';
import { allow, PAGE } from '../export/proof/faults.ts';
import { type ProofServer, startServer } from '../export/proof/server.ts';

const { check, CorsLensError, explainEntries, explainHar, exportTest, fix } = library;

const session = chromiumHar('get-ok', 'custom-header-not-allowed', 'wildcard-with-credentials');
const { entries } = (session as { readonly log: { readonly entries: readonly object[] } }).log;
const text = JSON.stringify(session);

const byCommand = async (...argv: readonly string[]) =>
  runCli([...argv, '-'], { stdin: text, columns: 100, env: { NO_COLOR: '1' } });

describe('results are what the command prints', () => {
  it.each<[options: ExplainOptions, argv: readonly string[]]>([
    [{}, []],
    [{ all: true, profiles: true }, ['--all', '--profiles']],
    [
      { browser: 'firefox@141', origin: 'https://app.example' },
      ['--browser', 'firefox@141', '--origin', 'https://app.example'],
    ],
    [{ language: 'de', each: true, keepSecrets: true }, ['--lang', 'de', '--each', '--keep-secrets']],
  ])('explainHar with %j', async (options, argv) => {
    const { text: told, remarks, ...report } = await explainHar(text, options);
    expect(report).toEqual(JSON.parse((await byCommand('explain', '--json', ...argv)).out));
    expect(told).toBe((await byCommand('explain', ...argv)).out);
    expect(remarks).toEqual([]);
  });

  it('fix', async () => {
    const { text: told, remarks, ...report } = await fix(session, { server: 'nginx' });
    expect(JSON.parse(JSON.stringify(report))).toEqual(
      JSON.parse((await byCommand('fix', '--json', '--server', 'nginx')).out),
    );
    expect(told).toBe((await byCommand('fix', '--server', 'nginx')).out);
    expect(remarks).toEqual([]);
  });

  it('exportTest', async () => {
    const { files } = await exportTest(session, { format: 'vitest', url: 'custom-header' });
    expect(files[0]?.text).toBe(
      (await byCommand('export', '--format', 'vitest', '--url', 'custom-header')).out,
    );
  });
});

describe('a HAR may be', () => {
  it.each<[form: string, har: HarInput]>([
    ['its bytes', new TextEncoder().encode(text)],
    ['compressed', gzipSync(text)],
    ['its parsed value', session],
    ['the bare log', (session as { readonly log: object }).log],
  ])('%s', async (_form, har) => {
    expect(await explainHar(har)).toEqual(await explainHar(text));
  });

  it('an array of entries, for explainEntries and for the others', async () => {
    const { exchanges } = await explainEntries(entries, { browser: 'chromium' });
    expect(exchanges).toEqual((await explainHar(text)).exchanges);
    expect((await fix(entries)).apis.length).toBeGreaterThan(0);
  });

  it('without anything in it', async () => {
    expect(await explainEntries([])).toMatchObject({
      exchanges: [],
      text: expect.stringContaining('No cross-origin'),
    });
  });
});

describe('check', () => {
  let server: ProofServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());
  const options = { origin: PAGE, pageSpace: 'loopback' } as const;

  it('passes where script can read the response', async () => {
    server.respond = allow;
    server.asked.length = 0;
    const asked = { ...options, method: 'PUT', headers: { 'X-A': '1' }, timeout: 20 };
    expect(await check(`${server.origin}/x`, asked)).toMatchObject({
      passed: true,
      exchanges: [{ verdict: 'allowed', url: `${server.origin}/x`, method: 'PUT' }],
      text: expect.stringContaining('1 request: 1 allowed.'),
    });
    expect(server.asked.map(({ method }) => method)).toEqual(['OPTIONS', 'PUT']);
  });

  it('does not pass where it cannot', async () => {
    server.respond = () => ({ status: 500 });
    const { passed, exchanges } = await check(new URL(`${server.origin}/x`), options);
    expect([passed, exchanges[0]?.reason]).toEqual([false, 'allow-origin-missing']);
  });

  it('sends a case again, with the secrets it is given for that server', async () => {
    const har = { log: { entries: [entryTo(server.origin)] } };
    const { files, replaced } = await exportTest(har, { format: 'case', browser: 'chromium', origin: PAGE });
    const [name = ''] = replaced.map(({ env }) => env);
    server.respond = allow;
    server.asked.length = 0;
    const ran = await check(JSON.parse(files[0]?.text ?? '') as object, {
      secretsTo: { [server.origin]: [name] },
      env: { [name]: 'of-the-environment' },
    });
    expect([ran.passed, ran.remarks.length]).toEqual([true, 1]);
    expect(server.asked.at(-1)?.header('authorization')).toBe('Bearer of-the-environment');
  });
});

function entryTo(origin: string): object {
  const headers = Object.entries({ Origin: PAGE, Authorization: 'Bearer 0123456789abcdef0123456789' });
  return {
    startedDateTime: '2026-01-01T00:00:00Z',
    _resourceType: 'fetch',
    request: {
      method: 'GET',
      url: `${origin}/x`,
      headers: headers.map(([name, value]) => ({ name, value })),
    },
    response: { status: 200, headers: [] },
  };
}

type Call = () => Promise<unknown>;
// What JavaScript can hand over, and TypeScript would not.
const any = (value: unknown) => value as never;

const wrong: readonly [name: string, call: Call, code: string, place: string, says: string][] = [
  ['no HAR', () => explainHar(any(undefined)), 'INPUT', 'har', 'har must be a HAR: its text'],
  ['a number', () => fix(any(7)), 'INPUT', 'har', 'har must be a HAR'],
  ['text that is no JSON', () => explainHar('{ "log":\n x'), 'INPUT', 'har:2:2', 'har:2:2: this is not JSON'],
  ['an empty text', () => explainHar(''), 'INPUT', 'har', 'har: this is empty'],
  ['a web page', () => explainHar('<!doctype html>'), 'INPUT', 'har', 'har: this is a web page'],
  ['JSON that is no HAR', () => explainHar('{"log":{}}'), 'INPUT', 'har', 'log.entries is missing'],
  [
    'a value that is no HAR',
    () => explainHar({ log: { entries: 7 } }),
    'INPUT',
    'har',
    'log.entries is not an array',
  ],
  ['entries that are none', () => explainEntries(any({})), 'INPUT', 'entries', 'entries must be an array'],
  [
    'options that are none',
    () => explainHar(session, any('x')),
    'OPTION',
    'options',
    'options must be an object',
  ],
  [
    'a misspelt option',
    () => explainHar(session, any({ orign: 'x' })),
    'OPTION',
    'options.orign',
    'there is no "options.orign"; did you mean origin?',
  ],
  [
    'an option of the command alone',
    () => explainHar(session, any({ json: true })),
    'OPTION',
    'options.json',
    'there is no "options.json"',
  ],
  [
    'a flag that is none',
    () => explainHar(session, any({ all: 1 })),
    'OPTION',
    'options.all',
    'options.all must be true or false',
  ],
  [
    'a browser that there is not',
    () => explainHar(session, { browser: 'opera' }),
    'OPTION',
    'options.browser',
    'options.browser must be chromium',
  ],
  [
    'an origin with a path',
    () => explainHar(session, { origin: 'https://a.example/x' }),
    'OPTION',
    'options.origin',
    'options.origin must be scheme',
  ],
  [
    'a language that there is not',
    () => explainHar(session, any({ language: 'xx' })),
    'OPTION',
    'options.language',
    'options.language must be one of en, de',
  ],
  [
    'a server that there is not',
    () => fix(session, { server: 'ngnix' }),
    'OPTION',
    'options.server',
    'did you mean nginx?',
  ],
  [
    'no format',
    () => exportTest(session, any({})),
    'OPTION',
    'options.format',
    'options.format must be one of node-test',
  ],
  [
    'nothing to export',
    () => exportTest(session, { format: 'curl', url: 'nowhere' }),
    'INPUT',
    'har',
    'There is no request to export',
  ],
  [
    'a target that is a file',
    () => check('cors-case.json', { origin: PAGE }),
    'INPUT',
    'target',
    'target must be an http or https URL',
  ],
  ['a target that is no case', () => check({}, {}), 'INPUT', 'target', 'neither a URL nor a case file'],
  [
    'no origin',
    () => check('http://127.0.0.1:1/'),
    'OPTION',
    'options.origin',
    'options.origin must be a string',
  ],
  [
    'headers that are none',
    () => check('http://127.0.0.1:1/', any({ origin: PAGE, headers: 'X: 1' })),
    'OPTION',
    'options.headers',
    'an object of strings',
  ],
  [
    'a header with a line break',
    () => check('http://127.0.0.1:1/', { origin: PAGE, headers: { X: '1\n2' } }),
    'OPTION',
    'options.headers',
    'options.headers must be a name',
  ],
  [
    'a method that no page sends',
    () => check('http://127.0.0.1:1/', { origin: PAGE, method: 'TRACE' }),
    'OPTION',
    'options.method',
    'options.method must be',
  ],
  [
    'a timeout that is none',
    () => check('http://127.0.0.1:1/', { origin: PAGE, timeout: -1 }),
    'OPTION',
    'options.timeout',
    'options.timeout must be a number of seconds',
  ],
  [
    'secrets to no server',
    () => check('http://127.0.0.1:1/', { origin: PAGE, secretsTo: { x: ['CORS_A'] } }),
    'OPTION',
    'options.secretsTo',
    'options.secretsTo must be',
  ],
];

describe('what cannot be used is said with its place:', () => {
  it.each(wrong)('%s', async (_name, call, code, place, says) => {
    const error = await call().then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(CorsLensError);
    expect(error).toMatchObject({
      name: 'CorsLensError',
      code,
      place,
      message: expect.stringContaining(says),
    });
  });

  it('values of entries do not end the others, and are named in the remarks', async () => {
    const odd = { ...(entries[1] as object), request: 7 };
    const { exchanges, remarks } = await explainHar({ log: { entries: [odd, ...entries] } });
    expect(exchanges.length).toBeGreaterThan(2);
    expect(remarks).toEqual([expect.stringContaining('har: entries[0].request is not an object')]);
  });

  it('a cut text is explained up to there', async () => {
    const { exchanges, remarks } = await explainHar(text.slice(0, -200));
    expect(exchanges.length).toBeGreaterThan(0);
    expect(remarks).toEqual([expect.stringMatching(/^har:1:\d+: the JSON is broken here/)]);
  });
});

it('calls in two languages at once do not mix, and each ends', async () => {
  const languages = ['en', 'de', 'de', 'en', 'de', 'en'] as const;
  const told = await Promise.all(languages.map((language) => explainHar(session, { language })));
  const [english, german] = [await explainHar(session), await explainHar(session, { language: 'de' })];
  expect(told.map((each) => each.text)).toEqual(
    languages.map((each) => (each === 'en' ? english.text : german.text)),
  );
  expect(german.text).not.toBe(english.text);
});
