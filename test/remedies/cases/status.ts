import { notFound, policy, type RemedyCases } from '../remedy-case.ts';

/** The status is the real error. */
export const statusCases: RemedyCases = {
  '400: the error first': {
    response: { status: 400 },
    first: 'look-at-the-error',
    owner: 'api-server',
    also: [policy],
    says: /400.*real error/,
  },
  '415: the error first': { response: { status: 415 }, first: 'look-at-the-error', owner: 'api-server' },
  '422: the error first': { response: { status: 422 }, first: 'look-at-the-error', owner: 'api-server' },
  '451: the error first': { response: { status: 451 }, first: 'look-at-the-error', owner: 'api-server' },
  '401: the token first': {
    response: { status: 401 },
    first: 'renew-token',
    owner: 'login-layer',
    also: [policy],
  },
  '403: why it was refused': { response: { status: 403 }, first: 'see-why-refused', owner: 'api-server' },
  '404: the address first': {
    response: notFound,
    first: 'call-right-address',
    owner: 'page-code',
    also: [policy],
    says: /404.*address does not exist/,
  },
  '405: the method first': {
    response: { status: 405 },
    method: 'POST',
    first: 'use-right-method',
    owner: 'page-code',
  },
  '407: the proxy wants a login': { response: { status: 407 }, first: 'log-in-to-proxy', owner: 'network' },
  '408: what took so long': { response: { status: 408 }, first: 'answer-in-time', owner: 'api-server' },
  '413: the proxy’s limit': {
    response: { status: 413 },
    first: 'allow-larger-body',
    owner: 'proxy',
    says: /client_max_body_size/,
  },
  '414: the proxy’s limit': { response: { status: 414 }, first: 'allow-longer-headers', owner: 'proxy' },
  '429: the limiter': { response: { status: 429 }, first: 'ask-less-often', owner: 'proxy' },
  '431: the proxy’s limit': { response: { status: 431 }, first: 'allow-longer-headers', owner: 'proxy' },
  '500: the server’s log': {
    response: { status: 500 },
    first: 'mend-server-error',
    owner: 'api-server',
    also: [policy],
  },
  '502: behind the proxy': { response: { status: 502 }, first: 'mend-gateway', owner: 'proxy' },
  '522: behind Cloudflare': {
    response: { status: 522 },
    first: 'reach-cloudflare-origin',
    owner: 'proxy',
    never: [policy],
    says: /connection timed out/,
  },
};
