import type { Owner } from '../../src/remedies/index.ts';
import { type RawEntryParts, rawEntry } from '../har/raw-entry.ts';

/** What people come with, as small as Chromium's log of it gets: the reason, and what to do first. */
export interface Situation {
  readonly entries: readonly object[];
  readonly reason: string;
  /** Id of the first remedy. */
  readonly first: string;
  readonly owner: Owner;
  /** Whether there is a configuration to paste. */
  readonly hasLines: boolean;
}

const page = 'https://app.test';
const asked = (origin = page) => ['Host: api.test', `Origin: ${origin}`, 'Sec-Fetch-Mode: cors'];
const json = 'Content-Type: application/json';

/** Of the page. */
const entry = (parts: RawEntryParts) => rawEntry({ pageref: 'page_1', ...parts });

/** Hidden from script. */
const hidden = (parts: RawEntryParts) => entry({ error: 'net::ERR_FAILED', ...parts });

/** A request that was never sent: its preflight was refused. */
function notSent(
  parts: RawEntryParts,
  names: string,
  preflight: Pick<RawEntryParts, 'status' | 'response' | 'over'>,
): readonly object[] {
  const { url = '', method = 'POST' } = parts;
  const wants = [`Access-Control-Request-Method: ${method}`, `Access-Control-Request-Headers: ${names}`];
  return [
    hidden({ ...parts, method, status: 0 }),
    entry({
      ...{ url, method: 'OPTIONS', start: 1, type: 'preflight', initiator: { type: 'preflight' } },
      ...{ request: [...asked(), ...wants], ...preflight },
    }),
  ];
}

const calledBy = (url: string) => ({
  type: 'script',
  stack: { callFrames: [{ functionName: '', scriptId: '3', url, lineNumber: 22, columnNumber: 20 }] },
});
const usersUrl = 'https://api.test/users';
const failingCall = hidden({ url: usersUrl, start: 900, request: asked(), response: [json] });

const SERVER: Omit<Situation, 'entries' | 'reason'> = {
  first: 'allow-by-cors',
  owner: 'api-server',
  hasLines: true,
};

