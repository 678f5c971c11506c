import { pageOrigins, serverOrigins } from '../lab/places.ts';
import type { PageKind, ServerName } from './case.ts';
import type { OraclePorts } from './oracle-ports.ts';

/** Origins of the servers to each page, for the ports that the oracle got. */
export function originsOf(
  ports: OraclePorts,
): Readonly<Record<PageKind, Readonly<Record<ServerName, string>>>> {
  const pages = pageOrigins(ports.numbers);
  const servers = serverOrigins(ports.numbers);
  const second = `http://localhost:${ports.http2nd}`;
  const byNumber = `http://127.0.0.1:${ports.http2nd}`;
  const overH2 = (host: string) => `https://${host}:${ports.h2}`;

  return {
    https: {
      page: pages.app,
      // A page over https may not ask plain http at all; that is another test's subject.
      port: overH2('app.test'),
      site: servers.sub,
      cross: servers.api,
      third: servers.partner,
      plain: servers.partner,
      localhost: second,
      loopback: byNumber,
    },
    h2: {
      page: overH2('app.test'),
      port: pages.app,
      site: overH2('api.app.test'),
      cross: overH2('api.test'),
      third: overH2('api.partner.test'),
      plain: overH2('api.partner.test'),
      localhost: second,
      loopback: byNumber,
    },
    http: {
      page: pages.http,
      // The lab has no second plain port that counts as the same address space, so the scheme differs instead.
      port: pages.app,
      site: servers.sub,
      cross: servers.api,
      third: servers.partner,
      plain: servers['api-http'],
      localhost: second,
      loopback: byNumber,
    },
    localhost: {
      page: pages.localhost,
      port: second,
      site: second,
      cross: servers.api,
      third: servers.partner,
      plain: servers['api-http'],
      localhost: second,
      loopback: byNumber,
    },
  };
}
