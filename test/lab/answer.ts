import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Answer, Answers, Endpoint, SeenRequest } from './scenario.ts';

/** What an endpoint responds to a request. */
export function choose(endpoint: Endpoint, request: SeenRequest, earlier: readonly SeenRequest[]): Answer {
  const isPreflight = request.method === 'OPTIONS' && 'access-control-request-method' in request.headers;
  const answers: Answers = (isPreflight ? endpoint.preflight : undefined) ?? endpoint.answer;
  return typeof answers === 'function' ? answers(request, earlier) : answers;
}

/** Sends a response whose texts are already filled in. Repeated header fields are sent as they are. */
export function send(answer: Answer, response: ServerResponse): void {
  if (answer.broken !== undefined) {
    // `silent` stays open until the client gives up or the lab closes. Node resets plain TCP only.
    if (answer.broken === 'reset') response.socket?.resetAndDestroy();
    if (answer.broken === 'empty') response.socket?.end();
    return;
  }
  const status = answer.status ?? 200;
  const body = Buffer.from(answer.body ?? '');
  const headers = (answer.headers ?? []).flat();
  if (status !== 204 && status !== 304) headers.push('Content-Length', String(body.length));
  response.writeHead(status, headers);
  response.end(body);
}

/** Handles an upgrade to WebSocket: a status other than 101 refuses it. The socket echoes nothing. */
export function upgrade(answer: Answer, key: string, socket: Duplex): void {
  const status = answer.status ?? 101;
  const fields = (answer.headers ?? []).map(([name, value]) => `${name}: ${value}\r\n`).join('');
  if (status !== 101) {
    const body = answer.body ?? '';
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
