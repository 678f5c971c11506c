import { host, type KnownServer } from './known-server.ts';

export const vite = {
  name: 'Vite',
  marks: [host(/^(?:localhost|127\.0\.0\.1|\[::1\]):5173$/)],
} as const satisfies KnownServer;
