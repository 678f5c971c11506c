import fc from 'fast-check';
import type { CredentialsMode } from '../../src/engine/exchange.ts';
import type { BodyKind, Call, OtherApi } from './case.ts';

type Asked = readonly [mode: Call['mode'], credentials: CredentialsMode, method?: string, body?: BodyKind];

const plain: Asked = ['no-cors', 'include'];
const anonymous: Asked = ['cors', 'same-origin'];
const useCredentials: Asked = ['cors', 'include'];

interface Kind {
  /** Every way it may ask. */
  readonly asks: readonly Asked[];
  /** The media type it wants. */
  readonly type: string;
}

/** What each asks for, by HTML, CSS and the standards of the APIs: an independent word on modes and credentials. */
const kinds: Readonly<Record<OtherApi, Kind>> = {
  script: { asks: [plain, anonymous, useCredentials], type: 'text/javascript' },
  module: { asks: [anonymous, useCredentials], type: 'text/javascript' },
  img: { asks: [plain, anonymous, useCredentials], type: 'image/svg+xml' },
  stylesheet: { asks: [plain, anonymous, useCredentials], type: 'text/css' },
  video: { asks: [plain, anonymous, useCredentials], type: 'video/webm' },
  audio: { asks: [plain, anonymous, useCredentials], type: 'audio/wav' },
  font: { asks: [anonymous], type: 'font/woff2' },
  'css-font': { asks: [anonymous], type: 'font/woff2' },
  background: { asks: [plain], type: 'image/svg+xml' },
  mask: { asks: [anonymous], type: 'image/svg+xml' },
  shape: { asks: [anonymous], type: 'image/svg+xml' },
  eventsource: { asks: [anonymous, useCredentials], type: 'text/event-stream' },
  beacon: {
    asks: [
      ['no-cors', 'include', 'POST', 'text'],
      ['cors', 'include', 'POST', 'json-blob'],
    ],
    type: 'text/plain',
  },
  keepalive: {
    asks: [
      ['no-cors', 'include', 'POST', 'text'],
      ['cors', 'same-origin', 'POST', 'text'],
      ['cors', 'include', 'PUT', 'text'],
      ['cors', 'include', 'GET', 'none'],
    ],
    type: 'text/plain',
  },
  worker: {
    asks: [anonymous, useCredentials, ['cors', 'same-origin', 'PUT'], ['cors', 'include', 'DELETE']],
    type: 'text/plain',
  },
  'worker-module': { asks: [anonymous], type: 'text/javascript' },
  // A navigation, which is asked by no mode of these.
  iframe: { asks: [plain], type: 'text/html' },
};

/** The media type that the thing asked for has when all is well; null: any will do. */
export function typeFor(api: Call['api']): string | null {
  return api === 'fetch' || api === 'xhr' ? null : kinds[api].type;
}

/** Any request of a page that is neither fetch nor XHR, each kind as often. */
export const otherCalls: fc.Arbitrary<Call> = fc
  .constantFrom(...(Object.keys(kinds) as OtherApi[]))
  .chain((api) => fc.constantFrom(...kinds[api].asks).map((asks) => ({ api, asks })))
  .map(({ api, asks: [mode, credentials, method = 'GET', body = 'none'] }) => ({
    ...{ api, mode, credentials, method, body },
    ...{ headers: [], redirect: 'follow', cache: 'default', uploadListener: false, reads: 'whole' },
    ...{ keepalive: api === 'keepalive', integrity: 'none' },
  }));
