import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { har } from './har.ts';
import { runCli } from './run-cli.ts';
import { safariHar } from './writers.ts';

const good = JSON.stringify(safariHar);

const unusable: readonly [says: string, bytes: string | Uint8Array, error: string][] = [
  ['nothing', '', 'this is empty'],
  ['only white space', ' \n\t\n', 'this is empty'],
  ['only a byte order mark', '\ufeff', 'this is empty'],
  ['much white space', ' '.repeat(5000), 'this is empty'],
  ['a web page', '<!DOCTYPE html>\n<title>Log in</title>', 'this is a web page or XML, not a HAR'],
  ['XML after blank lines', '\n\n  <?xml version="1.0"?>', 'this is a web page or XML, not a HAR'],
  ['JSON cut short', '{"log": {\n  "entries": [', ':2:15: this is not JSON (Unexpected end of JSON input)'],
  ['a word among JSON', '{\n  "log": undefined\n}', ":2:10: this is not JSON (Unexpected token 'u')"],
  ['a hostile word among JSON', '{"log": \u202e}', ':1:9: this is not JSON'],
  ['a comma too many', '{"log": {"entries": [],,}}', ':1:24: this is not JSON'],
  ['a list', '[1]', 'this is JSON but not a HAR: it is not an object'],
  ['a text', '"x"', 'this is JSON but not a HAR: it is not an object'],
  ['null', 'null', 'this is JSON but not a HAR: it is not an object'],
  ['an object without a log', '{"a": 1}', 'this is JSON but not a HAR: log is missing'],
  ['a log that is none', '{"log": 1}', 'this is JSON but not a HAR: log is not an object'],
  [
    'a log without entries',
    '{"log": {"version": "1.2"}}',
    'this is JSON but not a HAR: log.entries is missing',
  ],
  [
    'entries that are none',
    '{"log": {"entries": {}}}',
    'this is JSON but not a HAR: log.entries is not an array',
  ],
];

describe('an input that cannot be used exits with 2 and names the place:', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'cors-lens-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(unusable)('%s', async (_, bytes, error) => {
    const file = join(folder, 'session.har');
    writeFileSync(file, bytes);
    for (const [name, ran] of [
      [file, await runCli(['explain', file])],
      ['stdin', await runCli(['explain', '-', '--json'], { stdin: bytes })],
    ] as const) {
      expect([ran.code, ran.out]).toEqual([2, '']);
      expect(ran.err).toContain(`cors-lens: ${name}:`);
      expect(ran.err).toContain(error);
      expect(ran.err).toMatch(/^[\x20-\x7e]+\n$/);
    }
  });

  it.each<[says: string, name: string, error: string]>([
    ['a file that is not there', 'none.har', 'there is no such file'],
    ['a folder', '.', 'this is a folder'],
    ['a file below a file', 'session.har/x', 'there is no such file'],
    ['a name with escape sequences', 'a\u001b[2J.har', 'a\\u{1b}[2J.har: there is no such file'],
    ['a name with a zero byte', 'a\u0000.har', 'this could not be read ("ERR_INVALID_ARG_VALUE")'],
  ])('%s', async (_, name, error) => {
    writeFileSync(join(folder, 'session.har'), good);
    const ran = await runCli(['explain', `${folder}/${name}`]);
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toContain(error);
  });

  it('a stream that breaks', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('{');
      throw Object.assign(new Error('gone'), { code: 'EIO' });
    }
    const ran = await runCli(['explain', '-'], { stdin: broken() });
    expect([ran.code, ran.err]).toEqual([2, 'cors-lens: stdin: this could not be read ("EIO")\n']);
  });
});

describe('an input that can be used', () => {
  it('may have a byte order mark', async () => {
    expect((await runCli(['explain', '-'], { stdin: `\ufeff${good}` })).code).toBe(1);
  });

  it('may come in pieces that cut characters in two', async () => {
    const bytes = Buffer.from(JSON.stringify(har([{ request: { url: 'https://api.example/日本語' } }])));
    const pieces = [...bytes].map((byte) => Uint8Array.of(byte));
    const { out } = await runCli(['explain', '-', '--json', '--all'], { stdin: pieces });
    expect(out).toContain('https://api.example/日本語');
  });

  it('may have parts that cannot: they are named, and it is read without them', async () => {
    const ran = await runCli(['explain', '-', '--json'], { stdin: JSON.stringify(har([], { pages: 7 })) });
    expect([ran.code, ran.err]).toEqual([
      0,
      'cors-lens: stdin: log.pages is not an array, so it was left out\n',
    ]);
  });
});
