import { header, type KnownServer } from './known-server.ts';

export const rails = {
  name: 'Rails',
  marks: [header('X-Runtime', /^\d+\.\d+$/)],
  hints: { error: 'remedy.hint.rails.error', options: 'remedy.hint.rails.options' },
} as const satisfies KnownServer;
