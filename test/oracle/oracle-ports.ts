import { createServer as createHttp, type RequestListener, type Server } from 'node:http';
import { createSecureServer } from 'node:http2';
import type { AddressInfo, Server as TcpServer } from 'node:net';
import type { Duplex } from 'node:stream';
import { certificateFor } from '../lab/certificates.ts';
import { hosts, listen, type Ports, tellUnreadable, type UnreadableListener } from '../lab/ports.ts';

/** The lab's ports, and two of the oracle's own. */
export interface OraclePorts extends Ports {
  /** https with HTTP/2 alone. */
  readonly h2: number;
  /** A second one of plain http. */
  readonly http2nd: number;
}

/** Listens on free ports of 127.0.0.1; `spki` is a list then, as Chromium's switch takes it. */
export async function listenForOracle(
  onRequest: RequestListener,
  onUnreadable: UnreadableListener,
): Promise<OraclePorts> {
  const [lab, certificate] = await Promise.all([
    listen(onRequest, (_request, socket) => socket.destroy(), onUnreadable),
    certificateFor(['localhost', ...hosts]),
  ]);
  const secure = createSecureServer({ key: certificate.key, cert: certificate.cert });
  // The compatibility API's objects are used as those of HTTP/1.1 are, but for sending, which knows both.
  secure.on('request', onRequest as never);
  const sessions = new Set<Duplex>();
  secure.on('secureConnection', (socket) => {
    sessions.add(socket);
    socket.on('close', () => sessions.delete(socket));
    socket.on('error', () => socket.destroy());
  });
  secure.on('sessionError', () => {});
  const plain = createHttp(onRequest);
  tellUnreadable(plain, onUnreadable);
  const [h2, http2nd] = await Promise.all([listening(secure), listening(plain)]);
  return {
    numbers: lab.numbers,
    spki: `${lab.spki},${certificate.spki}`,
    h2,
    http2nd,
    async close() {
      for (const socket of sessions) socket.destroy();
      (plain as Server).closeAllConnections();
      await Promise.all([lab.close(), closing(secure), closing(plain)]);
    },
  };
}

function listening(server: TcpServer): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function closing(server: TcpServer): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}
