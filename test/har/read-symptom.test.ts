import { expect, it } from 'vitest';
import { readEntry } from '../../src/har/read-entry.ts';

const received = { status: 200, headersSize: 100, bodySize: 152 };
const length = { name: 'Content-Length', value: '52' };
const connection = { name: 'Connection', value: 'keep-alive' };

/** Entries as Firefox 153 gives them. */
const rows: readonly [name: string, symptom: string | null, parts: Parameters<typeof entry>[0]][] = [
  ['a whole response', null, { response: { ...received, headers: [length] } }],
  ['a response half-way', 'cut-short', { response: { ...received, bodySize: 110, headers: [length] } }],
  ['an empty one', 'cut-short', { response: { ...received, bodySize: 100, headers: [length] } }],
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
  ['no response at all', null, { response: { status: 0 }, state: 'insecure', headers: [connection] }],
  ['no secure connection', 'tls-broken', { response: { status: 0 }, state: 'broken', headers: [connection] }],
  ['refused before it was opened', 'never-opened', { response: { status: 0 }, state: null }],
  [
    'cancelled in the task that made it',
    'never-opened',
    { response: { status: 0 }, state: null, headers: [{ name: 'Origin', value: 'https://app.test' }] },
  ],
  [
    'cancelled once it was sent',
    null,
    {
      response: { status: 0 },
      state: 'insecure',
      headers: [connection, { name: 'Priority', value: 'u=4' }],
    },
  ],
  [
    'cancelled once it was sent, by an XHR',
    null,
    { response: { status: 0 }, state: 'insecure', headers: [connection] },
  ],
  [
    'a service worker failed, or the call was cancelled while it had it',
    'with-service-worker',
    { response: { status: 0 }, state: null, headers: [connection] },
  ],
];

function entry({
  method = 'GET',
  headers = [],
  response,
  state = 'secure',
}: {
  readonly method?: string;
  readonly headers?: readonly object[];
  readonly response: object;
  readonly state?: string | null;
}) {
  return {
    request: { method, url: 'https://api.test/', headers },
    response: { headers: [], ...response },
    _priority: 'Normal',
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
