import { body, header, type KnownServer } from './known-server.ts';

export const nginx = {
  name: 'nginx',
  marks: [
    header('Server', /^(?:nginx|openresty)/i),
    body(/<center>(?:nginx|openresty)(?:\/[\d.]+)?(?: \([\w ]+\))?<\/center>/),
    body(/^default backend - 404/),
  ],
  drops: 'proxy_hide_header NAME;',
  hints: {
    error: 'remedy.hint.nginx.error',
    options: 'remedy.hint.nginx.options',
    static: 'remedy.hint.nginx.static',
  },
} as const satisfies KnownServer;
