import { expect, it } from 'vitest';
import { readEntry } from '../../src/har/read-entry.ts';

const received = { status: 200, headersSize: 100, bodySize: 152 };
const length = { name: 'Content-Length', value: '52' };
const connection = { name: 'Connection', value: 'keep-alive' };

const sent = [connection, { name: 'Sec-Fetch-Site', value: 'cross-site' }];
const image = { name: 'Accept', value: 'image/avif,*/*' };
const priority = { name: 'Priority', value: 'u=4' };
const zeros = { blocked: 0, dns: 0, connect: 0, ssl: 0, send: 0, wait: 0, receive: 0 };
const sending = { ...zeros, blocked: -1, send: 5060 };
/** Without a response, after it was opened. */
const ended = { response: { status: 0, bodySize: 0 }, state: 'insecure', timings: zeros } as const;

/** Entries as Firefox 153 gives them. */
const rows: readonly [name: string, symptom: string | null, parts: Parameters<typeof entry>[0]][] = [
  ['a whole response', null, { response: { ...received, headers: [length] } }],
  ['a response half-way', 'cut-short', { response: { ...received, bodySize: 110, headers: [length] } }],
  ['no byte of it', 'without-body', { response: { ...received, bodySize: 100, headers: [length] } }],
  ['HEAD has no body', null, { method: 'HEAD', response: { ...received, bodySize: 100, headers: [length] } }],
  ['304 has none either', null, { response: { ...received, status: 304, bodySize: 100, headers: [length] } }],
  [
    'the body of a redirect is not taken',
    null,
    {
      response: {
        ...received,
        status: 302,
        bodySize: 100,
        headers: [length, { name: 'Location', value: '/' }],
      },
    },
  ],
  ['no size is known', null, { response: { ...received, bodySize: -1, headers: [length] } }],
  [
    'from the cache, without head and body',
    null,
    { response: { ...received, headersSize: 0, bodySize: 0, headers: [length] } },
  ],
  [
    'a length that is no number',
    null,
    { response: { ...received, bodySize: 100, headers: [{ ...length, value: '1e9' }] } },
  ],
  [
    'one that came and was handed to nobody',
    'kept-back',
    { response: { ...received, headers: [length], content: { size: 0 } } },
  ],
  [
    'one that came and was handed on',
    null,
    { response: { ...received, headers: [length], content: { size: 52 } } },
  ],
  ['no secure connection', 'tls-broken', { state: 'broken', headers: [connection] }],
  ['refused before it was opened', 'never-opened', { state: null }],
  [
    'cancelled in the task that made it',
    'never-opened',
    { state: null, headers: [{ name: 'Origin', value: 'https://app.test' }] },
  ],
  ['stopped by an extension, or by tracking protection', 'stopped', { state: null, headers: [connection] }],
  [
    'over plain http that may as well be an XHR that runs, or a call that waits for its preflight',
    'held-back',
    { state: null, url: 'http://api.test/', headers: [connection] },
  ],
  [
    'but not at this computer',
    'stopped',
    { state: null, url: 'http://app.localhost:3000/', headers: [connection] },
  ],
  [
    'nor can an image, which would have its priority',
    'stopped',
    { state: null, url: 'http://api.test/', priority: 'Low', headers: [connection, image] },
  ],
  [
    'a call that only says that it takes images can',
    'held-back',
    { state: null, url: 'http://api.test/', headers: [connection, image] },
  ],
  [
    'nor can a preflight',
    'stopped',
    {
      ...{ state: null, method: 'OPTIONS', url: 'http://api.test/' },
      headers: [connection, { name: 'Access-Control-Request-Method', value: 'PUT' }],
    },
  ],
  [
    'stopped by an extension as its headers were written',
    'withdrawn',
    { ...ended, headers: sent, timings: {} },
  ],
  ['blocked by DevTools', 'held-back', { state: null, headers: sent }],
  ['still running', 'under-way', { state: null, headers: [...sent, priority] }],
  ['still running, over plain http', 'under-way', { state: null, headers: [connection, priority] }],
  [
    'that was sent and given up, and whose connection is not told of',
    null,
    { state: null, headers: [...sent, priority], timings: sending },
  ],
  ['the same of an XHR', null, { state: null, headers: sent, timings: sending }],
  ['the same over plain http', null, { state: null, headers: [connection], timings: sending }],
  [
    'a service worker failed, or the call was cancelled while it had it',
    'with-service-worker',
    { state: null, headers: sent.toReversed() },
  ],
  [
    'the same of a call whose own headers name a priority',
    'with-service-worker',
    { state: null, headers: [priority, ...sent.toReversed()] },
  ],
  ['no connection to a secure server', 'no-connection', { ...ended, headers: [...sent, priority] }],
  ['no secure connection, by an XHR', 'no-connection', { ...ended, headers: sent }],
  [
    'none to an address, over plain http',
    'not-accepted',
    { ...ended, url: 'http://127.0.0.1:81/', headers: sent },
  ],
  ['none to this computer', 'not-accepted', { ...ended, url: 'http://localhost:81/', headers: sent }],
  ['no response to plain http', null, { ...ended, url: 'http://api.test/', headers: sent }],
  [
    'a secure connection, and no response',
    'connected',
    { ...ended, state: 'secure-custom-root', headers: sent },
  ],
  [
    'a connection that was closed, and closed again',
    'closed',
    { ...ended, timings: { ...zeros, dns: 16, connect: 16, send: 16 }, headers: sent },
  ],
  ['an entry without timings', null, { ...ended, timings: undefined, headers: sent }],
];

function entry({
  method = 'GET',
  url = 'https://api.test/',
  headers = [],
  response = { status: 0, bodySize: -1 },
  state = 'secure',
  timings,
  priority: _priority = 'Normal',
}: {
  readonly method?: string;
  readonly headers?: readonly object[];
  readonly url?: string;
  readonly response?: object;
  readonly state?: string | null;
  readonly timings?: object | undefined;
  readonly priority?: string;
}) {
  return {
    request: { method, url, headers },
    response: { headers: [], ...response },
    _priority,
    timings,
    ...(state === null ? {} : { _securityState: state }),
  };
}

it.each(rows)('%s', (_name, symptom, parts) => {
  const read = readEntry(entry(parts), 0);
  expect([read.writer, read.symptom]).toEqual(['firefox', symptom]);
});

it('no other browser’s entry has one', () => {
  const { _securityState: _, ...bare } = entry({ response: { status: 0 } });
  expect(readEntry({ ...bare, _resourceType: 'fetch' }, 0)).toMatchObject({
    writer: 'chromium',
    symptom: null,
  });
});
