import { header, type KnownServer } from './known-server.ts';

export const lighttpd = {
  name: 'lighttpd',
  marks: [header('Server', /^lighttpd/i)],
} as const satisfies KnownServer;
