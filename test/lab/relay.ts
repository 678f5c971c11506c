import { connect, createServer, type Server, type Socket } from 'node:net';

/** A client that has been refused leaves by itself; one that does not is let go. */
const holdMs = 10_000;

/**
 * A TCP server that passes every connection on to `port`, and holds it when `port` hangs up. Node ends a connection
 * in the moment it refuses its TLS handshake. Chromium may still be writing, and takes the failed write for the
 * reason instead of the alert that says why; to a connection that stays open it can write, and reads the alert.
 */
export function relayTo(port: number): { readonly server: Server; destroy(): void } {
  const sockets = new Set<Socket>();
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    return socket;
  };
  const server = createServer((outer) => {
    const inner = keep(connect({ port, host: '127.0.0.1' }));
    keep(outer).on('data', (bytes) => inner.writable && inner.write(bytes));
    inner.on('data', (bytes) => outer.write(bytes));
    inner.on('error', () => {});
    outer.on('error', () => {});
    outer.on('close', () => inner.destroy());
    outer.setTimeout(holdMs, () => outer.destroy());
  });
  return {
    server,
    destroy() {
      for (const socket of sockets) socket.destroy();
    },
  };
}
