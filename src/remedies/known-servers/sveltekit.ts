import { header, type KnownServer } from './known-server.ts';

export const sveltekit = {
  name: 'SvelteKit',
  marks: [header('X-SvelteKit-Page')],
} as const satisfies KnownServer;
