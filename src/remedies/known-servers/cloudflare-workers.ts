import { body, header, host, type KnownServer } from './known-server.ts';

export const cloudflareWorkers = {
  name: 'Cloudflare Workers',
  marks: [header('CF-Worker'), body(/Worker threw exception|error code: 110[12]/), host(/\.workers\.dev$/)],
  hints: { error: 'remedy.hint.cloudflare-workers.error' },
} as const satisfies KnownServer;
