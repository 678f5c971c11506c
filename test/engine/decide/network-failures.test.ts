import { hop, response } from '../../build/exchange.ts';
import { expectDecided, failed } from './decided-rows.ts';

expectDecided('what is not CORS', [
  [
    'ORB',
    {
      mode: 'no-cors',
      hops: [hop({ response: response(200), netError: 'net::ERR_BLOCKED_BY_ORB' })],
      outcome: failed('net::ERR_BLOCKED_BY_ORB'),
    },
    { verdict: 'failed', reason: 'opaque-response-blocked' },
  ],
  [
    'mixed content',
    { hops: [hop({ url: 'http://api.test/', netError: '' })], outcome: failed('') },
    { verdict: 'failed', reason: 'mixed-content' },
  ],
  [
    'an empty error from a page that mixes nothing',
    { hops: [hop({ netError: '' })], outcome: failed('') },
    { verdict: 'failed', reason: 'blocked-in-devtools' },
  ],
  [
    'a WebSocket whose handshake the server refused',
    {
      mode: 'websocket',
      hops: [hop({ url: 'wss://api.test/', netError: 'Unexpected response code: 200' })],
      outcome: failed('Unexpected response code: 200'),
    },
    { verdict: 'failed', reason: 'network-error' },
  ],
]);
