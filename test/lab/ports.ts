import { createServer as createHttp, type RequestListener, type Server } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo, Server as TcpServer } from 'node:net';
import type { Duplex } from 'node:stream';
import { type Certificate, certificateFor } from './certificates.ts';
import { relayTo } from './relay.ts';

/** Host names of the lab; all of them must resolve to 127.0.0.1. */
export const hosts = ['app.test', 'api.test', 'api.partner.test', 'api.app.test'] as const;

/** A name that must not resolve. */
export const unknownHost = 'gone.test';

/**
 * `public` and `local` listen on loopback like all others, and Chromium is told to take them for addresses
 * elsewhere; that is the only way to have a public page on one machine.
 */
export type PortName =
  | 'https'
  | 'http'
  | 'public-https'
  | 'public-http'
  | 'local-https'
  | 'local-http'
  | 'bad-certificate'
  | 'client-certificate'
  | 'closed';

export interface Ports {
  readonly numbers: Readonly<Record<PortName, number>>;
  /** Of the certificate that Chromium is told to trust. */
  readonly spki: string;
  close(): Promise<void>;
}

export type UpgradeListener = (
  request: Parameters<RequestListener>[0],
  socket: Duplex,
  secure: boolean,
) => void;

/** What node's own reader refuses, such as a method in small letters. `head`: the request as it came. */
export type UnreadableListener = (head: string, socket: Duplex) => void;

export function tellUnreadable(server: Server, listener: UnreadableListener): void {
  server.on('clientError', (error: Error & { readonly rawPacket?: Buffer }, socket) =>
    listener(error.rawPacket?.toString('latin1') ?? '', socket),
  );
}

/** Listens on free ports of 127.0.0.1. Every port gets the same listeners. */
export async function listen(
  onRequest: RequestListener,
  onUpgrade: UpgradeListener,
  onUnreadable: UnreadableListener | null = null,
): Promise<Ports> {
  const [good, bad] = await Promise.all([
    certificateFor(['localhost', ...hosts]),
    certificateFor([...hosts]),
  ]);
  const https = (certificate: Certificate) =>
    createHttps({ key: certificate.key, cert: certificate.cert }, onRequest);
  const servers: Readonly<Record<Exclude<PortName, 'closed' | 'client-certificate'>, Server>> = {
    https: https(good),
    http: createHttp(onRequest),
    'public-https': https(good),
    'public-http': createHttp(onRequest),
    'local-https': https(good),
    'local-http': createHttp(onRequest),
    'bad-certificate': https(bad),
  };
  const withClientCertificate = createHttps(
    { key: good.key, cert: good.cert, ca: good.cert, requestCert: true, rejectUnauthorized: true },
    onRequest,
  );
  const upgraded = new Set<Duplex>();
  const numbers: Partial<Record<PortName, number>> = {};
  for (const [name, server] of Object.entries(servers)) {
    if (onUnreadable !== null) tellUnreadable(server, onUnreadable);
    server.on('upgrade', (request, socket) => {
      upgraded.add(socket);
      socket.on('close', () => upgraded.delete(socket));
      socket.on('error', () => socket.destroy());
      onUpgrade(request, socket, name !== 'http' && !name.endsWith('-http'));
    });
    numbers[name as PortName] = await listening(server);
  }
  const relay = relayTo(await listening(withClientCertificate));
  numbers['client-certificate'] = await listening(relay.server);
  // Taken and given back last, so that none of the servers above gets it.
  const closed = createHttp();
  numbers.closed = await listening(closed);
  await closing(closed);
  return {
    numbers: numbers as Record<PortName, number>,
    spki: good.spki,
    async close() {
      for (const socket of upgraded) socket.destroy();
      relay.destroy();
      await Promise.all([...Object.values(servers), withClientCertificate, relay.server].map(closing));
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
  return new Promise((resolve) => {
    server.close(() => resolve());
    if ('closeAllConnections' in server) (server as Server).closeAllConnections();
  });
}
