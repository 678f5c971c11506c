import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/cli/human/layout.ts';
import { oddEntry } from '../bench/hostile-shapes.ts';
import { chromiumHar, har } from './har.ts';
import { explainHar } from './run-cli.ts';
import { entry, firefoxHar, playwrightHar, wildcardHar } from './writers.ts';

const session = chromiumHar(
  'get-ok',
  'same-origin-ok',
  'two-methods-at-once',
  'custom-header-not-allowed',
  'redirect-null-origin',
  'redirect-loop',
  'no-cors-mode',
  'connection-refused',
  'websocket-ok',
);

const ESCAPE = '\u001b';

/** The first lines of all exchanges. */
function heads(out: string): readonly string[] {
  return out.split('\n').filter((line) => /^[✗!?✓○·] /.test(line));
}

describe('what is shown', () => {
  it('keeps the URL readable beside a method that leaves it no room', async () => {
    const method = `${'GET {'.repeat(30)}\n}`;
    const log = { entries: [oddEntry({ method, url: 'https://api.test/a/b' })] };
    const { out } = await explainHar({ log });
    const head = out.split('\n').slice(0, 6);
    expect(head).toContain('  https://api.test/a/b');
    expect(head.filter((line) => displayWidth(line) > 100)).toEqual([]);
  });

  it('is what was not allowed, in the order it started, with --each', async () => {
    const { out } = await explainHar(session, ['--each']);
    expect(
      heads(out)
        .map((line) => line.slice(0, 1))
        .sort(),
    ).toEqual(['!', '!', '○', '✗', '✗', '✗']);
    expect(out).toContain('are not shown; --all shows them.');
    const { exchanges } = JSON.parse((await explainHar(session, ['--json'])).out) as {
      exchanges: readonly { url: string }[];
    };
    const places = heads(out).map((line) => exchanges.findIndex(({ url }) => line.includes(url)));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('is the problems from the top, alike ones together', async () => {
    const refused = chromiumHar(
      ...Array.from({ length: 40 }, () => 'allow-origin-trailing-slash'),
      'redirect-loop',
    );
    const { out } = await explainHar(refused);
    const [first, second, example] = out.split('\n');
    expect(first).toMatch(
      /^✗ 40 requests to https:\/\/api\.test:\d+: Access-Control-Allow-Origin names another origin$/,
    );
    expect(second).toBe('The first one:');
    expect(example).toMatch(/^✗ GET /);
    expect(heads(out).map((line) => line.slice(0, 1))).toEqual(['✗', '✗', '!']);
    expect(out).toContain('Similar problems are shown once; --each shows every request.');
    expect(heads((await explainHar(refused, ['--each'])).out)).toHaveLength(41);
  });

  it('has each kind of problem of each API, the worst first, and of many kinds a line each', async () => {
    const given = har(
      Array.from({ length: 300 }, (_, index) =>
        entry({
          url: `https://api${index >> 1}.example/`,
          request: { Host: 'x', Origin: 'https://app.example' },
        }),
      ),
    );
    const { out } = await explainHar(given);
    const lines = heads(out);
    expect(lines.filter((line) => /^✗ 2 requests to /.test(line))).toHaveLength(150);
    expect(lines.filter((line) => /^✗ GET /.test(line))).toHaveLength(12);
  });

  it('holds no more kinds than a report can have, and counts the others', async () => {
    const given = har(
      Array.from({ length: 250 }, (_, index) =>
        entry({ url: `https://api${index}.example/`, request: { Host: 'x', Origin: 'https://app.example' } }),
      ),
    );
    expect((await explainHar(given)).out).toContain('50 requests with other problems are not shown');
  });

  it('tells what has no request headers in one line', async () => {
    const given = har(Array.from({ length: 9 }, () => entry()));
    const { out } = await explainHar(given);
    expect(heads(out)).toEqual([]);
    expect(out.replace(/\s+/g, ' ')).toContain('The file has no request headers for 9 requests');
    expect(heads((await explainHar(given, ['--each'])).out)).toHaveLength(9);
  });

  it.each<[says: string, given: object, line: string]>([
    ['nothing was blocked', chromiumHar('put-ok'), 'The browser blocked no request in this file.'],
    [
      'what was blocked may be left out',
      har(
        [entry({ url: 'https://app.example/', request: { Host: 'x' }, more: { _initialPriority: 'High' } })],
        { creator: { name: 'chrome-har' } },
      ),
      'Nothing in this file shows that the browser blocked a request.',
    ],
    ['nothing shows it', wildcardHar(), 'Nothing in this file shows that the browser blocked a request.'],
  ])('says so at the top where %s', async (_, given, line) => {
    expect((await explainHar(given)).out.split('\n')[0]).toBe(line);
  });

  it('says who wrote the file, and what it leaves out', async () => {
    const out = async (given: object) => (await explainHar(given)).out.replace(/\s+/g, ' ');
    expect(await out(playwrightHar)).toContain(
      'Written by Playwright 1.56.1: it lists no preflights and has no response that the browser hid. What is missing counts as unknown.',
    );
    expect(await out({ log: { entries: [] } })).toContain('The file does not say which program wrote it');
    expect(await out(har([], { creator: { name: 'Postman', version: '11' } }))).toContain(
      'Written by Postman 11, which sends its own requests',
    );
  });

  it('is everything with --all', async () => {
    const { out } = await explainHar(session, ['--all']);
    expect(heads(out).filter((line) => /^[✓·] /.test(line)).length).toBeGreaterThan(3);
    expect(out).not.toContain('not shown');
  });

  it.each<[says: string, har: object, line: string]>([
    ['nothing at all', har([]), 'No cross-origin requests.'],
    ['one request', wildcardHar(), '1 cross-origin request: 1 cannot tell.'],
    ['several', playwrightHar, '2 cross-origin requests: 1 blocked, 1 failed.'],
  ])('ends with the counts: %s', async (_, given, line) => {
    const { out } = await explainHar(given);
    expect(out.split('\n')).toContain(line);
  });

  it('names whose rules decided', async () => {
    expect((await explainHar(firefoxHar)).out).toMatch(/Decided by the rules of Firefox 153\.\n$/);
    expect((await explainHar(firefoxHar, ['--browser', 'fetch'])).out).toMatch(
      /Decided by the Fetch standard\.\n$/,
    );
  });

  it('has, with --profiles, what other rules would say, even of an allowed request', async () => {
    const given = chromiumHar('authorization-under-wildcard');
    expect((await explainHar(given)).out).not.toContain('✓ GET');
    const { out } = await explainHar(given, ['--profiles']);
    expect(out).toContain('✓ GET');
    expect(out).toContain('- Fetch standard: blocked · preflight · HeaderDisallowedByPreflightResponse');
  });
});

describe('how it is set', () => {
  it.each<[columns: number | undefined, width: number]>([
    [undefined, 100],
    [80, 80],
    [100, 100],
    [120, 120],
    [300, 120],
    [10, 60],
    [0, 100],
  ])('for %s columns no line is wider than %i, links apart', async (columns, width) => {
    const { out } = await explainHar(
      session,
      ['--all', '--profiles'],
      columns === undefined ? {} : { columns },
    );
    const lines = stripVTControlCharacters(out).split('\n');
    const wide = lines.filter((line) => displayWidth(line) > width && !/ https:\/\/\S+$/.test(line));
    expect(wide).toEqual([]);
    expect(lines.some((line) => displayWidth(line) > width - 15)).toBe(true);
    expect(lines.filter((line) => /\s$/.test(line))).toEqual([]);
  });

  it.each<[says: string, world: object, coloured: boolean]>([
    ['coloured on a terminal', { columns: 100 }, true],
    ['not where NO_COLOR is set', { columns: 100, env: { NO_COLOR: '1' } }, false],
    ['coloured where NO_COLOR is empty', { columns: 100, env: { NO_COLOR: '' } }, true],
    ['not in a file or pipe', {}, false],
    ['coloured anywhere where FORCE_COLOR is set', { env: { FORCE_COLOR: '1' } }, true],
    ['coloured where FORCE_COLOR is empty', { env: { FORCE_COLOR: '' } }, true],
    ['coloured where both are set', { columns: 100, env: { FORCE_COLOR: '1', NO_COLOR: '1' } }, true],
    ['not where FORCE_COLOR is 0', { columns: 100, env: { FORCE_COLOR: '0' } }, false],
  ])('%s', async (_, world, coloured) => {
    const { out } = await explainHar(session, [], world);
    expect(out.includes(ESCAPE)).toBe(coloured);
    const plain = (await explainHar(session)).out;
    expect(stripVTControlCharacters(out)).toBe(plain);
  });

  it('is never JSON’s affair', async () => {
    expect((await explainHar(session, ['--json'], { columns: 80 })).out).not.toContain(ESCAPE);
  });

  it('lets nothing act that a server or page sent', async () => {
    const hostile = '\u0000\u001b[2J\u009b31m\u202e\u2028\n\r\u200b';
    const { out } = await explainHar(
      har([
        entry({
          url: `https://api.example/${hostile}`,
          method: `X${hostile}`,
          request: { Origin: 'https://app.example', [`X-${hostile}`]: hostile },
          response: { 'Access-Control-Allow-Origin': hostile, [`X-${hostile}`]: hostile },
          more: { _resourceType: hostile },
          moreResponse: { _error: hostile },
        }),
      ]),
      ['--all', '--profiles'],
    );
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(out).toContain('\\u{1b}[2J');
  });
});

describe('a reader that leaves', () => {
  it('gets nothing more, and the exit code stays', async () => {
    const many = chromiumHar(...Array.from({ length: 60 }, () => 'custom-header-not-allowed'));
    const all = await explainHar(many, ['--all']);
    expect(all.writes).toBeGreaterThan(1);
    const some = await explainHar(many, ['--all'], { readerLeavesAfter: 1 });
    expect(some.code).toBe(1);
    expect(some.writes).toBe(2);
    expect(all.out.startsWith(some.out)).toBe(true);
  });
});
