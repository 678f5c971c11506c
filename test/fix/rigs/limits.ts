import { lines } from '../../../src/fix/fragments/lines.ts';
import type { Program, Rig } from '../proof/rig.ts';
import { proxyRigs } from './proxies.ts';

/** A proxy's own limits: bodies of more than a kilobyte (413), and `/limited`, which was asked too often (429). */
interface Limited {
  readonly file: string;
  readonly statuses: readonly (413 | 429)[];
  /** Where in the file, and what stands there instead. */
  readonly from: string;
  readonly to: string;
}

const both = [413, 429] as const;

const own: Readonly<Record<string, Limited>> = {
  nginx: {
    file: 'nginx.conf',
    statuses: both,
    from: 'location / {',
    to: lines('location / {', 'client_max_body_size 1k;', 'if ($uri = /limited) { return 429; }'),
  },
  apache: {
    file: 'apache.conf',
    statuses: both,
    from: 'ProxyPass / ',
    to: lines(
      'RewriteEngine On',
      'RewriteCond %{HTTP:Content-Length} ^[0-9]{4,}$',
      'RewriteRule ^ - [R=413,L]',
      'RewriteCond %{REQUEST_METHOD} !OPTIONS',
      'RewriteRule ^/limited$ - [R=429,L]',
      'ProxyPass / ',
    ),
  },
  caddy: {
    file: 'Caddyfile',
    statuses: both,
    from: '    bind 127.0.0.1',
    to: lines(
      '    bind 127.0.0.1',
      '    @large {',
      '        header_regexp Content-Length ^[0-9]{4,}$',
      '    }',
      '    respond @large 413',
      '    respond /limited 429',
    ),
  },
  haproxy: {
    file: 'haproxy.cfg',
    statuses: both,
    from: '    default_backend api',
    to: lines(
      '    http-request deny deny_status 413 if { req.hdr(content-length) -m int gt 1024 }',
      '    http-request deny deny_status 429 if { path /limited }',
      '    default_backend api',
    ),
  },
  // It has no limit that says 429.
  lighttpd: {
    file: 'lighttpd.conf',
    statuses: [413],
    from: 'server.bind =',
    to: lines('server.max-request-size = 1', 'server.bind ='),
  },
};

/** The proxy that stands before applications. */
export const nginxFront = proxyRigs.find(({ server }) => server === 'nginx') as Rig;

/** The statuses that a proxy gives by itself. */
export function limitsOf(server: string): Limited['statuses'] {
  return own[server]?.statuses ?? [];
}

/** The program of a proxy with its limits. */
export function withLimits(server: string, program: Program): Program {
  const limits = own[server];
  const text = limits && program.files[limits.file];
  if (limits === undefined || !text?.includes(limits.from)) throw new Error(`${server} has no limits`);
  return {
    ...program,
    files: { ...program.files, [limits.file]: text.replace(limits.from, () => limits.to) },
  };
}
