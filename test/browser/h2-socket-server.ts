import { createSecureServer, type Http2Session, type ServerHttp2Stream } from 'node:http2';
import { certificateFor } from '../lab/certificates.ts';
import { listenLocally } from '../listen-locally.ts';

/** A server of HTTP/2 alone, with a page, and WebSockets over the page's own connection: `/open` opens, `/refused` is a 403. */
export interface H2SocketServer {
  /** `localhost:PORT` */
  readonly host: string;
  /** What Chromium's `--ignore-certificate-errors-spki-list` takes. */
  readonly spki: string;
  close(): void;
}

export async function startH2SocketServer(): Promise<H2SocketServer> {
  const { key, cert, spki } = await certificateFor(['localhost']);
  const server = createSecureServer({ key, cert, settings: { enableConnectProtocol: true } });
  const sessions = new Set<Http2Session>();
  server.on('session', (session) => {
    sessions.add(session);
    session.once('close', () => sessions.delete(session));
  });
  server.on('stream', (stream, { ':method': method, ':path': path = '/' }) => {
    stream.on('error', () => stream.destroy());
    if (method === 'CONNECT') connect(stream, path);
    else {
      stream.respond({ ':status': 200, 'content-type': 'text/html' });
      stream.end('<!doctype html><title>page</title>');
    }
  });
  const port = await listenLocally(server);
  return {
    host: `localhost:${port}`,
    spki,
    close() {
      for (const session of sessions) session.destroy();
      server.close();
    },
  };
}

function connect(stream: ServerHttp2Stream, path: string): void {
  if (!path.startsWith('/open')) stream.respond({ ':status': 403 }, { endStream: true });
  else {
    stream.respond({ ':status': 200 });
    // Any frame from the page, its close frame above all, ends the conversation.
    stream.once('data', () => stream.end());
  }
}
