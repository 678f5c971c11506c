import { lines } from '../fragments/lines.ts';
import { oneSnippet } from '../fragments/one-snippet.ts';
import { jsString } from '../quote/javascript.ts';
import type { Server } from '../server.ts';

export const webpackDevServerProxy: Server = {
  id: 'webpack-dev-server-proxy',
  title: 'webpack-dev-server as a proxy',
  group: 'javascript',
  docs: 'https://webpack.js.org/configuration/dev-server/#devserverproxy',
  writtenFor: 'webpack-dev-server 5.2',
  provenOn: 'webpack-dev-server 5',
  install: null,
  credentials: 'never',
  traps: ['fix.trap.call-the-proxy', 'fix.trap.dev-only', 'fix.trap.proxy-cookies'],
  configure: ({ target }) =>
    oneSnippet(
      'webpack.config.mjs',
      'fix.place.in-default-export',
      'javascript',
      lines(
        'devServer: {',
        '  proxy: [',
        '    {',
        "      context: ['/api'],",
        `      target: ${jsString(target)},`,
        '      changeOrigin: true,',
        "      pathRewrite: { '^/api': '' },",
        '    },',
        '  ],',
        '},',
      ),
    ),
};
