import { credentialedOrigins } from '../credentials.ts';
import { lines } from '../fragments/lines.ts';
import { oneSnippet } from '../fragments/one-snippet.ts';
import { jsArray, jsObject, jsString } from '../quote/javascript.ts';
import type { Server } from '../server.ts';

export const nitro: Server = {
  id: 'nitro',
  title: 'Nuxt 4, Nitro 2',
  group: 'javascript',
  docs: 'https://v1.h3.dev/utils/security',
  writtenFor: 'Nuxt 4.4, Nitro 2.13, h3 1.15',
  provenOn: 'Nitro 2.13, h3 1',
  install: null,
  credentials: 'each-origin',
  traps: ['fix.trap.nitro-route-rules', 'fix.trap.file-order', 'fix.trap.one-layer'],
  configure(policy) {
    const { origins, exposedHeaders } = policy;
    const credentialed = credentialedOrigins(policy);
    const options = jsObject(
      {
        origin: origins === '*' ? jsString('*') : jsArray(origins),
        // It sends none unless told.
        methods: jsArray(policy.methods),
        credentials:
          credentialed !== null
            ? "credentialedOrigins.has(getRequestHeader(event, 'Origin') ?? '')"
            : policy.credentials
              ? 'true'
              : null,
        exposeHeaders: exposedHeaders.length > 0 ? jsArray(exposedHeaders) : null,
      },
      '  ',
    );
    return oneSnippet(
      'server/middleware/0.cors.ts',
      'fix.place.new-file',
      'typescript',
      lines(
        `import { ${[
          ...(policy.varyOrigin ? ['appendResponseHeader'] : []),
          'defineEventHandler',
          ...(credentialed ? ['getRequestHeader'] : []),
          'handleCors',
        ].join(', ')} } from 'h3';`,
        '',
        credentialed && [`const credentialedOrigins = new Set(${jsArray(credentialed)});`, ''],
        'export default defineEventHandler((event) => {',
        policy.varyOrigin ? "  appendResponseHeader(event, 'Vary', 'Origin');" : null,
        `  if (handleCors(event, ${options})) return;`,
        '});',
      ),
      policy.maxAge === null ? [] : ['maxAge'],
    );
  },
};
