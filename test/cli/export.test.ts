import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { analyzeLog } from '../../src/analyze.ts';
import { formatIds } from '../../src/export/formats/register.ts';
import { readLog } from '../../src/har/whole-log.ts';
import { chromiumHar, har } from './har.ts';
import { runCli } from './run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'cors-lens-export-'));
afterAll(() => rmSync(folder, { recursive: true }));

const scenarios = chromiumHar('custom-header-not-allowed', 'allow-origin-trailing-slash', 'put-ok');
const exportHar = (given: unknown, ...options: readonly string[]) =>
  runCli(['export', '-', ...options], { stdin: JSON.stringify(given) });

test.each(formatIds)('%s has every request that was blocked, and no other', async (format) => {
  const into = join(folder, format);
  const { code, err } = await exportHar(scenarios, '--format', format, '--out', into);
  expect([code, err.includes('wrote')]).toEqual([0, true]);
  const text = readdirSync(into)
    .map((name) => readFileSync(join(into, name), 'utf8'))
    .join('\n');
  expect(text).toContain('custom-header-not-allowed');
  expect(text).toContain('allow-origin-trailing-slash');
  expect(text).not.toContain('put-ok');
});

test('--url says which are meant', async () => {
  const { out } = await exportHar(scenarios, '--format', 'curl', '--url', 'put-ok');
  expect(out).toContain('put-ok');
  expect(out).not.toContain('custom-header');
});

test('what was taken out is said beside it, and the value nowhere', async () => {
  const { out, err } = await exportHar(scenarios, '--format', 'node-test', '--url', 'custom-header');
  expect(err).toContain('CORS_X_API_KEY');
  expect(out + err).not.toContain('k-123');
});

test('--keep-secrets keeps them', async () => {
  const { out, err } = await exportHar(
    scenarios,
    '--format',
    'node-test',
    '--url',
    'custom-header',
    '--keep-secrets',
  );
  expect(out).toContain('k-123');
  expect(err).toBe('');
});

test('--reproduction asserts the fault of today', async () => {
  const { out } = await exportHar(
    scenarios,
    '--format',
    'vitest',
    '--url',
    'custom-header',
    '--reproduction',
  );
  expect(out).toContain('This test shows what was wrong when it was written');
});

test('a body goes along where it is asked for, without its secrets, and not otherwise', async () => {
  const entry = {
    startedDateTime: '2026-11-23T10:00:00.000Z',
    time: 5,
    request: {
      method: 'POST',
      url: 'https://api.partner.test/login',
      headers: [
        { name: 'Host', value: 'api.partner.test' },
        { name: 'Origin', value: 'https://app.example.test' },
        { name: 'Content-Type', value: 'text/plain' },
        { name: 'Sec-Fetch-Mode', value: 'cors' },
      ],
      postData: { mimeType: 'text/plain', text: '{"user":"lens","password":"open sesame"}' },
    },
    response: { status: 200, headers: [{ name: 'Content-Type', value: 'text/html' }] },
  };
  const { out: without } = await exportHar(har([entry]), '--format', 'node-test');
  expect(without).not.toContain('user');
  const { out, err } = await exportHar(har([entry]), '--format', 'node-test', '--bodies');
  expect(out).toContain(`body: '{"user":"lens","password":"' + env('CORS_PASSWORD') + '"}'`);
  expect(out + err).not.toContain('sesame');
});

test('an exported HAR is explained as the first one was', async () => {
  const { out } = await exportHar(scenarios, '--format', 'har');
  const reasons = (text: string) => {
    const log = readLog(JSON.parse(text));
    return analyzeLog(log).exchanges.map(({ decision }) => [
      decision.verdict,
      decision.reason,
      decision.phase,
      decision.hop,
    ]);
  };
  expect(new Set(reasons(out).map(String))).toEqual(
    new Set(
      [
        ['blocked', 'header-not-allowed', 'preflight', 0],
        ['blocked', 'allow-origin-mismatch', 'actual', 0],
      ].map(String),
    ),
  );
});

test('a HAR in which nothing is wrong exits with 2 and says so', async () => {
  const { code, out, err } = await exportHar(chromiumHar('put-ok'), '--format', 'curl');
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('none was blocked or failed');
});

test('a format with several files needs a folder', async () => {
  const { code, err } = await exportHar(scenarios, '--format', 'bruno');
  expect(code).toBe(2);
  expect(err).toContain('--out');
});

test('of a case it is said which server may get which secret, as an option that a shell can read', async () => {
  const { err } = await exportHar(scenarios, '--format', 'case', '--url', 'custom-header');
  expect(err).toMatch(/where you tell it to: --secrets-to https:\/\/[\w.:-]+=CORS_X_API_KEY\n/);
  const text = JSON.stringify(scenarios).replaceAll('api.test', '$(touch-x).test');
  const hostile = await runCli(['export', '-', '--format', 'case', '--url', 'custom-header'], {
    stdin: text,
  });
  expect(hostile.err).toMatch(/--secrets-to 'https:\/\/\$\(touch-x\)\.test:\d+=CORS_X_API_KEY'\n/);
});

test('a file or folder is named as it is, even where its name looks like a secret', async () => {
  const into = join(folder, 'Zx7-qR93-mK2p-Wv8t-41Lh');
  const written = await exportHar(scenarios, '--format', 'curl', '--out', into);
  expect(written.err).toContain(into);
  const again = await exportHar(scenarios, '--format', 'curl', '--out', into);
  expect([again.code, again.err.includes(into)]).toEqual([2, true]);
});
