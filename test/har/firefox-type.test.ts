import { expect, it } from 'vitest';
import { readEntry } from '../../src/har/read-entry.ts';
import { rawEntry } from './raw-entry.ts';

const sent = ['User-Agent: Firefox/153.0', 'Connection: keep-alive', 'Sec-Fetch-Dest: empty'];
const own = 'Priority: u=4';

it.each<[string, string | null, { method?: string; request: readonly string[]; priority?: string }]>([
  ['fetch() has a priority of the browser’s', 'fetch', { request: [...sent, own] }],
  ['an XHR has none', 'xhr', { request: sent }],
  ['an XHR may name one itself', 'xhr', { request: ['Priority: u=1', ...sent] }],
  ['a beacon is of the lowest', 'ping', { method: 'POST', request: sent, priority: 'Lowest' }],
  ['a GET of the lowest is no beacon', 'xhr', { request: sent, priority: 'Lowest' }],
  ['a preflight is neither', null, { request: [...sent, 'Access-Control-Request-Method: PUT'] }],
  ['an EventSource is neither', null, { request: [...sent, 'Accept: text/event-stream', own] }],
  [
    'what an element asks for is no call',
    null,
    { request: [...sent.slice(0, 2), 'Sec-Fetch-Dest: image', own] },
  ],
  [
    'an earlier Firefox is not known to do so',
    null,
    { request: ['User-Agent: Firefox/152.0', ...sent.slice(1)] },
  ],
])('%s', (_, type, { priority = 'Normal', ...parts }) => {
  const raw = rawEntry({
    writer: 'firefox',
    url: 'https://api.test/',
    ...parts,
    over: { _priority: priority },
  });
  expect(readEntry(raw, 0).resourceType).toBe(type);
});
