import { expressCorsArgument } from '../fragments/express-cors.ts';
import { oneSnippet } from '../fragments/one-snippet.ts';
import type { Server } from '../server.ts';

export const nestjs: Server = {
  id: 'nestjs',
  title: 'NestJS',
  group: 'javascript',
  docs: 'https://docs.nestjs.com/security/cors',
  writtenFor: 'NestJS 12 on Express',
  provenOn: 'NestJS on Express',
  install: null,
  credentials: 'each-origin',
  traps: ['fix.trap.nestjs-fastify', 'fix.trap.one-layer'],
  configure: (policy) =>
    oneSnippet(
      'main.ts',
      'fix.place.after-app-created',
      'typescript',
      `app.enableCors(${expressCorsArgument(policy)});`,
    ),
};
