import { lines } from '../fragments/lines.ts';
import { oneSnippet } from '../fragments/one-snippet.ts';
import { jsString } from '../quote/javascript.ts';
import type { Server } from '../server.ts';

export const viteProxy: Server = {
  id: 'vite-proxy',
  title: 'Vite dev server as a proxy',
  group: 'javascript',
  docs: 'https://vite.dev/config/server-options#server-proxy',
  writtenFor: 'Vite 8.3',
  provenOn: 'Vite 8',
  install: null,
  credentials: 'never',
  traps: ['fix.trap.call-the-proxy', 'fix.trap.dev-only', 'fix.trap.proxy-cookies'],
  configure: ({ target }) =>
    oneSnippet(
      'vite.config.js',
      'fix.place.in-default-export',
      'javascript',
      lines(
        'server: {',
        '  proxy: {',
        "    '/api': {",
        `      target: ${jsString(target)},`,
        '      changeOrigin: true,',
        "      rewrite: (path) => path.replace(/^\\/api/, ''),",
        '    },',
        '  },',
        '},',
      ),
    ),
};
