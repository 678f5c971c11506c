import { hop, response, success } from '../../build/exchange.ts';
import { app, expectDecided, failed, open, type Row } from './decided-rows.ts';

expectDecided('where CORS applies', [
  [
    'an open response',
    { hops: [hop({ response: response(200, open) })], outcome: success },
    { verdict: 'allowed' },
  ],
  ['same-origin', { hops: [hop({ url: `${app}/x`, response: response(200) })] }, { verdict: 'not-cors' }],
  ['a navigation', { mode: 'navigate', hops: [hop({ response: response(200) })] }, { verdict: 'not-cors' }],
  [
    'a WebSocket',
    { mode: 'websocket', hops: [hop({ url: 'wss://api.test/', response: response(101) })] },
    { verdict: 'not-cors' },
  ],
  ['data:', { hops: [hop({ url: 'data:,x', response: response(200) })] }, { verdict: 'not-cors' }],
  [
    'a file that was read',
    { hops: [hop({ url: 'file:///x', response: response(200) })] },
    { verdict: 'not-cors' },
  ],
  [
    'a file that was not',
    { hops: [hop({ url: 'file:///x', response: null })] },
    { verdict: 'blocked', reason: 'scheme-not-cors' },
  ],
  [
    'no-cors',
    { mode: 'no-cors', hops: [hop({ response: response(200) })], outcome: success },
    { verdict: 'opaque' },
  ],
  [
    'mode same-origin',
    { mode: 'same-origin', hops: [hop()] },
    { verdict: 'blocked', reason: 'mode-same-origin', phase: 'actual', corsError: 'DisallowedByMode' },
  ],
  ['a URL that does not parse', { hops: [hop({ url: 'http://[' })] }, { verdict: 'cannot-tell' }],
  [
    'an opaque response whose body nobody read',
    {
      mode: 'no-cors',
      hops: [hop({ response: response(200), netError: 'net::ERR_ABORTED' })],
      outcome: failed('net::ERR_ABORTED'),
    },
    { verdict: 'opaque' },
  ],
  ...(
    [
      ['an element’s redirect whose next URL is not in the log', 'image', 'empty', 'opaque', []],
      ['a call’s', 'fetch', 'image', 'cannot-tell', [null, null, 'redirect-mode-error']],
      [
        'one of unknown kind that a call sent',
        'unknown',
        'empty',
        'cannot-tell',
        [null, null, 'redirect-mode-error'],
      ],
      [
        'one of unknown kind that an element sent',
        'unknown',
        'image',
        'opaque',
        [null, 'redirect-mode-error'],
      ],
    ] as const
  ).map(
    ([says, resourceType, destination, verdict, alternatives]): Row => [
      says,
      {
        mode: 'no-cors',
        hops: [
          hop({
            requestHeaders: [['Sec-Fetch-Dest', destination]],
            response: response(302, 'Location: https://other.test/'),
          }),
        ],
        rest: { resourceType },
      },
      { verdict, alternatives },
    ],
  ),
  [
    'a no-cors request aborted before its response',
    { mode: 'no-cors', hops: [hop({ netError: 'net::ERR_ABORTED' })], outcome: failed('net::ERR_ABORTED') },
    { verdict: 'failed', reason: 'aborted' },
  ],
]);
