import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Asked, type ProofServer, startServer } from '../export/proof/server.ts';
import { runCli } from './run-cli.ts';

const FRIEND = 'http://localhost:4001';
const STRANGER = 'http://localhost:4002';

let server: ProofServer;
let folder = '';
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.respond = allowFriend;
  server.asked.length = 0;
  folder = mkdtempSync(join(tmpdir(), 'cors-lens-table-'));
  return () => rmSync(folder, { recursive: true, force: true });
});

function allowFriend(asked: Asked) {
  const allowed = asked.header('origin') === FRIEND;
  const headers: [string, string][] = allowed
    ? [
        ['Access-Control-Allow-Origin', FRIEND],
        ['Access-Control-Allow-Methods', 'PUT'],
        ['Access-Control-Allow-Headers', 'content-type'],
      ]
    : [];
  return { status: 200, headers };
}

const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const origins = ['--origin', FRIEND, '--origin', STRANGER] as const;
const check = (target: string, ...more: readonly string[]) => runCli(['check', target, ...origins, ...more]);
const sent = () => server.asked.map(({ method, target }) => `${method} ${target}`);

/** A line a cell. */
async function cells(target: string, ...more: readonly string[]) {
  const ran = await check(target, '--json', ...more);
  const { table } = JSON.parse(ran.out) as {
    readonly table: readonly Readonly<
      Record<'method' | 'url' | 'origin' | 'verdict' | 'reason', string | null>
    >[];
  };
  return {
    ...ran,
    cells: table.map(({ method, url, origin, verdict, reason }) =>
      [
        method,
        url?.replace(server.origin, ''),
        origin === FRIEND ? 'friend' : 'stranger',
        verdict,
        reason,
      ].join(' '),
    ),
  };
}

describe('a table', () => {
  it('of a URL says what each origin may do', async () => {
    const { code, out } = await check(`${server.origin}/items`);
    expect(code).toBe(1);
    expect(out).toMatch(
      /^GET http:\S+\/items\n {2}http:\/\/localhost:4001 {2}allowed\n {2}http:\/\/localhost:4002 {2}blocked {2}The /,
    );
  });

  it('passes where all may', async () => {
    server.respond = () => ({ status: 200, headers: [['Access-Control-Allow-Origin', '*']] });
    expect((await check(`${server.origin}/items`)).code).toBe(0);
  });

  it('asks with a preflight alone for what changes something', async () => {
    const ran = await cells(`${server.origin}/items`, '--method', 'PUT');
    expect(ran.cells).toEqual([
      'PUT /items friend preflight-allowed ',
      'PUT /items stranger blocked allow-origin-missing',
    ]);
    expect(sent()).toEqual(['OPTIONS /items', 'OPTIONS /items']);
  });

  it('does not ask for what a browser sends without a preflight, and says so', async () => {
    const ran = await cells(`${server.origin}/items`, '--method', 'POST');
    expect(ran.cells).toEqual(['POST /items friend not-asked ', 'POST /items stranger not-asked ']);
    expect([sent(), ran.code]).toEqual([[], 0]);
    expect(ran.err).toContain('preflight: 2. --send-unsafe sends them.');
  });

  it('sends all of it on request', async () => {
    const ran = await cells(`${server.origin}/items`, '--method', 'PUT', '--send-unsafe');
    expect(ran.cells[0]).toBe('PUT /items friend allowed ');
    expect(sent()).toEqual(['OPTIONS /items', 'PUT /items', 'OPTIONS /items']);
  });

  it('says which header script cannot read', async () => {
    const { out } = await check(`${server.origin}/items`, '--expose', 'X-Total');
    expect(out).toMatch(/allowed {2}Script can read the response, but not its header "X-Total"/);
  });
});

const openApi = () => ({
  openapi: '3.1.0',
  servers: [{ url: `${server.origin}/{base}`, variables: { base: { default: 'v1' } } }],
  paths: {
    '/items/{id}': {
      parameters: [{ name: 'id', in: 'path', example: 'a b' }],
      get: {},
      put: { requestBody: { content: { 'application/json': {} } } },
    },
    '/elsewhere': { servers: [{ url: '/relative' }], get: {} },
  },
});

const yaml = () => `openapi: 3.0.0
servers: [{ url: '${server.origin}/v1' }]
paths:
  /items/{id}:
    parameters: [{ name: id, in: path, schema: { example: a b } }]
    get: {}
    put: { requestBody: { content: { application/json: {} } } }
  /elsewhere: { get: { servers: [{ url: /relative }] } }
`;

const swagger = () => ({
  swagger: '2.0',
  host: new URL(server.origin).host,
  schemes: ['http'],
  basePath: '/v1',
  consumes: ['application/json'],
  paths: { '/items/a%20b': { get: {}, put: {} } },
});

