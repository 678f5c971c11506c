import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RawServer, startRawServer } from './raw-servers/raw-server.ts';
import { runCli } from './run-cli.ts';

let silent: RawServer;
beforeAll(async () => {
  silent = await startRawServer({
    ...{ what: 'says nothing', secure: false, method: 'GET', speaks: 'when-asked', chunks: [] },
    ...{ end: 'stay', ends: false, expected: 1 },
  });
});
afterAll(() => silent.close());

test('a server that says nothing is given up when the time is over', async () => {
  const argv = [
    'check',
    silent.url,
    '--origin',
    'http://app.example',
    '--page-space',
    'loopback',
    '--timeout',
    '0.2',
  ];
  expect(await runCli(argv)).toMatchObject({
    code: 1,
    out: expect.stringContaining('The server did not respond in time'),
    err: '',
  });
});

test('the time is for all that a case file asks: what it was too short for is said', async () => {
  const call = { origin: 'http://app.example', method: 'GET', url: [silent.url], headers: [], body: null };
  const more = { credentials: 'omit', redirect: 'follow', expose: [] };
  const cases = ['one', 'two', 'three'].map((title) => ({ title, found: {}, call: { ...call, ...more } }));
  const stdin = JSON.stringify({ corsLens: 'case', version: 1, mode: 'regression', cases });
  const { code, out, err } = await runCli(['check', '-', '--timeout', '0.2'], { stdin });
  expect([code, out.includes('1 request: 1 failed.')]).toEqual([1, true]);
  expect(err.split('\n').slice(0, 3)).toEqual([
    'Not as it should be: "one"',
    'Not sent, because the 0.2 seconds of --timeout were over: "two"',
    'Not sent, because the 0.2 seconds of --timeout were over: "three"',
  ]);
});

test('the process ends although something in it goes on, such as the look-up of a name', async () => {
  const goesOn = 'data:text/javascript,setInterval(() => {}, 1000)';
  const program = fileURLToPath(new URL('../../src/cli/cors-lens.ts', import.meta.url));
  const argv = ['--import', 'tsx', '--import', goesOn, program, 'check', silent.url, '--timeout', '0.2'];
  const child = spawn(process.execPath, [...argv, '--origin', 'http://app.example'], { stdio: 'ignore' });
  expect(await once(child, 'exit')).toEqual([1, null]);
});
