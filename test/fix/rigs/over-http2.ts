import { lines } from '../../../src/fix/fragments/lines.ts';
import type { Place, Program } from '../proof/rig.ts';

/** Files of a certificate for 127.0.0.1: absolute paths. `both`: key and certificate in one. */
export interface Tls {
  readonly key: string;
  readonly cert: string;
  readonly both: string;
}

type Change = (text: string, tls: Tls, place: Place) => string;

/** One text of a program, changed so that the server itself speaks HTTP/2 over TLS. */
interface OverHttp2 {
  readonly file: string;
  readonly change: Change;
}

const pem = ({ key, cert }: Tls) =>
  `key: readFileSync('${key}'), cert: readFileSync('${cert}'), allowHTTP1: true`;
const imports = lines(
  "import { readFileSync } from 'node:fs';",
  "import { createSecureServer } from 'node:http2';",
  '',
);

const node = (change: Change): OverHttp2 => ({
  file: 'app.js',
  change: (text, tls, place) => imports + change(text, tls, place),
});
const go = (from: string, to: string): OverHttp2 => ({
  file: 'main.go',
  change: (text, { cert, key }, { port }) =>
    replaced(text, `${from}("127.0.0.1:${port}"`, `${to}("127.0.0.1:${port}", "${cert}", "${key}"`),
});

/** Those that can, by their ids; all others stand behind one that can, as they do where they are deployed. */
const itself: Readonly<Record<string, OverHttp2>> = {
  'node-http': node((text, tls) =>
    replaced(
      text,
      "import { createServer } from 'node:http';",
      `const createServer = (listener) => createSecureServer({ ${pem(tls)} }, listener);`,
    ),
  ),
  koa: node((text, tls, { port }) =>
    replaced(
      text,
      `app.listen(${port}, '127.0.0.1');`,
      `createSecureServer({ ${pem(tls)} }, app.callback()).listen(${port}, '127.0.0.1');`,
    ),
  ),
  fastify: node((text, tls) =>
    replaced(text, 'Fastify()', `Fastify({ http2: true, https: { ${pem(tls)} } })`),
  ),
  hono: node((text, tls) =>
    replaced(
      text,
      'serve({ fetch: app.fetch,',
      `serve({ fetch: app.fetch, createServer: createSecureServer, serverOptions: { ${pem(tls)} },`,
    ),
  ),
  vite: {
    file: 'vite.config.js',
    change: (text, tls) =>
      imports.split('\n')[0] +
      replaced(
        `\n${text}`,
        "plugins: [{ name: 'api',",
        `plugins: [{ name: 'api', config: () => ({ server: { https: { ${pem(tls)} } } }),`,
      ),
  },
  nginx: {
    file: 'nginx.conf',
    change: (text, { key, cert }, { port }) =>
      replaced(
        text,
        `listen 127.0.0.1:${port};`,
        `listen 127.0.0.1:${port} ssl http2; ssl_certificate ${cert}; ssl_certificate_key ${key};`,
      ),
  },
  apache: {
    file: 'apache.conf',
    change: (text, { key, cert }, { port }) =>
      lines(
        ...['ssl', 'http2'].map(
          (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
        ),
        replaced(
          text,
          `<VirtualHost 127.0.0.1:${port}>`,
          lines(
            `<VirtualHost 127.0.0.1:${port}>`,
            'Protocols h2 http/1.1',
            'SSLEngine on',
            `SSLCertificateFile ${cert}`,
            `SSLCertificateKeyFile ${key}`,
          ),
        ),
      ),
  },
  caddy: {
    file: 'Caddyfile',
    change: (text, { key, cert }, { port }) =>
      replaced(
        replaced(text, `\n:${port} {`, `\nhttps://127.0.0.1:${port} {`),
        '    bind 127.0.0.1',
        `    bind 127.0.0.1\n    tls ${cert} ${key}`,
      ),
  },
  haproxy: {
    file: 'haproxy.cfg',
    change: (text, { both }, { port }) =>
      replaced(text, `bind 127.0.0.1:${port}`, `bind 127.0.0.1:${port} ssl crt ${both} alpn h2,http/1.1`),
  },
  'rs-cors': go('http.ListenAndServe', 'http.ListenAndServeTLS'),
  chi: go('http.ListenAndServe', 'http.ListenAndServeTLS'),
  gin: go('r.Run', 'r.RunTLS'),
  echo: go('e.Start', 'e.StartTLS'),
};

function replaced(text: string, from: string, to: string): string {
  const changed = text.replace(from, () => to);
  if (changed === text) throw new Error(`nothing in the program is ${from}`);
  return changed;
}

/** The program as it speaks HTTP/2 itself; null: it stands behind nginx for that. */
export function overHttp2(server: string, program: Program, tls: Tls, place: Place): Program | null {
  const known = itself[server];
  const text = known && program.files[known.file];
  if (known === undefined || text === undefined) return null;
  return { ...program, files: { ...program.files, [known.file]: known.change(text, tls, place) } };
}

/** What speaks HTTP/2 for a server that does not. @param behind its port */
export function http2InFront(behind: number, { key, cert }: Tls, { port, folder }: Place): Program {
  return nginxProgram(folder, [
    `listen 127.0.0.1:${port} ssl http2;`,
    `ssl_certificate ${cert};`,
    `ssl_certificate_key ${key};`,
    `location / { proxy_pass http://127.0.0.1:${behind}; proxy_set_header Host $http_host; }`,
  ]);
}

/** An nginx with one server, in the foreground. */
export function nginxProgram(folder: string, server: readonly string[], http: string = ''): Program {
  return {
    files: {
      'nginx.conf': lines(
        'daemon off;',
        `pid ${folder}/nginx.pid;`,
        'error_log stderr;',
        'events {}',
        'http {',
        'access_log off;',
        ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
          (each) => `${each}_temp_path ${folder}/${each};`,
        ),
        http,
        'server {',
        ...server,
        '}',
        '}',
      ),
    },
    command: ['nginx', '-e', 'stderr', '-c', `${folder}/nginx.conf`],
  };
}
