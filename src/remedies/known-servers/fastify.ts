import { body, type KnownServer } from './known-server.ts';

export const fastify = {
  name: 'Fastify',
  marks: [body(/"message":"Route [A-Z]{3,7}:\/[^"]{0,200} not found"/)],
  hints: { options: 'remedy.hint.fastify.options' },
} as const satisfies KnownServer;
