import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { allow, type Fault, faults } from './faults.ts';
import { type Asked, type Said, startServer } from './server.ts';

/** All servers of the proof: one that is broken in every way, by the path, a second for redirects, one that nobody trusts. */
export interface World {
  readonly origin: string;
  originOf(fault: Fault): string;
  breakAll(): void;
  fixAll(): void;
  close(): Promise<void>;
}

export async function startWorld(): Promise<World> {
  const first = await startServer();
  const second = await startServer();
  const untrusted = await startUntrusted();
  const closed = await startServer();
  await closed.close();
  const byPath = new Map(faults.map((fault) => [fault.id, fault]));
  const faultOf = ({ target }: Asked) => byPath.get(target.split(/[/?]/)[1] ?? '');
  second.respond = allow;

  const origins: Readonly<Record<NonNullable<Fault['at']>, string>> = {
    'closed-port': closed.origin,
    // Names under .invalid never resolve: RFC 6761.
    'no-such-host': 'http://cors-lens.invalid',
    'bad-certificate': `https://127.0.0.1:${(untrusted.address() as AddressInfo).port}`,
  };
  const respond =
    (state: 'broken' | 'fixed') =>
    (asked: Asked): Said => {
      const fault = faultOf(asked);
      const said = fault?.[state] ?? allow;
      return said(asked, second.origin);
    };
  return {
    origin: first.origin,
    originOf: ({ at }) => (at === undefined ? first.origin : origins[at]),
    breakAll: () => {
      first.respond = respond('broken');
    },
    fixAll: () => {
      first.respond = respond('fixed');
    },
    async close() {
      await Promise.all([first.close(), second.close()]);
      untrusted.closeAllConnections();
      await new Promise((resolve) => untrusted.close(resolve));
    },
  };
}

async function startUntrusted(): Promise<Server> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'nobody.invalid' }], {
    keySize: 2048,
  });
  const server = createServer({ key, cert }, (_request, response) => response.end());
  // Who does not trust it hangs up during the handshake.
  server.on('tlsClientError', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
