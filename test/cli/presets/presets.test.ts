import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { HeaderList } from '../../../src/engine/fetch/header-list.ts';
import { allow, PAGE } from '../../export/proof/faults.ts';
import { type Asked, type ProofServer, type Said, startServer } from '../../export/proof/server.ts';
import { runCli } from '../run-cli.ts';

let server: ProofServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.asked.length = 0;
});

const check = (preset: string, ...more: readonly string[]) =>
  runCli([
    ...['check', `${server.origin}/x`, '--origin', PAGE, '--page-space', 'loopback', '--as', preset],
    ...more,
  ]);

/** A server that allows everything, with more headers on all but preflights; `exposed` are those that it lets script read. */
const serving =
  (more: HeaderList, exposed: string, status = 200) =>
  (asked: Asked): Said => {
    const { headers = [], status: allowed } = allow(asked);
    const rest = headers.filter(([name]) => name !== 'Access-Control-Expose-Headers');
    if (allowed === 204) return { status: 204, headers: rest };
    return { status, headers: [...rest, ['Access-Control-Expose-Headers', exposed], ...more] };
  };

const events: HeaderList = [['Content-Type', 'text/event-stream; charset=utf-8']];
const upload: HeaderList = [
  ['Location', '/files/1'],
  ['Upload-Offset', '0'],
  ['Upload-Length', '1'],
];
const sending = ['--send-unsafe'];

/** Requests with the headers that only some of them have, as the server got them. */
const sent = () =>
  server.asked.map(
    ({ method, target, header }) => `${method} ${target} ${header('access-control-request-headers') ?? '-'}`,
  );

describe('what each client sends', () => {
  it.each<
    [preset: string, respond: ProofServer['respond'], sent: readonly string[], more?: readonly string[]]
  >([
    [
      'tus',
      serving(upload, 'Location, Upload-Offset, Upload-Length'),
      [
        'OPTIONS /x tus-resumable,upload-length',
        'POST /x -',
        'OPTIONS /files/1 tus-resumable',
        'HEAD /files/1 -',
        'OPTIONS /files/1 content-type,tus-resumable,upload-offset',
        'PATCH /files/1 -',
        'OPTIONS /files/1 tus-resumable',
        'DELETE /files/1 -',
      ],
    ],
    ['s3-upload', serving([['ETag', '"1"']], 'ETag'), ['OPTIONS /x content-type', 'OPTIONS /x -']],
    [
      's3-upload',
      serving([['ETag', '"1"']], 'ETag'),
      ['OPTIONS /x content-type', 'PUT /x -', 'OPTIONS /x -', 'PUT /x -'],
      sending,
    ],
    ['sse', serving(events, ''), ['GET /x -', 'OPTIONS /x last-event-id', 'GET /x -']],
    ['graphql', serving([], ''), ['OPTIONS /x content-type', 'POST /x -']],
    ['otlp', serving([], ''), ['OPTIONS /x content-type', 'POST /x -']],
    [
      'graphql',
      serving([], ''),
      ['OPTIONS /x authorization,content-type', 'POST /x -'],
      ['--header', 'Authorization: x'],
    ],
  ])('%s', async (preset, respond, expected, more = []) => {
    server.respond = respond;
    const { code, err } = await check(preset, ...more);
    expect(sent()).toEqual(expected);
    expect([code, err.match(/Does not work/g)]).toEqual([0, null]);
  });
});

describe('what each client cannot do without', () => {
  it.each<
    [
      preset: string,
      lacks: string,
      respond: ProofServer['respond'],
      code: number,
      said: readonly (string | RegExp)[],
      more?: readonly string[],
    ]
  >([
    [
      'tus',
      'a Location',
      serving(upload.slice(1), 'Upload-Offset, Upload-Length'),
      1,
      [
        'has no header "Location"',
        'Does not work: POST that begins',
        'Not sent, because no response had a Location that can be used: PATCH',
      ],
    ],
    [
      'tus',
      'a Location of the web',
      serving([['Location', 'javascript:1'], ...upload.slice(1)], '*'),
      1,
      ['Not sent'],
    ],
    [
      'tus',
      'an exposed offset',
      serving(upload, 'Location, Upload-Length'),
      1,
      [
        'not its header "Upload-Offset"',
        'Works: POST that begins',
        'Does not work: HEAD',
        'Does not work: PATCH',
        'Works: DELETE',
      ],
    ],
    [
      's3-upload',
      'an exposed ETag',
      serving([['ETag', '"1"']], ''),
      0,
      ['Works: PUT of a file', 'not its header "ETag"', 'Does not work: PUT of a part'],
      sending,
    ],
    [
      's3-upload',
      'an allowed Content-Type',
      (asked) => ({
        ...allow(asked),
        headers: (allow(asked).headers ?? []).filter(([name]) => name !== 'Access-Control-Allow-Headers'),
      }),
      1,
      ['Does not work: PUT of a file', 'The browser would send this: PUT of a part'],
    ],
    [
      'sse',
      'the type',
      serving([['Content-Type', 'application/json']], ''),
      1,
      ['type text/event-stream, not "application/json"', 'Does not work: GET of the event stream'],
    ],
    [
      'otlp',
      'an exposed Retry-After',
      serving([['Retry-After', '7']], '', 503),
      1,
      ['stops at a response with status 503', 'not its header "Retry-After"'],
    ],
    ['graphql', 'any header', () => ({}), 1, ['Does not work: POST of a query']],
  ])('%s without %s', async (preset, _lacks, respond, code, said, more = []) => {
    server.respond = respond;
    const ran = await check(preset, ...more);
    for (const each of said)
      expect(ran.err).toMatch(typeof each === 'string' ? new RegExp(each.replace(/[()".]/g, '\\$&')) : each);
    expect(ran.code).toBe(code);
  });
});

it('says one configuration for all requests of the client', async () => {
  server.respond = () => ({ headers: upload });
  const { out } = await check('tus');
  expect(out).toMatch(/Methods +POST/);
  expect(out).toMatch(/Access-Control-Expose-Headers: location, upload-length, upload-offset/i);
});

it('leads no login to another server', async () => {
  const other = await startServer();
  other.respond = serving(upload, '*');
  server.respond = serving([['Location', `${other.origin}/there`]], '*');
  await check('tus', '--header', 'Authorization: secret', '--header', 'X-Trace: 7');
  expect(server.asked.find(({ method }) => method === 'POST')?.header('authorization')).toBe('secret');
  expect(other.asked.map(({ method }) => method)).toContain('PATCH');
  expect(other.asked.flatMap(({ header }) => header('authorization') ?? [])).toEqual([]);
  expect(other.asked.find(({ method }) => method === 'PATCH')?.header('x-trace')).toBe('7');
  await other.close();
});

it.each([
  [
    ['--as', 'mpc'],
    '--as must be one of mcp, tus, s3-upload, sse, graphql, otlp, not "mpc"; did you mean mcp?',
  ],
  [['--as', 'mcp', '--method', 'PUT'], '--as says itself what is sent; --method cannot be used with it'],
  [['--as', 'mcp', '--origin', 'https://b.example'], '--as needs a URL and one --origin'],
])('refuses %j', async (more, message) => {
  const ran = await runCli(['check', `${server.origin}/x`, '--origin', PAGE, ...more]);
  expect([ran.code, ran.err]).toEqual([2, expect.stringContaining(message)]);
  expect(server.asked).toEqual([]);
});
