import type { Server } from '../../server.ts';
import { apache } from '../apache.ts';
import { caddy } from '../caddy.ts';
import { envoy } from '../envoy.ts';
import { haproxy } from '../haproxy.ts';
import { iis } from '../iis.ts';
import { lighttpd } from '../lighttpd.ts';
import { nginx } from '../nginx.ts';
import { traefik } from '../traefik.ts';

/** Web servers and proxies. */
export const proxiesServers: readonly Server[] = [
  nginx,
  apache,
  caddy,
  haproxy,
  lighttpd,
  traefik,
  envoy,
  iis,
];
