import { host, type KnownServer } from './known-server.ts';

export const cloudflareR2 = {
  name: 'Cloudflare R2',
  marks: [host(/\.r2\.cloudflarestorage\.com$|\.r2\.dev$/)],
} as const satisfies KnownServer;
