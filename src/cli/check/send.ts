import { type ClientRequest, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import type { Received, Send, SentRequest } from '../../export/play.ts';

/** A server that says nothing is given up after so many milliseconds. */
const PATIENCE = 30_000;

/** Sends a request with Node's own client, whose answers keep the order and the repeats of their header fields. */
export const sendOverNetwork: Send = (request) =>
  new Promise((resolve) => {
    let client: ClientRequest;
    try {
      client = open(request);
    } catch (error) {
      resolve({ netError: netErrorOf(error) });
      return;
    }
    client.setTimeout(PATIENCE, () => client.destroy(Object.assign(new Error(), { code: 'ETIMEDOUT' })));
    client.once('error', (error) => resolve({ netError: netErrorOf(error) }));
    client.once('response', (response) => {
      const { rawHeaders, statusCode = 0 } = response;
      const headers = rawHeaders.flatMap((name, i) =>
        i % 2 === 0 ? [[name, rawHeaders[i + 1] ?? ''] as const] : [],
      );
      const serverAddress = response.socket.remoteAddress ?? null;
      resolve({ response: { status: statusCode, headers }, serverAddress } satisfies Received);
      // The headers are all that is asked for.
      response.destroy();
    });
    client.end(request.body ?? undefined);
  });

function open({ method, url, headers, body }: SentRequest): ClientRequest {
  const { protocol } = new URL(url);
  const length = body !== null ? Buffer.byteLength(body) : /^(?:POST|PUT)$/.test(method) ? 0 : null;
  const client = (protocol === 'https:' ? requestSecure : requestPlain)(url, { method, agent: false });
  if (!headers.some(([name]) => /^accept$/i.test(name))) client.setHeader('Accept', '*/*');
  if (length !== null) client.setHeader('Content-Length', length);
  for (const [name, value] of headers) client.appendHeader(name, value);
  return client;
}

const netErrors: Readonly<Record<string, string>> = {
  ENOTFOUND: 'net::ERR_NAME_NOT_RESOLVED',
  EAI_AGAIN: 'net::ERR_NAME_NOT_RESOLVED',
  ECONNREFUSED: 'net::ERR_CONNECTION_REFUSED',
  ETIMEDOUT: 'net::ERR_TIMED_OUT',
  ENETUNREACH: 'net::ERR_INTERNET_DISCONNECTED',
};

/** Chromium's name for an error of Node's. */
function netErrorOf(error: unknown): string {
  const { code = '', message = '' } = error as { readonly code?: string; readonly message?: string };
  const known = netErrors[code];
  if (known !== undefined) return known;
  if (code === 'ECONNRESET') {
    return message === 'socket hang up' ? 'net::ERR_EMPTY_RESPONSE' : 'net::ERR_CONNECTION_RESET';
  }
  if (/CERTIFICATE_REQUIRED|HANDSHAKE_FAILURE/.test(code)) return 'net::ERR_BAD_SSL_CLIENT_AUTH_CERT';
  if (/CERT|SELF_SIGNED|ALTNAME|ISSUER/.test(code)) return 'net::ERR_CERT_AUTHORITY_INVALID';
  if (/SSL|TLS|EPROTO/.test(code)) return 'net::ERR_SSL_PROTOCOL_ERROR';
  if (code.startsWith('HPE_')) return 'net::ERR_INVALID_HTTP_RESPONSE';
  return 'net::ERR_CONNECTION_FAILED';
}
