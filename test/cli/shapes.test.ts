import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readable, refused, text } from '../har/input/shapes.ts';
import { rawEntry } from '../har/raw-entry.ts';
import { har } from './har.ts';
import { explainHar, runCli } from './run-cli.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cors-lens-shapes-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** As a file and as standard input, and nothing but the file is there after that. */
async function explain(of: string | Uint8Array) {
  const file = join(folder, 'input');
  writeFileSync(file, of);
  const ran = await runCli(['explain', '--json', '--all', file]);
  const piped = await runCli(['explain', '--json', '--all', '-'], { stdin: of });
  expect([piped.code, piped.out]).toEqual([ran.code, ran.out]);
  expect(readdirSync(folder)).toEqual(['input']);
  return ran;
}

describe('explain reads', () => {
  it.each(readable)('%s', async (_, of, entries) => {
    const { code, out, err } = await explain(of);
    expect([code, err]).toEqual([1, '']);
    expect((JSON.parse(out) as { exchanges: unknown[] }).exchanges).toHaveLength(entries);
  });
});

describe('explain says what to do with', () => {
  it.each(refused)('%s', async (_, of, says) => {
    const { code, out, err } = await explain(of);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(says);
  });
});

it('a file that is cut off says where, after what came before it', async () => {
  const { code, out, err } = await explain(text.slice(0, -300));
  expect(code).toBe(2);
  expect(err).toMatch(
    /^cors-lens: .*:\d+:\d+: the JSON is broken here \(.*\); what came before it is explained\n$/,
  );
  expect((JSON.parse(out) as { exchanges: unknown[] }).exchanges).toHaveLength(1);
});

it('a gzip that is too large to be held and ends early is explained as far as it goes', async () => {
  const many = Array.from({ length: 3_000 }, (_, i) =>
    rawEntry({ start: i * 10, url: `https://api.test/${i}` }),
  );
  const whole = gzipSync(JSON.stringify(har(many)));
  const ran = await runCli(['explain', '--json', '--all', '-'], {
    stdin: whole.subarray(0, whole.length / 2),
    wholeBytes: 1_000,
  });
  expect(ran.code).toBe(2);
  expect(ran.err).toContain('the compressed file is damaged or cut off; what could be unpacked is explained');
  expect((JSON.parse(ran.out) as { exchanges: unknown[] }).exchanges.length).toBeGreaterThan(500);
});

it('values that are not what they should be are named with their places, five of them, and counted', async () => {
  const odd = rawEntry({ over: { time: 'long' } });
  const { err } = await explainHar(har(Array.from({ length: 12 }, () => odd)));
  expect(err.split('\n')).toEqual([
    ...[0, 1, 2, 3, 4].map((i) => `cors-lens: stdin: entries[${i}].time is not a number`),
    'cors-lens: stdin: more values that are not what they should be: 7',
    '',
  ]);
});

it('what a browser stopped for no reason that the log shows is exit code 1 as well', async () => {
  const playwright = {
    ...rawEntry({ request: ['Referer: https://app.test/'], status: -1 }),
    _monotonicTime: 1,
  };
  const { code, out } = await explainHar(
    har([withFailure(playwright)], { creator: { name: 'Playwright' } }),
    ['--json'],
  );
  expect(code).toBe(1);
  expect(out).toContain('"reason":"blocked-without-trace"');
});

function withFailure(entry: object): object {
  const { _error: _, ...response } = (entry as { response: { _error: unknown } }).response;
  return { ...entry, response: { ...response, _failureText: 'net::ERR_FAILED' } };
}

describe('an origin that was taken out of the file is unknown', () => {
  const asked = (origin: string, allowed: string) =>
    har([
      rawEntry({
        request: ['Host: api.test', `Origin: ${origin}`],
        response: [`Access-Control-Allow-Origin: ${allowed}`],
        writer: 'firefox',
        over: { _securityState: undefined },
      }),
    ]);
  it.each([
    ['[REDACTED]', '[REDACTED]'],
    ['***', '***'],
    ['https://app.test', '<redacted>'],
    ['REDACTED', 'https://app.test'],
    ['https://***.test', 'https://***.test'],
  ])('asked %s, allowed %s', async (origin, allowed) => {
    const { code, out } = await explainHar(asked(origin, allowed), ['--json', '--all']);
    expect(code).toBe(0);
    expect(out).toContain('"verdict":"cannot-tell"');
    expect(out).toContain('{"step":"allow-origin-matches","outcome":"cannot-tell"');
  });

  it.each([
    ['https://app.test', 'https://other.test'],
    ['https://app.test', 'hidden'],
  ])('and one that is there is not: asked %s, allowed %s', async (origin, allowed) => {
    const { code } = await explainHar(asked(origin, allowed), ['--json', '--all']);
    expect(code).toBe(allowed === 'hidden' ? 0 : 1);
  });
});
