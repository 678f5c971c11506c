import { expressCorsOptions } from '../fragments/express-cors.ts';
import { indented, lines } from '../fragments/lines.ts';
import { oneSnippet } from '../fragments/one-snippet.ts';
import type { Server } from '../server.ts';

export const vite: Server = {
  id: 'vite',
  title: 'Vite dev server',
  group: 'javascript',
  docs: 'https://vite.dev/config/server-options#server-cors',
  writtenFor: 'Vite 8.3',
  provenOn: 'Vite 8',
  install: null,
  credentials: 'each-origin',
  traps: ['fix.trap.vite-default', 'fix.trap.dev-only', 'fix.trap.one-layer'],
  configure(policy) {
    const options = expressCorsOptions(policy);
    return oneSnippet(
      'vite.config.js',
      'fix.place.in-default-export',
      'javascript',
      lines('server: {', indented(`cors: ${options === '{}' ? 'true' : options},`, '  '), '},'),
    );
  },
};
