import { expect, test } from 'vitest';
import { readLog } from '../../../src/har/whole-log.ts';
import { writtenBy } from '../../../src/har/writers/written-by.ts';

const own = { request: { method: 'GET', url: 'https://api.test/' }, _resourceType: 'fetch', _initiator: {} };

test.each<[says: string, creator: object | undefined, entries: readonly object[], written: object]>([
  [
    'the name as its makers spell it, and the version of the file',
    { name: 'Charles Proxy', version: '4.6.4' },
    [],
    { id: 'charles', name: 'Charles', version: '4.6.4', leavesOut: ['outcome'] },
  ],
  [
    'no version of DevTools, which write that of WebKit',
    { name: 'WebInspector', version: '537.36' },
    [],
    { id: 'chromium-devtools', version: null, leavesOut: [] },
  ],
  [
    'the name in the file, of who is not known',
    { name: 'x', version: '1' },
    [],
    { id: 'unknown', name: 'x' },
  ],
  ['nothing of who is not named', undefined, [], { id: 'unknown', name: '', version: null }],
  ['our own export', { name: 'CORS Lens', version: '1' }, [own], { id: 'cors-lens', leavesOut: [] }],
  [
    'our own export of what has no outcome',
    { name: 'CORS Lens', version: '1' },
    [],
    { id: 'cors-lens', name: 'CORS Lens', leavesOut: ['outcome'] },
  ],
])('%s', (_, creator, entries, written) => {
  const log = readLog({ log: { creator, entries } });
  expect(writtenBy(log.writer, log.creator)).toMatchObject(written);
});
