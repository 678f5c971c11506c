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
  traps: ['fix.trap.nitro-route-rules', 'fix.trap.file-order', 'fix.trap.one-layer'],
  configure(policy) {
    const { origins, exposedHeaders } = policy;
    const options = jsObject(
      {
        origin: origins === '*' ? jsString('*') : jsArray(origins),
        // It sends none unless told.
        methods: jsArray(policy.methods),
        credentials: policy.credentials ? 'true' : null,
        exposeHeaders: exposedHeaders.length > 0 ? jsArray(exposedHeaders) : null,
      },
      '  ',
    );
    return oneSnippet(
      'server/middleware/0.cors.ts',
      'fix.place.new-file',
      'typescript',
      lines(
        policy.varyOrigin
          ? "import { appendResponseHeader, defineEventHandler, handleCors } from 'h3';"
          : "import { defineEventHandler, handleCors } from 'h3';",
        '',
        'export default defineEventHandler((event) => {',
        policy.varyOrigin ? "  appendResponseHeader(event, 'Vary', 'Origin');" : null,
        `  if (handleCors(event, ${options})) return;`,
        '});',
      ),
      policy.maxAge === null ? [] : ['maxAge'],
    );
  },
};
