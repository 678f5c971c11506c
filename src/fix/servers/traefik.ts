import { lines } from '../fragments/lines.ts';
import { oneSnippet } from '../fragments/one-snippet.ts';
import { jsonArray } from '../quote/json.ts';
import type { Server } from '../server.ts';

export const traefik: Server = {
  id: 'traefik',
  title: 'Traefik',
  group: 'proxy',
  docs: 'https://doc.traefik.io/traefik/middlewares/http/headers/#cors-headers',
  writtenFor: 'Traefik 3',
  provenOn: null,
  install: null,
  credentials: 'all-origins',
  traps: ['fix.trap.traefik-attach', 'fix.trap.before-login'],
  configure(policy) {
    const list = (name: string, values: readonly string[]) =>
      values.length === 0 ? null : `        ${name}: ${jsonArray(values)}`;
    return oneSnippet(
      'dynamic.yml',
      'fix.place.traefik-dynamic',
      'yaml',
      lines(
        'http:',
        '  middlewares:',
        '    cors:',
        '      headers:',
        list('accessControlAllowOriginList', policy.origins === '*' ? ['*'] : policy.origins),
        list('accessControlAllowMethods', policy.methods),
        list('accessControlAllowHeaders', policy.requestHeaders),
        list('accessControlExposeHeaders', policy.exposedHeaders),
        policy.credentials ? '        accessControlAllowCredentials: true' : null,
        policy.maxAge === null ? null : `        accessControlMaxAge: ${policy.maxAge}`,
        policy.varyOrigin ? '        addVaryHeader: true' : null,
      ),
    );
  },
};
