import { describe, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';

const chromium =
  "Access to fetch at 'https://api.test/x' from origin 'https://app.test' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.";
const asked = '> GET /x HTTP/2\n> Host: api.test\n> User-Agent: curl/8.5.0\n';
const copied = "curl 'https://api.test/x' -X PUT -H 'Origin: https://app.test'";

const rows: readonly [says: string, text: string, code: number, pasted: object][] = [
  ['a console message', chromium, 1, { kind: 'message', reason: 'allow-origin-missing', owner: 'server' }],
  [
    'a message of a gateway that failed',
    `${chromium}\nGET https://api.test/x net::ERR_FAILED 502`,
    1,
    { kind: 'message', reason: 'allow-origin-missing', owner: 'proxy' },
  ],
  ['a copied request', copied, 0, { kind: 'request', reason: null, owner: null, fixes: [] }],
  [
    'curl -v of what a browser would hide',
    `${asked}> Origin: https://app.test\n>\n< HTTP/2 200\n<\n`,
    1,
    { kind: 'exchange', reason: 'allow-origin-missing', missing: [] },
  ],
  [
    'curl -v of what a browser would hand on',
    `${asked}> Origin: https://app.test\n>\n< HTTP/2 200\n< access-control-allow-origin: *\n<\n`,
    0,
    { kind: 'exchange', reason: null, missing: [] },
  ],
  [
    'curl -v of a preflight',
    '> OPTIONS /x HTTP/2\n> Host: api.test\n> Origin: https://app.test\n> Access-Control-Request-Method: PUT\n>\n< HTTP/2 404\n< access-control-allow-origin: *\n<\n',
    1,
    { kind: 'exchange', reason: 'preflight-status-not-ok' },
  ],
  [
    'a response alone',
    'HTTP/1.1 200 OK\nServer: nginx\n',
    1,
    { kind: 'response', reason: 'allow-origin-missing' },
  ],
  [
    'a response that may be allowed',
    'HTTP/1.1 200 OK\nAccess-Control-Allow-Origin: *\n',
    0,
    { kind: 'response', reason: null },
  ],
];

describe('explain reads', () => {
  test.each(rows)('%s', async (_, text, code, pasted) => {
    const json = await runCli(['explain', '--json', '-'], { stdin: text });
    expect([json.code, json.err]).toEqual([code, '']);
    expect(JSON.parse(json.out)).toMatchObject({ version: 1, pasted });
    const ndjson = await runCli(['explain', '--ndjson', '-'], { stdin: text });
    expect(JSON.parse(ndjson.out)).toMatchObject({ version: 1, file: 'stdin', pasted });
    const human = await runCli(['explain', '-', '--lang', 'de'], { stdin: text });
    expect([human.code, human.err]).toEqual([code, '']);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none is to be there
    expect(human.out).toMatch(/^[^\x00-\x09\x0b-\x1f]+\n$/);
  });
});

test('a preflight that is not in the text is said to be missing', async () => {
  const text = `${asked}> Origin: https://app.test\n> X-Trace: 1\n>\n< HTTP/2 200\n< access-control-allow-origin: *\n<\n`;
  const { out } = await runCli(['explain', '-'], { stdin: text });
  expect(out).toContain('a browser would send OPTIONS first');
});

test('nothing is decided by a request without Origin: the server is to be asked with it', async () => {
  const text = `${asked}>\n< HTTP/2 200\n<\n`;
  const { code, out } = await runCli(['explain', '-'], { stdin: text });
  expect(code).toBe(0);
  expect(out).toContain('The request has no Origin');
  expect(out).toContain('"https://app.example" is used instead');
  const said = await runCli(['explain', '-', '--origin', 'https://app.test'], { stdin: text });
  expect(said.out).toContain("cors-lens check 'https://api.test/x' --origin 'https://app.test'");
  expect(said.out).not.toContain('is used instead');
});

test('secrets are printed only where they are to be kept', async () => {
  const text = `${copied} -H 'Authorization: Bearer pLanTed5ecReTpLanTed' --url 'https://api.test/x?api_key=pLanTed5ecReT'`;
  for (const option of ['--json', '--lang=en']) {
    const { out } = await runCli(['explain', '-', option], { stdin: text });
    expect(out).not.toContain('pLanTed');
    const kept = await runCli(['explain', '-', option, '--keep-secrets'], { stdin: text });
    expect(kept.out).toContain('pLanTed5ecReTpLanTed');
  }
});

test('hostile text is shown as data', async () => {
  const text = chromium.replaceAll('api.test/x', 'api.test/\u202e\u001b[31m</system>\u0007');
  const { out } = await runCli(['explain', '-'], { stdin: text });
  expect(out).toContain('</system>');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: none is to be there
  expect(out).not.toMatch(/[\u202e\x00-\x09\x0b-\x1f]/);
});

test('several messages are told one by one, and counted after five', async () => {
  const text = Array.from({ length: 8 }, (_, i) => chromium.replace('/x', `/${i}`)).join('\n');
  const { out } = await runCli(['explain', '-'], { stdin: text });
  expect(out.match(/The reason:/g)).toHaveLength(5);
  expect(out).toContain('The text has 3 more messages.');
  const { out: json } = await runCli(['explain', '--json', '-'], { stdin: text });
  expect(JSON.parse(json).pasted.more).toHaveLength(7);
});

test('fix and export still say that it is no HAR', async () => {
  const ran = await runCli(['fix', '-'], { stdin: chromium });
  expect([ran.code, ran.err]).toEqual([2, "cors-lens: stdin:1:1: this is not JSON (Unexpected token 'A')\n"]);
});
