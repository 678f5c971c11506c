import { describe, expect, it } from 'vitest';
import { har } from './har.ts';
import { runCli } from './run-cli.ts';

/** A request as a Network panel of Chromium saves it. */
const entry = (origin: string, path: string, requested: object, returned: object, refused: boolean) => ({
  _initiator: { type: 'script' },
  _resourceType: 'fetch',
  pageref: 'page_1',
  startedDateTime: '2026-01-02T03:04:05.000Z',
  time: 10,
  timings: { send: 0, wait: 10, receive: 0 },
  cache: {},
  request: {
    method: 'GET',
    url: `https://api.test${path}`,
    httpVersion: 'HTTP/1.1',
    headers: named({ Host: 'api.test', Origin: origin, 'Sec-Fetch-Mode': 'cors', ...requested }),
    queryString: [],
    cookies: [],
  },
  response: {
    status: 200,
    httpVersion: 'HTTP/1.1',
    headers: named(returned),
    cookies: [],
    content: { size: 0, mimeType: 'text/plain' },
    redirectURL: '',
    _error: refused ? 'net::ERR_FAILED' : null,
  },
});

const named = (headers: object) => Object.entries(headers).map(([name, value]) => ({ name, value }));

/** The file that Chromium saves. */
const saved = (entries: readonly object[]) =>
  har(entries, {
    creator: { name: 'WebInspector', version: '537.36' },
    pages: [
      {
        id: 'page_1',
        title: 'https://app.test/',
        startedDateTime: '2026-01-02T03:04:04.000Z',
        pageTimings: {},
      },
    ],
  });

const refused = (origin: string, path: string, requested: object = {}) =>
  entry(origin, path, requested, {}, true);

const app = 'https://app.test';
const shop = 'https://shop.test';
const withCookie = { Cookie: 's=1' };

const rows: readonly {
  readonly name: string;
  readonly entries: readonly object[];
  readonly server: string;
  readonly says: readonly string[];
  readonly sagt: readonly string[];
  readonly not?: readonly string[];
}[] = [
  {
    name: 'credentials for one of two pages',
    entries: [refused(app, '/a', withCookie), refused(shop, '/b')],
    server: 'nginx',
    says: [
      `only for ${app}`,
      `also to some that these origins did not request: ${shop}.`,
      `also to some where these origins used no credentials: ${app}.`,
    ],
    sagt: [`nur für ${app}`, `die diese Origins nicht angefragt haben: ${shop}.`],
    not: ['all its origins or for none'],
  },
  {
    name: 'credentials for one of two pages, in a server with one switch for them',
    entries: [refused(app, '/a', withCookie), refused(shop, '/a')],
    server: 'django',
    says: [
      `for all its origins or for none. These origins get them too, although they did not ask for them: ${shop}.`,
    ],
    sagt: [`Diese bekommen sie auch, ohne danach gefragt zu haben: ${shop}.`],
    not: ['These rules hold'],
  },
  {
    name: 'no credentials, in a server that always gives them',
    entries: [refused(shop, '/a')],
    server: 'aws-s3',
    says: [`These origins get them, although they did not ask for them: ${shop}.`],
    sagt: [`Diese bekommen sie, ohne danach gefragt zu haben: ${shop}.`],
  },
  {
    name: 'credentials over http',
    entries: [refused('http://app.test', '/a', withCookie)],
    server: 'nginx',
    says: ['Anyone on the network can change a page that is served over http'],
    sagt: ['kann eine Seite ändern, die über http kommt'],
  },
  {
    name: 'credentials for a local page',
    entries: [refused('http://localhost:5173', '/a', withCookie)],
    server: 'nginx',
    says: ['Any program on the visitor’s own machine can serve this origin'],
    sagt: ['Jedes Programm auf dem eigenen Computer eines Besuchers'],
  },
  {
    name: 'credentials that a local page gets of the server alone',
    entries: [refused(app, '/a', withCookie), refused('http://localhost:5173', '/a')],
    server: 'django',
    says: ['did not ask for them: http://localhost:5173.', 'Any program on the visitor’s own machine'],
    sagt: ['Jedes Programm auf dem eigenen Computer eines Besuchers'],
  },
  {
    name: 'no credentials for a local page, of a server that tells origins apart',
    entries: [refused(app, '/a', withCookie), refused('http://localhost:5173', '/a')],
    server: 'nginx',
    says: [`only for ${app}`],
    sagt: [`nur für ${app}`],
    not: ['Any program on the visitor’s own machine'],
  },
  {
    name: 'a wildcard at one of two paths',
    entries: [
      entry(app, '/public', {}, { 'Access-Control-Allow-Origin': '*' }, false),
      refused(app, '/private'),
    ],
    server: 'nginx',
    says: ['The server allows every origin on some paths, but not on all the requested ones.'],
    sagt: ['Der Server erlaubt jeden Origin bei einigen Pfaden'],
  },
  {
    name: 'many pages: the first few, and how many more',
    entries: [
      refused(app, '/a', withCookie),
      ...[1, 2, 3, 4, 5].map((index) => refused(`https://s${index}.test`, '/a')),
    ],
    server: 'django',
    says: ['https://s1.test, https://s2.test, https://s3.test and 2 more.'],
    sagt: ['https://s1.test, https://s2.test, https://s3.test und 2 weitere.'],
  },
];

/** As one line: where lines break is another matter. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ');

describe('what goes further than was asked is said', () => {
  it.each(rows)('$name', async ({ entries, server, says, sagt, not = [] }) => {
    const run = (...options: readonly string[]) =>
      runCli(['fix', '--server', server, ...options, '-'], { stdin: JSON.stringify(saved(entries)) });
    const { out } = await run();
    const parts = out.split('\n\n');
    expect(parts.filter((part, index) => parts.indexOf(part) !== index)).toEqual([]);
    const english = oneLine(out);
    for (const text of says) expect(english).toContain(text);
    for (const text of not) expect(english).not.toContain(text);
    const german = oneLine((await run('--lang', 'de')).out);
    for (const text of sagt) expect(german).toContain(text);
  });

  it('stands in JSON too', async () => {
    const given = saved([refused(app, '/a', withCookie), refused(shop, '/b')]);
    const { out } = await runCli(['fix', '--server', 'django', '--json', '-'], {
      stdin: JSON.stringify(given),
    });
    const [api] = JSON.parse(out).apis;
    expect(api.policy).toMatchObject({ credentials: true, uncredentialed: [shop] });
    expect(api.warnings).toEqual([
      { id: 'origin-on-other-paths', origins: [shop], text: expect.stringContaining(shop) },
      { id: 'credentials-on-other-paths', origins: [app], text: expect.stringContaining(app) },
    ]);
    expect(api.server.widens).toEqual({ credentials: [shop] });
  });
});
