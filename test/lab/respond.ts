import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Endpoint, ResponseRule, SeenRequest, ServedResponse } from './scenario.ts';

/** What an endpoint responds to a request. */
export function choose(
  endpoint: Endpoint,
  request: SeenRequest,
  earlier: readonly SeenRequest[],
): ServedResponse {
  const isPreflight = request.method === 'OPTIONS' && 'access-control-request-method' in request.headers;
  const rule: ResponseRule = (isPreflight ? endpoint.preflight : undefined) ?? endpoint.response;
  return typeof rule === 'function' ? rule(request, earlier) : rule;
}

/** Sends a response whose texts are already filled in. Repeated header fields are sent as they are. */
export function send(served: ServedResponse, response: ServerResponse): void {
  if (served.broken !== undefined) {
    // `silent` stays open until the client gives up or the lab closes. Node resets plain TCP only.
    if (served.broken === 'reset') response.socket?.resetAndDestroy();
    if (served.broken === 'empty') response.socket?.end();
    return;
  }
  const status = served.status ?? 200;
  const body = Buffer.from(served.body ?? '');
  const headers = (served.headers ?? []).flat();
  if (status !== 204 && status !== 304) headers.push('Content-Length', String(body.length));
  response.writeHead(status, headers);
  response.end(body);
}

/** Handles an upgrade to WebSocket: a status other than 101 refuses it. The socket echoes nothing. */
export function upgrade(served: ServedResponse, key: string, socket: Duplex): void {
  const status = served.status ?? 101;
  const fields = (served.headers ?? []).map(([name, value]) => `${name}: ${value}\r\n`).join('');
  if (status !== 101) {
    const body = served.body ?? '';
    socket.end(`HTTP/1.1 ${status} \r\n${fields}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    return;
  }
  const accept = createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n${fields}\r\n`,
  );
  // Any frame from the page, its close frame above all, ends the conversation.
  socket.once('data', () => socket.end());
}
