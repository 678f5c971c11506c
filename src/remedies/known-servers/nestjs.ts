import { body, type KnownServer } from './known-server.ts';

export const nestjs = {
  name: 'NestJS',
  marks: [body(/"message":"Cannot [A-Z]{3,7} \/[^"]{0,200}","error":"Not Found","statusCode":404/)],
  hints: {
    error: 'remedy.hint.nestjs.error',
    options: 'remedy.hint.nestjs.options',
    'own-options': 'remedy.hint.nestjs.options',
  },
} as const satisfies KnownServer;