const postman = () => ({
  info: { schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
  variable: [{ key: 'base', value: `${server.origin}/v1` }],
  item: [
    { item: [{ request: { method: 'GET', url: { raw: '{{base}}/items/a b' } } }] },
    {
      request: {
        method: 'PUT',
        url: '{{base}}/items/a b',
        header: [
          { key: 'Content-Type', value: 'application/json' },
          { key: 'X-Off', value: '1', disabled: true },
        ],
      },
    },
    { request: { method: 'GET', url: '{{other}}/x' } },
  ],
});

const expected = [
  'GET /v1/items/a%20b friend allowed ',
  'GET /v1/items/a%20b stranger blocked allow-origin-missing',
  'PUT /v1/items/a%20b friend preflight-allowed ',
  'PUT /v1/items/a%20b stranger blocked allow-origin-missing',
];

describe('a list of requests is read from', () => {
  it.each<[name: string, write: () => string, leftOut: number]>([
    [
      'lines',
      () =>
        file(
          'list.txt',
          `# ours\n${server.origin}/v1/items/a%20b\n\nput ${server.origin}/v1/items/a%20b\nnot one\n`,
        ),
      1,
    ],
    ['OpenAPI 3 as JSON', () => file('api.json', JSON.stringify(openApi())), 1],
    ['OpenAPI 3 as YAML', () => file('api.yaml', yaml()), 1],
    ['OpenAPI 2', () => file('swagger.json', JSON.stringify(swagger())), 0],
    ['a Postman collection', () => file('postman.json', JSON.stringify(postman())), 1],
    ['a folder of Bruno', () => bruno(), 1],
  ])('%s', async (_name, write, leftOut) => {
    const ran = await cells(write());
    expect([...ran.cells].sort()).toEqual([...expected].sort());
    expect(ran.code).toBe(1);
    if (leftOut > 0) expect(ran.err).toContain(`no address that can be asked: ${leftOut}`);
    else expect(ran.err).toBe('');
  });

  function bruno(): string {
    mkdirSync(join(folder, 'collection/items'), { recursive: true });
    file(
      'collection/items/read.bru',
      `meta {\n  name: read\n}\n\nget {\n  url: ${server.origin}/v1/items/a%20b\n  body: none\n}\n`,
    );
    file(
      'collection/items/write.bru',
      `put {\n  url: ${server.origin}/v1/items/a%20b\n  body: json\n}\n\nheaders {\n  ~X-Off: 1\n}\n`,
    );
    file('collection/other.bru', 'get {\n  url: {{base}}/x\n}\n');
    return join(folder, 'collection');
  }

  it.each([
    ['is none of these', 'hello'],
    ['is broken', 'openapi: [\n'],
    [
      'holds aliases without end',
      `openapi: 3.0.0\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'.replace(/./g, (name, at: number) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[at]}`).join(',')}]\n`)}`,
    ],
  ])('nothing that %s', async (_name, text) => {
    const { code, err } = await check(file('list.txt', text));
    expect([code, sent()]).toEqual([2, []]);
    expect(err).toContain('neither a URL nor a case file');
  });

  it('nothing without an origin', async () => {
    const { code, err } = await runCli(['check', file('list.txt', `${server.origin}/x`)]);
    expect(code).toBe(2);
    expect(err).toContain('Name the origin of the page');
  });

  it('hostile names without harm', async () => {
    const hostile = {
      openapi: '3.0.0',
      servers: [{ url: server.origin }],
      paths: { '/__proto__/{constructor}': { get: {}, constructor: { x: 1 } }, '/\u001b[2J': { get: {} } },
    };
    const { code, out } = await check(file('api.json', JSON.stringify(hostile)));
    expect(code).toBe(1);
    expect(out.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    expect(sent()).toContain('GET /__proto__/1');
  });
});

it('no secret of an address is printed, or kept in a baseline, unless asked for', async () => {
  const secret = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJlLW9mLWl0';
  const baseline = join(folder, 'cors.json');
  const ran = await check(`${server.origin}/items?access_token=${secret}`, '--baseline', baseline);
  expect(sent()[0]).toContain(secret);
  expect(ran.out + ran.err + readFileSync(baseline, 'utf8')).not.toContain(secret);
  expect((await check(`${server.origin}/items?access_token=${secret}`, '--keep-secrets')).out).toContain(
    secret,
  );
});

it('reports have a test for each cell, which fails where it differs from the baseline', async () => {
  const [junit, baseline] = [join(folder, 'junit.xml'), join(folder, 'cors.json')];
  const url = `${server.origin}/items`;
  await check(url, '--junit', junit);
  expect(readFileSync(junit, 'utf8')).toContain('tests="2" failures="1" errors="0" skipped="0"');
  await check(url, '--junit', junit, '--baseline', baseline);
  expect(readFileSync(junit, 'utf8')).toContain('tests="2" failures="0"');
  server.respond = () => ({ status: 200, headers: [['Access-Control-Allow-Origin', '*']] });
  await check(url, '--junit', junit, '--baseline', baseline);
  expect(readFileSync(junit, 'utf8')).toMatch(
    /<testcase classname="http:\/\/localhost:4002" name="GET \S+">\s+<failure type="allowed" message="Changed: /,
  );
});

describe('a baseline', () => {
  it('is written once, and after that only differences fail', async () => {
    const baseline = join(folder, 'cors.json');
    const again = () => check(`${server.origin}/items`, '--baseline', baseline);
    const first = await again();
    expect([first.code, first.err]).toEqual([0, expect.stringContaining('from now on only differences')]);
    expect(JSON.parse(readFileSync(baseline, 'utf8'))).toEqual({
      corsLens: 'baseline',
      version: 1,
      cells: {
        [`GET ${server.origin}/items`]: { [FRIEND]: 'allowed', [STRANGER]: 'blocked allow-origin-missing' },
      },
    });
    expect(await again()).toMatchObject({ code: 0, err: '' });
    server.respond = () => ({ status: 200, headers: [['Access-Control-Allow-Origin', '*']] });
    const opened = await again();
    expect(opened.code).toBe(1);
    expect(opened.err).toMatch(
      /^Changed: GET \S+ from "http:\/\/localhost:4002" was "blocked allow-origin-missing", and is "allowed"\n$/,
    );
    expect((await check(`${server.origin}/other`, '--baseline', baseline)).err).toMatch(
      /^Not in the baseline: /,
    );
  });

  it.each([['no JSON'], ['{"corsLens":"case","version":1}']])('that is %s is refused', async (text) => {
    const { code, err } = await check(`${server.origin}/items`, '--baseline', file('cors.json', text));
    expect(code).toBe(2);
    expect(err).toContain('is not a baseline');
  });
});
