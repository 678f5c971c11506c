import { describe, expect, test } from 'vitest';
import { har } from './har.ts';
import { runCli } from './run-cli.ts';
import { entry } from './writers.ts';

const SECRET = 'pLanTed5ecReT0n1y1nT3st5';
const fetched = { _resourceType: 'fetch' };

/** Blocked, after a redirect whose target has a login, and once more with a session in its path. */
const given = har([
  entry({
    url: `https://api.other.test/v1/items?lang=en&api_key=${SECRET}`,
    request: { Origin: 'https://app.example', 'Sec-Fetch-Mode': 'cors' },
    status: 302,
    response: {
      'Access-Control-Allow-Origin': '*',
      Location: `https://lens:${SECRET}@third.test/x?token=${SECRET}`,
    },
    more: fetched,
    moreResponse: { redirectURL: `https://lens:${SECRET}@third.test/x?token=${SECRET}` },
  }),
  entry({
    url: `https://api.other.test/cart;jsessionid=${SECRET}/items`,
    request: { Origin: 'https://app.example', 'Sec-Fetch-Mode': 'cors' },
    more: fetched,
    moreResponse: { _error: 'net::ERR_FAILED' },
  }),
  entry({
    url: `https://third.test/feed?sid=${SECRET}`,
    request: { Origin: 'https://app.example', 'Sec-Fetch-Mode': 'cors' },
    status: 403,
    more: fetched,
  }),
]);

const run = (...argv: readonly string[]) => runCli(argv, { stdin: JSON.stringify(given) });

describe('secrets are taken out of', () => {
  test.each([
    [['explain', '-']],
    [['explain', '-', '--all', '--profiles']],
    [['explain', '-', '--json', '--all']],
    [['explain', '-', '--ndjson', '--all']],
    [['fix', '-']],
    [['fix', '-', '--json']],
    [['export', '-', '--format', 'markdown']],
    [['export', '-', '--format', 'har', '--url', 'items']],
    [['export', '-', '--format', 'curl', '--url', 'items', '--reproduction']],
  ])('%j', async (argv) => {
    const { out, err } = await run(...argv);
    expect(out).toContain('api.other.test');
    expect(out + err).not.toContain(SECRET);
    expect(out + err).not.toContain(SECRET.slice(0, 12));
  });
});

test.each([
  [['explain', '-', '--keep-secrets']],
  [['explain', '-', '--json', '--keep-secrets']],
  [['explain', '-', '--ndjson', '--keep-secrets']],
])('%j leaves them in', async (argv) => {
  expect((await run(...argv)).out).toContain(`api_key=${SECRET}`);
});

test('a line of --ndjson still says the API, whatever its URL held', async () => {
  const login = har([
    entry({
      url: `https://lens:${SECRET}@api.other.test/`,
      request: { Origin: 'https://app.example' },
      more: fetched,
    }),
  ]);
  const { out } = await runCli(['explain', '-', '--ndjson'], { stdin: JSON.stringify(login) });
  expect(JSON.parse(out)).toMatchObject({
    api: 'https://api.other.test',
    url: 'https://{{CORS_URL_LOGIN}}@api.other.test/',
  });
});

describe('what is refused is said without the secrets in', () => {
  test.each([
    [['check', 'https://a.test', '--origin', 'https://b.test', '--header', `Authorization Bearer ${SECRET}`]],
    [['check', 'https://a.test', '--origin', 'https://b.test', '--header', `X-Api-Key ${SECRET}`]],
    [['check', 'https://a.test', `https://lens:${SECRET}@b.test`, '--origin', 'https://b.test']],
    [['check', 'https://a.test', '--origin', `https://b.test/?token=${SECRET}`]],
    [['explain', `https://lens:${SECRET}@b.test/a.har`, 'b.har']],
  ])('%j', async (argv) => {
    const { code, out, err } = await runCli(argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).not.toContain(SECRET);
  });

  test('a request that no test can be made of', async () => {
    const odd = har([
      entry({
        url: `ftp://a.test/?token=${SECRET}`,
        request: { Origin: 'https://app.example' },
        status: 0,
        more: fetched,
        moreResponse: { _error: 'net::ERR_FAILED' },
      }),
    ]);
    const { code, out, err } = await runCli(['export', '-', '--format', 'curl', '--url', 'ftp'], {
      stdin: JSON.stringify(odd),
    });
    expect([code, out]).toEqual([2, '']);
    expect(err).not.toContain(SECRET);
  });
});
