import { type ClientRequest, type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import type { Received, Send, SentRequest } from '../../play/play.ts';
import { INVALID_RESPONSE, netErrorOf } from './net-error.ts';

/** As many bytes of response headers as Chromium takes; Firefox takes more. */
const MOST_HEADER_BYTES = 256 * 1024;

/**
 * Sends requests with Node's own client, whose responses keep the order and the repeats of their header fields.
 *
 * @param signal its end ends what is under way: `net::ERR_TIMED_OUT`
 */
export function sender(signal: AbortSignal): Send {
  return (request) =>
    new Promise((resolve) => {
      let client: ClientRequest;
      try {
        client = open(request);
      } catch (error) {
        resolve({ netError: netErrorOf(error, false) });
        return;
      }
      const giveUp = () => end({ netError: 'net::ERR_TIMED_OUT' });
      // What comes after the end, such as a second error, must find somebody who listens: it would end the process.
      client.on('error', (error) =>
        end({ netError: netErrorOf(error, (client.socket?.bytesRead ?? 0) > 0) }),
      );
      client.once('response', (response) => {
        response.on('error', () => {});
        end(receivedOf(response));
      });
      // Nobody asked for another protocol. Without a listener Node says that the connection broke off.
      client.once('upgrade', (_response, socket) => {
        socket.on('error', () => {});
        end({ netError: INVALID_RESPONSE });
        socket.destroy();
      });
      if (signal.aborted) giveUp();
      else {
        signal.addEventListener('abort', giveUp);
        // Of a text Node makes one text with the headers, and their bytes beyond ASCII would be spelled as UTF-8.
        client.end(request.body === null ? undefined : Buffer.from(request.body, 'utf8'));
      }

      // The headers are all that is asked for: a body that never ends is not waited for.
      function end(received: Received): void {
        signal.removeEventListener('abort', giveUp);
        resolve(received);
        client.destroy();
      }
    });
}

function receivedOf({ rawHeaders, statusCode = 0, socket }: IncomingMessage): Received {
  const headers = rawHeaders.flatMap((name, i) =>
    i % 2 === 0 ? [[name, rawHeaders[i + 1] ?? ''] as const] : [],
  );
  // A lenient parser lets NUL pass, which no browser does; and other numbers are no status.
  const odd = statusCode === 101 || statusCode < 100 || headers.some(([, value]) => value.includes('\0'));
  if (odd) return { netError: INVALID_RESPONSE };
  return { response: { status: statusCode, headers }, serverAddress: socket.remoteAddress ?? null };
}

function open({ method, url, headers, body }: SentRequest): ClientRequest {
  const { protocol, pathname, search } = new URL(url);
  const length = body !== null ? Buffer.byteLength(body) : /^(?:POST|PUT)$/.test(method) ? 0 : null;
  const client = (protocol === 'https:' ? requestSecure : requestPlain)(url, {
    method,
    // Node forgets a question mark that nothing follows.
    path: pathname + (search || (/\?(?:#|$)/.test(url) ? '?' : '')),
    agent: false,
    maxHeaderSize: MOST_HEADER_BYTES,
    // Browsers read lines that end in LF alone, folded ones and control characters as well.
    insecureHTTPParser: true,
  });
  // Otherwise all after the two thousandth would be missing without a word.
  client.maxHeadersCount = 0;
  // Node sends `patch` as PATCH. A page does not, and servers tell the two apart.
  client.method = method;
  try {
    if (!headers.some(([name]) => /^accept$/i.test(name))) client.setHeader('Accept', '*/*');
    if (length !== null) client.setHeader('Content-Length', length);
    for (const [name, value] of headers) client.appendHeader(name, value);
    return client;
  } catch (error) {
    // It has begun to connect, and would end the process when that ends.
    client.on('error', () => {});
    client.destroy();
    throw error;
  }
}
