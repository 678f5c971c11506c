import { header, host, type KnownServer } from './known-server.ts';

export const supabase = {
  name: 'Supabase',
  marks: [header('sb-project-ref'), header('X-Sb-Edge-Region'), host(/\.supabase\.co$/)],
} as const satisfies KnownServer;
