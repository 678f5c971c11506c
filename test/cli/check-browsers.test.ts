import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { allow, PAGE } from '../export/proof/faults.ts';
import { type ProofServer, startServer } from '../export/proof/server.ts';
import { runCli } from './run-cli.ts';

let server: ProofServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.respond = allow;
  server.asked.length = 0;
});

const check = (...more: readonly string[]) =>
  runCli(['check', `${server.origin}/x`, '--origin', PAGE, '--page-space', 'loopback', ...more]);
const sent = () => server.asked.map(({ method }) => method);

/** Open to all, with a star for headers. */
const starred: typeof allow = (asked) => ({
  headers: [...(allow(asked).headers ?? []).filter(([name]) => !/allow-headers/i.test(name)), star],
});
const star = ['Access-Control-Allow-Headers', '*'] as const;
/** Knows no OPTIONS. */
const withoutOptions: typeof allow = (asked) => (asked.method === 'OPTIONS' ? { status: 405 } : allow(asked));

test('what every browser allows passes, though the standard would not have it', async () => {
  server.respond = starred;
  const token = ['--header', 'Authorization: Bearer lens'];
  expect((await check(...token)).code).toBe(0);
  expect((await check(...token, '--browser', 'fetch')).code).toBe(1);
});

test('what one browser lets through and another stops fails, and it is said who stops it', async () => {
  server.respond = withoutOptions;
  const hint = ['--header', 'DPR: 2'];
  const { code, out, err } = await check(...hint);
  expect([code, sent()]).toEqual([1, ['OPTIONS', 'GET']]);
  expect(out).toContain('1 allowed');
  expect(out).toMatch(/By other rules[\s\S]*Firefox: [\s\S]*WebKit \(Safari\): /);
  expect(err).toContain('Firefox would not let script read this response');
  expect(err).toContain('WebKit (Safari) would not let script read this response');
});

test('each browser by itself makes its own requests', async () => {
  server.respond = withoutOptions;
  const hint = ['--header', 'DPR: 2'];
  expect((await check(...hint, '--browser', 'chromium')).code).toBe(0);
  expect(sent()).toEqual(['GET']);
  server.asked.length = 0;
  expect((await check(...hint, '--browser', 'safari@17')).code).toBe(1);
  expect(sent()).toEqual(['OPTIONS']);
});

test('a User-Agent of the page’s own is asked for by all but Chromium, which drops it', async () => {
  server.respond = (asked) => ({
    headers: (allow(asked).headers ?? []).filter(([name]) => !/allow-headers/i.test(name)),
  });
  const { code, err } = await check('--header', 'User-Agent: mine/1');
  expect(code).toBe(1);
  expect(err).toContain('Firefox would not');
  expect(err).not.toContain('Chromium would not');
});

test('a secure page’s call to this machine over http is refused by WebKit alone', async () => {
  const { code, err } = await runCli([
    'check',
    server.origin.replace('127.0.0.1', 'localhost'),
    '--origin',
    'https://app.example',
  ]);
  expect(code).toBe(1);
  expect(err).toContain('WebKit (Safari) would not');
  expect(err).not.toContain('Firefox would not');
});

test('a preflight that every browser stops is the last request', async () => {
  server.respond = () => ({ status: 403 });
  const { code, err } = await check('--method', 'DELETE');
  expect([code, sent(), err]).toEqual([1, ['OPTIONS'], '']);
});
