import { credentialedOrigins } from '../credentials.ts';
import { safelistedMethods } from '../defaults.ts';
import { expressCorsOptions } from '../fragments/express-cors.ts';
import { lines } from '../fragments/lines.ts';
import { oneSnippet } from '../fragments/one-snippet.ts';
import type { Server } from '../server.ts';

export const fastify: Server = {
  id: 'fastify',
  title: 'Fastify',
  group: 'javascript',
  docs: 'https://github.com/fastify/fastify-cors#readme',
  writtenFor: 'Fastify 5.12, @fastify/cors 11.4',
  provenOn: 'Fastify 5, @fastify/cors 11',
  install: 'npm install @fastify/cors',
  credentials: 'each-origin',
  traps: ['fix.trap.fastify-scope', 'fix.trap.before-login', 'fix.trap.one-layer'],
  configure(policy) {
    // Unlike the package cors it allows only the safelisted methods by itself.
    const given = expressCorsOptions(policy, '', safelistedMethods);
    const options = credentialedOrigins(policy) === null ? given : `{ delegator: ${given} }`;
    return oneSnippet(
      'app.js',
      'fix.place.before-routes',
      'javascript',
      lines(
        "import cors from '@fastify/cors';",
        '',
        options === '{}' ? 'await app.register(cors);' : `await app.register(cors, ${options});`,
      ),
    );
  },
};
