import { type AddressInfo, createServer, type Socket } from 'node:net';
import { allow } from '../proof/faults.ts';
import type { Asked } from '../proof/server.ts';

/** A server that keeps what it was sent, byte for byte. Node's own refuses most methods, and decodes what it keeps. */
export interface Recorder {
  readonly origin: string;
  readonly asked: readonly Asked[];
  close(): Promise<void>;
}

export async function startRecorder(): Promise<Recorder> {
  const asked: Asked[] = [];
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    // Who is killed in the middle of a request hangs up.
    socket.on('error', () => {});
    const chunks: Buffer[] = [];
    let continued = false;
    socket.on('data', (chunk) => {
      chunks.push(chunk);
      const text = Buffer.concat(chunks).toString('latin1');
      const head = /^([\s\S]*?)\r\n\r\n/.exec(text)?.[1];
      if (head === undefined) return;
      if (!continued && /^expect: *100-continue/im.test(head)) {
        continued = true;
        socket.write('HTTP/1.1 100 Continue\r\n\r\n');
      }
      const body = bodyOf(head, text.slice(head.length + 4));
      if (body === null) return;
      const request = read(head, body);
      asked.push(request);
      socket.end(responseTo(request), 'latin1');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () => {
      for (const socket of open) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function read(head: string, body: string): Asked {
  const [first = '', ...lines] = head.split('\r\n');
  const [method = '', target = ''] = first.split(' ');
  const rawHeaders = lines.flatMap((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon), line.slice(colon + 1).replace(/^[ \t]+|[ \t]+$/g, '')];
  });
  const header = (name: string) =>
    rawHeaders.find((_text, i) => i % 2 === 1 && rawHeaders[i - 1]?.toLowerCase() === name);
  return { method, target, rawHeaders, body, header };
}

/** One code unit a byte; null: not all of it has come. */
function bodyOf(head: string, rest: string): string | null {
  if (/^transfer-encoding: *chunked/im.test(head)) return unchunked(rest);
  const length = Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0);
  return rest.length < length ? null : rest.slice(0, length);
}

function unchunked(text: string): string | null {
  const parts: string[] = [];
  for (let at = 0; ; ) {
    const line = text.indexOf('\r\n', at);
    if (line === -1) return null;
    const size = Number.parseInt(text.slice(at, line), 16);
    if (text.length < line + 2 + size + 2) return null;
    if (size === 0) return parts.join('');
    parts.push(text.slice(line + 2, line + 2 + size));
    at = line + 2 + size + 2;
  }
}

/** What it is asked for, allowed. */
function responseTo(request: Asked): string {
  const { status = 200, headers = [] } = allow(request);
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`);
  const end = 'Content-Length: 0\r\nConnection: close\r\n\r\n';
  return `HTTP/1.1 ${status} Said\r\n${lines.join('')}${end}`;
}