export const situations: Readonly<Record<string, Situation>> = {
  'axios with a wrong port': {
    entries: notSent(
      { url: 'https://api.test:8201/users?page=1', method: 'PUT', type: 'xhr', request: [json] },
      'content-type',
      {
        status: 204,
        response: [
          'X-Powered-By: Express',
          'Access-Control-Allow-Origin: https://app.test:3000',
          'Access-Control-Allow-Methods: GET,HEAD,PUT,PATCH,POST,DELETE',
          'Access-Control-Allow-Headers: content-type',
          'Vary: Origin',
        ],
      },
    ),
    ...{ reason: 'allow-origin-mismatch', ...SERVER },
  },
  'Apollo with a header of its client': {
    entries: notSent(
      { url: 'https://api.test/graphql', request: [json, 'apollographql-client-name: shop'] },
      'apollographql-client-name,content-type',
      {
        status: 204,
        response: [
          'X-Powered-By: Express',
          `Access-Control-Allow-Origin: ${page}`,
          'Access-Control-Allow-Methods: POST',
          'Access-Control-Allow-Headers: content-type',
        ],
      },
    ),
    ...{ reason: 'header-not-allowed', ...SERVER },
  },
  'an upload by tus': {
    entries: notSent(
      { url: 'https://files.test/uploads', request: ['Tus-Resumable: 1.0.0', 'Upload-Length: 24'] },
      'tus-resumable,upload-length',
      {
        response: [
          'Server: nginx/1.24.0',
          'Access-Control-Allow-Origin: *',
          'Access-Control-Allow-Methods: POST, OPTIONS',
          'Access-Control-Allow-Headers: Content-Type',
        ],
      },
    ),
    ...{ reason: 'header-not-allowed', ...SERVER },
  },
  'a bucket of S3 without rules': {
    entries: notSent(
      {
        url: 'https://media.s3.eu-central-1.amazonaws.com/cat.png',
        method: 'PUT',
        request: ['Content-Type: image/png'],
      },
      'content-type',
      {
        status: 403,
        response: ['Server: AmazonS3', 'x-amz-request-id: F5', 'Content-Type: application/xml'],
      },
    ),
    ...{
      reason: 'allow-origin-missing',
      ...{ first: 'set-bucket-cors', owner: 'api-server', hasLines: true },
    },
  },
  'a session that ended, and a redirect to the login': {
    entries: [
      entry({
        url: 'https://app.test/api/me',
        status: 302,
        location: 'https://login.test/oauth2/authorize?client_id=x',
        response: ['Location: https://login.test/oauth2/authorize?client_id=x'],
      }),
      hidden({
        url: 'https://login.test/oauth2/authorize?client_id=x',
        start: 12,
        request: asked(),
        response: ['Content-Type: text/html'],
      }),
    ],
    ...{
      reason: 'allow-origin-missing',
      ...{ first: 'answer-401', owner: 'login-layer', hasLines: false },
    },
  },
  'headers that two layers set': {
    entries: [
      hidden({
        url: usersUrl,
        request: asked(),
        response: [
          'Server: nginx',
          'X-Powered-By: Express',
          `Access-Control-Allow-Origin: ${page}`,
          `Access-Control-Allow-Origin: ${page}`,
        ],
      }),
    ],
    ...{
      reason: 'allow-origin-repeated',
      ...{ first: 'send-header-once', owner: 'proxy', hasLines: false },
    },
  },
  'a 500 behind CORS': {
    entries: [hidden({ url: 'https://api.test/report', status: 500, request: asked(), response: [json] })],
    ...{
      reason: 'allow-origin-missing',
      ...{ first: 'mend-server-error', owner: 'api-server', hasLines: true },
    },
  },
  'a device in the local network': {
    entries: [hidden({ url: 'http://localhost:9100/status', status: 0, request: ['Referer: '] })],
    ...{
      reason: 'local-network-permission-denied',
      ...{
        first: 'grant-local-network',
        owner: 'browser-permission',
        hasLines: false,
      },
    },
  },
  'a service worker that fetches for the page': {
    entries: [
      hidden({
        ...{ url: usersUrl, start: 5, request: asked(), response: [json], pageref: null },
        initiator: calledBy(`${page}/service-worker.js`),
      }),
      hidden({
        ...{ url: usersUrl, time: 40, status: 0, request: [`Referer: ${page}/`] },
        initiator: calledBy(`${page}/app.js`),
      }),
    ],
    ...{ reason: 'allow-origin-missing', ...SERVER },
  },
  '156 images and one failing call': {
    entries: [
      ...Array.from({ length: 156 }, (_, index) =>
        entry({
          ...{ url: `https://images.test/${index}.webp`, type: 'image', start: index * 5 },
          request: ['Host: images.test', `Referer: ${page}/`, 'Sec-Fetch-Mode: no-cors'],
          response: ['Content-Type: image/webp'],
        }),
      ),
      failingCall,
    ],
    ...{ reason: 'allow-origin-missing', ...SERVER },
  },
};

const document = entry({
  url: `${page}/`,
  type: 'document',
  start: -500,
  request: ['Host: app.test', 'Sec-Fetch-Mode: navigate', 'User-Agent: Mozilla/5.0 Chrome/156.0.0.0'],
  address: '93.184.216.34',
  response: ['Content-Type: text/html'],
  initiator: { type: 'other' },
});

/** As DevTools would save it. */
export function harOf({ entries }: Pick<Situation, 'entries'>): object {
  return {
    log: {
      version: '1.2',
      creator: { name: 'WebInspector', version: '537.36' },
      pages: [{ id: 'page_1', startedDateTime: '2026-11-22T11:59:59.000Z', title: `${page}/` }],
      entries: [document, ...entries],
    },
  };
}
