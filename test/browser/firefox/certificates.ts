import { once } from 'node:events';
import { connect } from 'node:tls';
import type { TrustedCertificate } from './launch.ts';

/** The certificate that a server on 127.0.0.1 shows, to be trusted for each of the hosts. */
export async function certificatesAt(
  port: number,
  hosts: readonly string[],
): Promise<readonly TrustedCertificate[]> {
  const socket = connect({ host: '127.0.0.1', port, rejectUnauthorized: false });
  await once(socket, 'secureConnect');
  const der = socket.getPeerCertificate().raw.toString('base64');
  socket.destroy();
  return hosts.map((host) => ({ host, port, der }));
}
