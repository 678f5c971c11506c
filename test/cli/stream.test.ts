import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LineV1 } from '../../src/cli/json-lines.ts';
import { burst, ordinary } from '../bench/generated.ts';
import { readRecordings } from '../browser/recording.ts';
import { chromiumHar, har } from './har.ts';
import { type Ran, runCli, type World } from './run-cli.ts';
import { entry, safariHar, wildcardHar } from './writers.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cors-lens-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const streamed: World = { wholeBytes: 0 };

function explain(text: string, options: readonly string[], world: World = {}): Promise<Ran> {
  const file = join(folder, 'session.har');
  writeFileSync(file, text);
  return runCli(['explain', file, ...options], world);
}

const everything = chromiumHar(...[...readRecordings('156').keys()].filter((_, i) => i % 3 === 0));
const { log } = everything as { log: { entries: readonly object[] } };

const files: readonly [of: string, har: object][] = [
  ['what was recorded of the lab', everything],
  ['Safari', safariHar],
  ['another writer', wildcardHar()],
  ['a day of requests, in windows', har([...ordinary(1_500)])],
  ['a burst to one URL', har([...burst(300)])],
  ['entries that are out of order', har([...ordinary(1_200)].reverse())],
  ['pages and creator after the entries', { log: { entries: log.entries, ...withoutEntries(everything) } }],
  ['a log without its file', log],
  ['no entries', har([])],
  ['entries that are none', har([null, 7, {}, { request: {} }, ...ordinary(3)])],
];

function withoutEntries(of: object): object {
  const { entries: _, ...rest } = (of as { log: { entries: unknown } }).log;
  return rest;
}

describe('a file that is streamed is explained as one that is read whole', () => {
  it.each(files)('%s', async (_, content) => {
    for (const options of [['--json', '--all'], []]) {
      const text = JSON.stringify(content, null, 1);
      const whole = await explain(text, options);
      expect(await explain(text, options, streamed)).toEqual(whole);
      expect(await explain(text, options, { wholeEntries: 0 })).toEqual(whole);
    }
  });
});

it('a file that is streamed has the origin that is said', async () => {
  const text = JSON.stringify(har([entry()]));
  const options = ['--json', '--all', '--origin', 'https://said.example'];
  const whole = await explain(text, options);
  expect(whole.out).toContain('https://said.example');
  expect(await explain(text, options, streamed)).toEqual(whole);
});

describe('standard input that is too large to be held', () => {
  const laidDown = () => readdirSync(tmpdir()).filter((name) => /^cors-lens-[\da-f-]{36}$/.test(name));
  const text = JSON.stringify(har([...ordinary(300)]), null, 1);
  const inPieces = (whole: string) => {
    const bytes = Buffer.from(whole);
    return Array.from({ length: Math.ceil(bytes.length / 5_000) }, (_, i) =>
      bytes.subarray(i * 5_000, (i + 1) * 5_000),
    );
  };
  const read = (input: string, world: World) =>
    runCli(['explain', '-', '--json', '--all'], { stdin: inPieces(input), ...world });

  it('is explained as a file is, and nothing is left of it', async () => {
    const before = laidDown();
    expect(await read(text, { wholeBytes: 12_000 })).toEqual(await read(text, {}));
    expect(laidDown()).toEqual(before);
  });

  it('that breaks off says where, and nothing is left of it', async () => {
    const before = laidDown();
    const { code, err } = await read(text.slice(0, -400), { wholeBytes: 12_000 });
    expect([code, err]).toEqual([2, expect.stringMatching(/stdin:\d+:\d+: the JSON is broken here/)]);
    expect(laidDown()).toEqual(before);
  });
});

describe('a file that breaks off', () => {
  const text = JSON.stringify(har([...ordinary(1_200)]), null, 1);
  const broken: readonly [how: string, text: string, says: RegExp][] = [
    [
      'in the middle of an entry',
      text.slice(0, text.length / 2),
      /session\.har:\d+:\d+: the JSON is broken here/,
    ],
    ['with something else', `${text.slice(0, text.length / 2)}\n  \u0007 oops`, /the JSON is broken here/],
    ['at once', '\n\n  oops', /session\.har:3:3: the JSON is broken here/],
  ];
  it.each(broken)('%s says where, and gives what was before', async (_, cut, says) => {
    const { code, out, err } = await explain(cut, ['--ndjson'], streamed);
    expect(code).toBe(2);
    expect(err).toMatch(says);
    const lines = out.split('\n').filter((line) => line !== '');
    const whole = (await explain(text, ['--ndjson'])).out.split('\n');
    expect(lines.slice(0, -1)).toEqual(whole.slice(0, Math.max(0, lines.length - 1)));
    expect(lines.length > 500).toBe(cut.includes('entries'));
  });
});

describe('--ndjson', () => {
  it('prints an exchange of --json a line, which file and API it is of, for any number of files', async () => {
    const [one, two] = [join(folder, 'one.har'), join(folder, 'two.har')];
    writeFileSync(one, JSON.stringify(everything));
    writeFileSync(two, JSON.stringify(har([...ordinary(20)])));
    const { out, code } = await runCli(['explain', '--ndjson', one, two]);
    expect(code).toBe(1);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as LineV1);
    for (const file of [one, two]) {
      const { browser, exchanges } = JSON.parse((await runCli(['explain', '--json', file])).out);
      const mine = lines.filter((line) => line.file === file);
      expect(mine.map(({ version: _v, file: _f, api: _a, browser: _b, ...rest }) => rest)).toEqual(exchanges);
      for (const line of mine) {
        expect(line.browser).toEqual(browser);
        expect(line.url.startsWith(line.api ?? '')).toBe(true);
      }
    }
  });
});

it('shows how far it is where somebody watches, and leaves nothing of it', async () => {
  const text = JSON.stringify(har([...ordinary(50)]));
  const { err } = await explain(text, [], { ...streamed, watched: true });
  expect(err).toContain('\r100 % read');
  expect(err.endsWith('\r')).toBe(true);
});
