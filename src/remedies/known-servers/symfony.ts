import { header, type KnownServer } from './known-server.ts';

export const symfony = {
  name: 'Symfony',
  marks: [header('X-Debug-Token-Link'), header('X-Debug-Token')],
  hints: { error: 'remedy.hint.symfony.error' },
} as const satisfies KnownServer;
