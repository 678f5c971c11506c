import { header, type KnownServer } from './known-server.ts';

export const nextjs = {
  name: 'Next.js',
  marks: [header('X-Powered-By', /^next\.js/i), header('X-Nextjs-Cache'), header('X-Nextjs-Prerender')],
  hints: { options: 'remedy.hint.nextjs.options' },
} as const satisfies KnownServer;
