import { header, type KnownServer } from './known-server.ts';

export const nitro = {
  name: 'Nitro',
  marks: [header('X-Powered-By', /^(?:nuxt|nitro)/i)],
} as const satisfies KnownServer;
