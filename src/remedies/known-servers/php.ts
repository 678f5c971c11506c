import { header, type KnownServer } from './known-server.ts';

export const php = {
  name: 'PHP',
  marks: [header('X-Powered-By', /^php\//i)],
  hints: { error: 'remedy.hint.php.error' },
} as const satisfies KnownServer;
