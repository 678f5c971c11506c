import { header, host, type KnownServer } from './known-server.ts';

export const deno = {
  name: 'Deno',
  marks: [header('Server', /^deno/i), host(/\.deno\.dev$/)],
} as const satisfies KnownServer;
