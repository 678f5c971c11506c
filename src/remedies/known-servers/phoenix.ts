import { header, type KnownServer } from './known-server.ts';

export const phoenix = {
  name: 'Phoenix',
  marks: [header('Server', /^cowboy/i)],
} as const satisfies KnownServer;
