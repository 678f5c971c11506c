import type { Writer } from './writer.ts';

/**
 * The Network panel of Chromium and what is built on it (Chrome, Edge, Brave, Opera), and what `devtools.network` gives.
 * Its creator calls itself WebInspector; `_error` came with Chrome 50, and files that were edited keep the field names.
 *
 * @see https://source.chromium.org/chromium/chromium/src/+/main:third_party/devtools-frontend/src/front_end/models/har/Log.ts
 */
export const chromiumDevtools: Writer = {
  id: 'chromium-devtools',
  name: 'Chromium DevTools',
  isOf: ({ creator, fields }) => {
    if (creator === 'WebInspector') return true;
    const own = ['_initiator', '_resourceType', '_connectionId', 'response._error'];
    return own.filter((field) => fields.has(field)).length >= (creator === '' ? 1 : 2);
  },
  fields: 'chromium',
  asks: 'browser',
  delivered: 'body',
  dates: 'call',
  leavesOut: [],
};
