import { describe } from 'vitest';
import { headerLines, hop, preflight, response } from '../../build/exchange.ts';
import {
  app,
  broken,
  decidesAsFirefox,
  type FirefoxRow,
  loopback,
  named,
  permissions,
  website,
} from './firefox-rows.ts';

const none = 'Access-Control-Allow-Origin: null';
const allows = 'Access-Control-Allow-Methods: PUT';

const away = response(302, 'Location: https://other.test/', named);
const withUserInfo = response(302, 'Location: https://user@other.test/', named);
const keptBack = ['cross-origin-embedder-policy', 'cross-origin-resource-policy', 'opaque-response-blocked'];

const unknown = { candidates: ['unknown'], source: 'nothing' } as const;

/** Each as Firefox 153 was seen to do it, by its console and by what script got. */
const rows: readonly FirefoxRow[] = [
  [
    'redirect mode error minds the status alone, Location or not',
    { hops: [hop({ response: response(302, named) })], rest: { redirectMode: 'error' } },
    { verdict: 'failed', reason: 'redirect-mode-error' },
  ],
  [
    'and in the page’s own origin too',
    { hops: [hop({ url: `${app}/x`, response: response(302) })], rest: { redirectMode: 'error' } },
    { verdict: 'failed', reason: 'redirect-mode-error', firefoxKey: null },
  ],
  [
    'a redirect status that leads nowhere is read, unless the call minds redirects',
    { hops: [hop({ response: response(302, named) })] },
    { verdict: 'allowed' },
    ['allowed', 'opaque', 'redirect-mode-error'],
  ],
  [
    'a preflight after a redirect is checked against the page’s own origin',
    {
      hops: [
        hop({ method: 'PUT', response: away, preflight: preflight(response(204, named, allows)) }),
        hop({
          method: 'PUT',
          url: 'https://other.test/',
          requestHeaders: headerLines('Origin: null'),
          response: response(200, none),
          preflight: preflight(response(204, named, allows)),
        }),
      ],
    },
    { verdict: 'allowed' },
  ],
  [
    'a preflight back to the page needs no permission to be read, but has to allow what is asked',
    {
      hops: [
        hop({
          method: 'PUT',
          response: response(307, `Location: ${app}/`, named),
          preflight: preflight(response(204, named, allows)),
        }),
        hop({
          method: 'PUT',
          url: `${app}/`,
          requestHeaders: headerLines('Origin: null'),
          preflight: preflight(response(204)),
        }),
      ],
    },
    { verdict: 'blocked', reason: 'method-not-allowed', firefoxKey: 'CORSMethodNotFound' },
  ],
  [
    'a body of the page’s own origin that ended early',
    { hops: [hop({ url: `${app}/`, response: response(200), symptom: 'cut-short' })] },
    { ...broken, reason: 'connection-reset' },
    ['connection-reset', 'not-cors'],
  ],
  [
    'an opaque body that ended early, or was kept back whole',
    { mode: 'no-cors', hops: [hop({ response: response(200), symptom: 'cut-short' })] },
    { ...broken, reason: 'connection-reset' },
    ['connection-reset', 'opaque', ...keptBack],
  ],
  [
    'an opaque body that the response’s own policy keeps back',
    {
      mode: 'no-cors',
      hops: [
        hop({
          response: response(200, 'Cross-Origin-Resource-Policy: same-origin'),
          symptom: 'cut-short',
        }),
      ],
    },
    { ...broken, reason: 'cross-origin-resource-policy' },
    ['opaque', ...keptBack],
  ],
  [
    'a WebSocket that got an ordinary HTTP response',
    { mode: 'websocket', hops: [hop({ url: 'wss://api.test/chat', response: response(200, named) })] },
    { ...broken, reason: 'network-error' },
    [],
  ],
  [
    'a WebSocket that opened',
    { mode: 'websocket', hops: [hop({ url: 'wss://api.test/chat', response: response(101) })] },
    { verdict: 'not-cors' },
  ],
  [
    'a redirect to the link of an app',
    { hops: [hop({ response: response(302, 'Location: lens-app://signed-in', named) })] },
    { verdict: 'blocked', reason: 'scheme-not-cors', phase: 'redirect', firefoxKey: 'CORSDidNotSucceed2' },
    ['scheme-not-cors', 'opaque'],
  ],
  [
    'a preflight without a response',
    { hops: [hop({ method: 'PUT', preflight: preflight(null) })] },
    { verdict: 'failed', phase: 'preflight', reason: 'network-error', firefoxKey: 'CORSDidNotSucceed2' },
  ],
  [
    'a redirect that was not followed, where the call may have said so',
    { hops: [hop({ response: away })] },
    { verdict: 'cannot-tell' },
    ['cannot-tell', 'opaque', 'redirect-mode-error'],
  ],
  [
    'and where the mode may be same-origin',
    { mode: ['cors', 'same-origin'], hops: [hop({ url: `${app}/`, response: away })] },
    { verdict: 'cannot-tell' },
    ['cannot-tell', 'mode-same-origin', 'opaque', 'redirect-mode-error'],
  ],
  [
    'a manual redirect',
    { hops: [hop({ response: away })], rest: { redirectMode: 'manual' } },
    { verdict: 'opaque' },
  ],
  [
    'a redirect that the call forbade',
    { hops: [hop({ response: away })], rest: { redirectMode: 'error' } },
    { verdict: 'failed', reason: 'redirect-mode-error', firefoxKey: null },
  ],
  [
    'a manual redirect with user info is not followed either',
    { hops: [hop({ response: withUserInfo })], rest: { redirectMode: 'manual' } },
    { verdict: 'opaque' },
  ],
  [
    'a redirect with user info',
    { hops: [hop({ response: withUserInfo })] },
    { verdict: 'blocked', reason: 'redirect-with-credentials', firefoxKey: 'CORSDidNotSucceed2' },
    ['redirect-with-credentials', 'opaque', 'redirect-mode-error'],
  ],
  [
    'a redirect with user info in one mode or the other',
    { mode: ['cors', 'no-cors'], hops: [hop({ url: `${app}/`, response: withUserInfo })] },
    { verdict: 'cannot-tell' },
    ['cannot-tell', 'mode-same-origin', 'opaque', 'redirect-mode-error', 'redirect-with-credentials'],
  ],
  [
    'a redirect with user info that was to be followed',
    { hops: [hop({ response: withUserInfo })], rest: { redirectMode: 'follow' } },
    { verdict: 'blocked', reason: 'redirect-with-credentials', firefoxKey: 'CORSDidNotSucceed2' },
    [],
  ],
  [
    'a same-origin request redirected to another origin',
    { mode: 'same-origin', hops: [hop({ url: `${app}/`, response: away })] },
    { verdict: 'blocked', reason: 'mode-same-origin', firefoxKey: null, phase: 'redirect' },
    ['mode-same-origin', 'opaque', 'redirect-mode-error'],
  ],
  [
    'a same-origin request redirected within its origin, which its mode lets pass',
    {
      mode: 'same-origin',
      hops: [hop({ url: `${app}/`, response: response(303, 'Location: /elsewhere') })],
    },
    { verdict: 'cannot-tell' },
    ['cannot-tell', 'opaque', 'redirect-mode-error'],
  ],
  [
    'a redirect to plain http that was refused for that, before CORS was looked at',
    {
      hops: [
        hop({ response: response(302, 'Location: http://api.test/', 'Access-Control-Allow-Origin: x') }),
      ],
      rest: { redirectMode: 'follow', redirectRefused: true },
    },
    { verdict: 'failed', reason: 'mixed-content', phase: 'redirect', firefoxKey: 'CORSDidNotSucceed2' },
  ],
  [
    'a redirect to plain http that was refused by CORS',
    {
      hops: [
        hop({ response: response(302, 'Location: http://api.test/', 'Access-Control-Allow-Origin: x') }),
      ],
    },
    { verdict: 'blocked', reason: 'allow-origin-invalid', phase: 'redirect' },
  ],
  [
    'a preflight that redirects, for a call that may follow no redirects',
    {
      hops: [hop({ method: 'PUT', preflight: preflight(response(307, 'Location: /', named, allows)) })],
    },
    { verdict: 'blocked', reason: 'preflight-redirected', firefoxKey: 'CORSExternalRedirectNotAllowed' },
    ['preflight-redirected', 'preflight-status-not-ok'],
  ],
  [
    'no response from the page’s own origin: the console is silent',
    { hops: [hop({ url: `${app}/` })] },
    { ...broken, reason: 'network-error' },
  ],
  [
    'no response in mode no-cors: so it is',
    { mode: 'no-cors', hops: [hop()] },
    { ...broken, reason: 'network-error' },
  ],
  [
    'no response in mode cors',
    { hops: [hop()] },
    { verdict: 'failed', reason: 'network-error', firefoxKey: 'CORSDidNotSucceed2' },
    ['aborted', 'network-error'],
  ],
  [
    'a body that ended early, which Firefox may have taken for whole',
    { hops: [hop({ response: response(200, named), symptom: 'cut-short' })] },
    { ...broken, reason: 'connection-reset' },
    ['connection-reset', 'allowed'],
  ],
  [
    'a body that ended early, of a response that CORS hid',
    { hops: [hop({ response: response(200), symptom: 'cut-short' })] },
    { verdict: 'blocked', reason: 'allow-origin-missing' },
    [],
  ],
  [
    'no secure connection',
    { hops: [hop({ symptom: 'tls-broken' })] },
    { verdict: 'failed', reason: 'tls-failed', firefoxKey: 'CORSDidNotSucceed2' },
  ],
  [
    'no secure connection for the preflight',
    { hops: [hop({ method: 'PUT', preflight: { ...preflight(null), symptom: 'tls-broken' } })] },
    { verdict: 'failed', reason: 'tls-failed', phase: 'preflight', firefoxKey: 'CORSDidNotSucceed2' },
  ],
  [
    'never opened, in mode cors',
    { hops: [hop({ symptom: 'never-opened' })] },
    { ...broken, reason: 'content-security-policy' },
    ['aborted', 'content-security-policy'],
  ],
  [
    'never opened, over http from https',
    { hops: [hop({ url: 'http://api.test/', symptom: 'never-opened' })] },
    { ...broken, reason: 'mixed-content' },
  ],
  [
    'never opened, to a port that http may not be spoken to',
    { hops: [hop({ url: 'https://api.test:6000/', symptom: 'never-opened' })] },
    { ...broken, reason: 'unsafe-port' },
  ],
  [
    'never opened, in mode same-origin',
    { mode: 'same-origin', hops: [hop({ symptom: 'never-opened' })] },
    { verdict: 'blocked', reason: 'mode-same-origin', firefoxKey: null },
  ],
  [
    'never opened, in one mode or the other',
    { mode: ['no-cors', 'same-origin'], hops: [hop({ symptom: 'never-opened' })] },
    { verdict: 'failed', reason: 'content-security-policy' },
    ['aborted', 'content-security-policy', 'mode-same-origin', 'no-cors-redirect-mode'],
  ],
  [
    'no response from this computer, and no permission asked',
    { hops: [hop({ url: 'http://localhost/' })], rest: { targetAddressSpace: loopback } },
    { verdict: 'failed', reason: 'network-error' },
    ['aborted', 'local-network-permission-denied', 'network-error'],
  ],
  [
    'no response, and nobody knows from where',
    {
      hops: [hop()],
      rest: {
        targetAddressSpace: unknown,
        client: { ...website, permissions: permissions('denied', 'granted') },
      },
    },
    { verdict: 'failed', reason: 'network-error' },
    ['aborted', 'local-network-permission-denied', 'network-error'],
  ],
  [
    'and the page may go anywhere',
    {
      hops: [hop()],
      rest: {
        targetAddressSpace: unknown,
        client: { ...website, permissions: permissions('granted', 'granted') },
      },
    },
    { verdict: 'failed', reason: 'network-error' },
    ['aborted', 'network-error'],
  ],
  [
    'no response from this computer, which the page is denied',
    {
      hops: [hop({ url: 'http://localhost/' })],
      rest: {
        targetAddressSpace: loopback,
        client: { ...website, permissions: permissions('prompt', 'denied') },
      },
    },
    {
      verdict: 'blocked',
      reason: 'local-network-permission-denied',
      phase: 'actual',
      firefoxKey: 'CORSDidNotSucceed2',
    },
  ],
  [
    'a frame of this computer, which the page is denied: the console is silent',
    {
      mode: 'navigate',
      hops: [hop({ url: 'http://localhost/', requestHeaders: headerLines('Sec-Fetch-Dest: iframe') })],
      rest: {
        targetAddressSpace: loopback,
        client: { ...website, permissions: permissions('prompt', 'denied') },
      },
    },
    { verdict: 'blocked', reason: 'local-network-permission-denied', firefoxKey: null },
  ],
  [
    'a tab of this computer, which needs no permission',
    {
      mode: 'navigate',
      hops: [hop({ url: 'http://localhost/', requestHeaders: headerLines('Sec-Fetch-Dest: document') })],
      rest: {
        targetAddressSpace: loopback,
        client: { ...website, permissions: permissions('prompt', 'denied') },
      },
    },
    { verdict: 'failed', reason: 'network-error', firefoxKey: null },
  ],
  [
    'a service worker that failed, or a call that was cancelled while it had it',
    { hops: [hop({ symptom: 'with-service-worker' })], rest: { serviceWorker: 'page' } },
    { verdict: 'failed', reason: 'service-worker-failed', firefoxKey: 'CORSDidNotSucceed2' },
    ['aborted', 'service-worker-failed'],
  ],
];

describe('decide under firefox(153)', () => decidesAsFirefox(rows));
