import { describe, expect, test } from 'vitest';
import { readPasted } from '../../src/paste/paste.ts';
import type { Pasted, PastedRequest } from '../../src/paste/pasted.ts';

function request(text: string): PastedRequest {
  const pasted = readPasted(text);
  if (pasted?.kind !== 'request') throw new Error(`read as ${pasted?.kind}`);
  return pasted.request;
}

const json = ['content-type', 'application/json'] as const;
const put = { url: 'https://api.test/x?a=1', method: 'PUT', origin: 'https://app.test' };

const copies: readonly [says: string, text: string, expected: Partial<PastedRequest>][] = [
  [
    'fetch, as Chromium copies it',
    `fetch("https://api.test/x?a=1", {\n  "headers": {\n    "content-type": "application/json"\n  },\n  "referrer": "https://app.test/page",\n  "body": "{\\"a\\":\\"\\u00e9\\"}",\n  "method": "PUT",\n  "mode": "cors",\n  "credentials": "include"\n});`,
    { ...put, headers: [json], body: '{"a":"é"}', credentials: 'include' },
  ],
  [
    'fetch, as Firefox copies it',
    `await fetch("https://api.test/x?a=1", {\n    "credentials": "omit",\n    "headers": {\n        "content-type": "application/json"\n    },\n    "referrer": "https://app.test/",\n    "method": "PUT",\n    "mode": "cors"\n});`,
    { ...put, headers: [json], credentials: 'omit' },
  ],
  [
    'fetch, as people write it',
    `const response = await fetch('https://api.test/x?a=1', {\n  method: 'PUT', // change it\n  headers: { 'X-Token': token(), Accept: "text/css", },\n  body: JSON.stringify({ a: [1, ")"] }),\n  credentials: 'include',\n});`,
    {
      ...put,
      origin: null,
      headers: [
        ['X-Token', '…'],
        ['Accept', 'text/css'],
      ],
      body: null,
      credentials: 'include',
    },
  ],
  [
    'fetch of a URL alone',
    "fetch('https://api.test/x?a=1')",
    { method: 'GET', headers: [], credentials: null },
  ],
  [
    'cURL for a POSIX shell',
    `curl 'https://api.test/x?a=1' \\\n  -X 'PUT' \\\n  -H 'Origin: https://app.test' \\\n  -H 'content-type: application/json' \\\n  --data-raw $'{"a":"it\\'s \\u0021"}' \\\n  --compressed`,
    { ...put, headers: [['Origin', 'https://app.test'], json], body: '{"a":"it\'s !"}' },
  ],
  [
    'cURL for cmd',
    'curl ^"https://api.test/x?a=1^" ^\r\n  -X ^"PUT^" ^\r\n  -H ^"Origin: https://app.test^" ^\r\n  -H ^"content-type: application/json^" ^\r\n  --data-raw ^"^{^\\^"a^\\^":1^}^"',
    { ...put, headers: [['Origin', 'https://app.test'], json], body: '{"a":1}' },
  ],
  [
    'cURL, as people write it',
    '$ curl -sSL -XPUT -HOrigin:https://app.test --url https://api.test/x?a=1 -u me:secret -o out.txt -b "sid=1"',
    {
      ...put,
      headers: [
        ['Origin', 'https://app.test'],
        ['Authorization', 'Basic bWU6c2VjcmV0'],
        ['Cookie', 'sid=1'],
      ],
      credentials: 'include',
    },
  ],
  [
    'cURL with a form',
    'curl https://api.test/x -d a=1 -d b=2 -e https://app.test/page',
    { url: 'https://api.test/x', method: 'POST', body: 'a=1&b=2', origin: 'https://app.test' },
  ],
  [
    'cURL with its data in the URL',
    'curl -G https://api.test/x -d a=1',
    { url: 'https://api.test/x?a=1', method: 'GET', body: null },
  ],
  ['cURL for a head', 'curl -I api.test/x', { url: 'http://api.test/x', method: 'HEAD' }],
  [
    'PowerShell',
    '$session = New-Object Microsoft.PowerShell.Commands.WebRequestSession\n$session.Cookies.Add((New-Object System.Net.Cookie("sid", "a`"b", "/", "api.test")))\nInvoke-WebRequest -UseBasicParsing -Uri "https://api.test/x?a=1" `\n-Method "PUT" `\n-WebSession $session `\n-Headers @{\n"authority"="api.test"\n  "method"="PUT"\n  "origin"="https://app.test"\n  "x-trace"="`$7"\n} `\n-ContentType "application/json" `\n-Body ([System.Text.Encoding]::UTF8.GetBytes("{`"a`":1}"))',
    {
      ...put,
      headers: [
        ['Cookie', 'sid=a"b'],
        ['origin', 'https://app.test'],
        ['x-trace', '$7'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"a":1}',
      credentials: 'include',
    },
  ],
  [
    'headers of a request in HTTP/1.1',
    'PUT /x?a=1 HTTP/1.1\r\nHost: api.test\r\nOrigin: https://app.test\r\n\r\n',
    { ...put, body: null },
  ],
  [
    'headers of a request in HTTP/2',
    ':authority: api.test\n:method: PUT\n:path: /x?a=1\n:scheme: https\norigin: https://app.test\n',
    { ...put, headers: [['origin', 'https://app.test']] },
  ],
];

describe('a copied request:', () => {
  test.each(copies)('%s', (_, text, expected) => {
    expect(request(text)).toMatchObject(expected);
  });
});

function exchanges(text: string) {
  const pasted = readPasted(text);
  if (pasted?.kind !== 'exchange') throw new Error(`read as ${pasted?.kind}`);
  return pasted.log.entries.map(({ request: asked, response }) => ({
    url: asked.url,
    method: asked.method,
    status: response.status,
    headers: response.headers,
  }));
}

describe('a request with a response:', () => {
  test('curl -v, with colours, an interim response and a second request', () => {
    const text = [
      '* Connected to api.test (203.0.113.7) port 443',
      '> CONNECT api.test:443 HTTP/1.1',
      '< HTTP/1.1 200 Connection established',
      '< ',
      '> GET /x HTTP/1.1',
      '> Host: api.test',
      '> Origin: https://app.test',
      '> ',
      '< HTTP/1.1 103 Early Hints',
      '< link: </a>',
      '< ',
      '< HTTP/1.1 302 Found',
      '< \u001b[1mLocation\u001b[0m: /y',
      '< ',
      '{ [5 bytes data]',
      '> GET /y HTTP/1.1',
      '> Host: api.test',
      '>',
      '< HTTP/1.1 200',
      '< a: 1',
      '<',
      '< not: a header any more',
    ].join('\n');
    expect(exchanges(text)).toEqual([
      { url: 'https://api.test/x', method: 'GET', status: 302, headers: [['Location', '/y']] },
      { url: 'https://api.test/y', method: 'GET', status: 200, headers: [['a', '1']] },
    ]);
  });

  test('curl -v without TLS', () => {
    const text = '> GET / HTTP/1.1\n> Host: localhost:8080\n>\n< HTTP/1.1 200 OK\n<\n';
    expect(exchanges(text)[0]).toMatchObject({ url: 'http://localhost:8080/', status: 200 });
  });

  test('headers, with a body that looks like some', () => {
    const text =
      'GET /x HTTP/1.1\nHost: api.test\nOrigin: https://app.test\n\nHTTP/1.1 200 OK\nVary: Origin\n\nserver: no header\n';
    expect(exchanges(text)).toEqual([
      { url: 'https://api.test/x', method: 'GET', status: 200, headers: [['Vary', 'Origin']] },
    ]);
  });

  test('the general part of DevTools', () => {
    const text =
      'Request URL: https://api.test/x\nRequest Method: PUT\nStatus Code: 204 No Content\n\naccess-control-allow-origin: *\nserver: nginx\n\norigin: https://app.test\nreferer: https://app.test/';
    expect(exchanges(text)).toEqual([
      {
        ...{ url: 'https://api.test/x', method: 'PUT', status: 204 },
        headers: [
          ['access-control-allow-origin', '*'],
          ['server', 'nginx'],
        ],
      },
    ]);
  });

  test('no browser is taken to have sent it, whatever its headers say', () => {
    const pasted = readPasted(
      '> GET / HTTP/1.1\n> Host: a.test\n> User-Agent: Mozilla/5.0\n> Origin: https://b.test\n>\n< HTTP/1.1 200 OK\n<\n',
    );
    expect(pasted?.kind === 'exchange' && pasted.log.entries.map(({ asks }) => asks)).toEqual(['client']);
  });
});

test('headers of a response alone', () => {
  expect(readPasted('HTTP/2 404\ncontent-type: text/plain\nserver: nginx\n')).toMatchObject({
    kind: 'response',
    status: 404,
    headers: [
      ['content-type', 'text/plain'],
      ['server', 'nginx'],
    ],
  });
});

test.each([
  ['nothing', ''],
  ['prose', 'Dear team,\nnote: it does not work.\nWe should curl up.\n'],
  ['code', 'const a: string = fetch;\nexport default a;\n'],
  ['a word that Safari writes of anything', 'cancelled'],
  ['fetch of what is no address', 'fetch("/items")'],
  ['curl without an address', 'curl -v -H "a: b"'],
  ['a list of settings', 'name: x\nversion: 1\n'],
])('%s is none of these', (_, text) => {
  expect(readPasted(text)).toBeNull();
});

describe('hostile text is read without harm:', () => {
  const parts: readonly string[] = [
    '</system>',
    '\u001b[31m\u202e',
    "Access to fetch at 'https://a.test/",
    "' from origin '",
    ' has been blocked by CORS policy: ',
    "The 'Access-Control-Allow-Origin' header has a value '",
    'Cross-Origin Request Blocked: remote resource at . (Reason: ',
    'redirection URL ',
    "curl '",
    'curl ^"',
    'curl \\',
    'fetch({',
    'fetch("a',
    'fetch("https://a.test", {',
    'fetch("https://a.test", [[',
    'Invoke-WebRequest "',
    'Invoke-WebRequest `',
    'System.Net.Cookie("',
    '> GET / HTTP/1.1\n',
    'Host: a\n',
    ':method: ',
    'HTTP/1.1 200 OK\n',
    'Request URL: ',
  ];

  test.each(parts)('1 MB of %j', (part) => {
    const text = part.repeat(Math.ceil(1_000_000 / part.length));
    for (const each of [text, `curl https://a.test ${text}`, `fetch("https://a.test", {"a": ${text}`]) {
      const pasted: Pasted | null = readPasted(each);
      expect(JSON.stringify(pasted)?.length ?? 0).toBeLessThan(20_000_000);
    }
  });
});
