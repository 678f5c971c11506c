import { lines } from '../../../src/fix/fragments/lines.ts';
import { type Rig, snippet } from '../proof/rig.ts';

const nginx: Rig = {
  server: 'nginx',
  kind: 'proxy',
  packages: ['nginx-light'],
  program: (configuration, { port, upstream, folder }) => ({
    files: {
      'nginx.conf': lines(
        'daemon off;',
        `pid ${folder}/nginx.pid;`,
        'error_log stderr;',
        'events {}',
        'http {',
        '    access_log off;',
        ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
          (each) => `    ${each}_temp_path ${folder}/${each};`,
        ),
        snippet(configuration),
        '    server {',
        `        listen 127.0.0.1:${port};`,
        '        location / {',
        `            proxy_pass http://127.0.0.1:${upstream};`,
        snippet(configuration, 1),
        '        }',
        '    }',
        '}',
      ),
    },
    check: ['nginx', '-q', '-t', '-e', 'stderr', '-c', `${folder}/nginx.conf`],
    command: ['nginx', '-e', 'stderr', '-c', `${folder}/nginx.conf`],
  }),
};

const apacheModules = ['mpm_event', 'authz_core', 'headers', 'setenvif', 'rewrite', 'proxy', 'proxy_http'];

const apache: Rig = {
  server: 'apache',
  kind: 'proxy',
  packages: ['apache2'],
  program: (configuration, { port, upstream, folder }) => ({
    files: {
      'apache.conf': lines(
        'ServerRoot /etc/apache2',
        'ServerName localhost',
        `PidFile ${folder}/apache.pid`,
        `DefaultRuntimeDir ${folder}`,
        'User www-data',
        'Group www-data',
        `ErrorLog ${folder}/error.log`,
        apacheModules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
        `Listen 127.0.0.1:${port}`,
        `<VirtualHost 127.0.0.1:${port}>`,
        `ProxyPass / http://127.0.0.1:${upstream}/`,
        snippet(configuration),
        '</VirtualHost>',
      ),
    },
    check: ['apache2', '-t', '-f', `${folder}/apache.conf`],
    command: ['apache2', '-DFOREGROUND', '-f', `${folder}/apache.conf`],
  }),
};

const caddy: Rig = {
  server: 'caddy',
  kind: 'proxy',
  packages: ['caddy'],
  program: (configuration, { port, upstream, folder }) => ({
    files: {
      Caddyfile: lines(
        '{',
        '    admin off',
        '    auto_https off',
        '}',
        `:${port} {`,
        '    bind 127.0.0.1',
        snippet(configuration),
        `    reverse_proxy 127.0.0.1:${upstream} {`,
        snippet(configuration, 1),
        '    }',
        '}',
      ),
    },
    check: ['caddy', 'validate', '--adapter', 'caddyfile', '--config', 'Caddyfile'],
    command: ['caddy', 'run', '--adapter', 'caddyfile', '--config', 'Caddyfile'],
    env: { XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  }),
};

/** It sets the header in the place of the application's, and so cannot double it. */
const overwritten = ['headers of proxy and application', 'application names another origin'];

const haproxy: Rig = {
  server: 'haproxy',
  kind: 'proxy',
  fineBefore: overwritten,
  packages: ['haproxy'],
  program: (configuration, { port, upstream, folder }) => ({
    files: {
      'haproxy.cfg': lines(
        'defaults',
        '    mode http',
        '    timeout connect 5s',
        '    timeout client 30s',
        '    timeout server 30s',
        'frontend web',
        `    bind 127.0.0.1:${port}`,
        snippet(configuration),
        '    default_backend api',
        'backend api',
        `    server api 127.0.0.1:${upstream}`,
        '',
      ),
    },
    check: ['haproxy', '-c', '-q', '-f', `${folder}/haproxy.cfg`],
    command: ['haproxy', '-db', '-f', 'haproxy.cfg'],
  }),
};

const lighttpd: Rig = {
  server: 'lighttpd',
  kind: 'proxy',
  fineBefore: overwritten,
  packages: ['lighttpd', 'lighttpd-modules-lua'],
  program: (configuration, { port, upstream, folder }) => ({
    files: {
      'lighttpd.conf': lines(
        'server.modules = ("mod_proxy")',
        `server.document-root = "${folder}"`,
        'server.bind = "127.0.0.1"',
        `server.port = ${port}`,
        `proxy.server = ("" => (("host" => "127.0.0.1", "port" => ${upstream})))`,
        snippet(configuration),
      ),
      ...(configuration && { [configuration.snippets[1]?.file ?? '']: snippet(configuration, 1) }),
    },
    check: ['lighttpd', '-tt', '-f', `${folder}/lighttpd.conf`],
    command: ['lighttpd', '-D', '-f', 'lighttpd.conf'],
  }),
};

export const proxyRigs: readonly Rig[] = [nginx, apache, caddy, haproxy, lighttpd];
