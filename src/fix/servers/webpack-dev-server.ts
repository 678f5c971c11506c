import { expressCorsArgument } from '../fragments/express-cors.ts';
import { indented, lines } from '../fragments/lines.ts';
import type { Server } from '../server.ts';

export const webpackDevServer: Server = {
  id: 'webpack-dev-server',
  title: 'webpack-dev-server',
  group: 'javascript',
  docs: 'https://webpack.js.org/configuration/dev-server/#devserversetupmiddlewares',
  writtenFor: 'webpack-dev-server 5.2, cors 2.8',
  provenOn: 'webpack-dev-server 5, cors 2.8',
  install: 'npm install --save-dev cors',
  credentials: 'each-origin',
  traps: ['fix.trap.webpack-headers', 'fix.trap.dev-only', 'fix.trap.one-layer'],
  configure: (policy) => ({
    snippets: [
      {
        file: 'webpack.config.mjs',
        place: 'fix.place.module-top',
        language: 'javascript',
        text: "import cors from 'cors';",
      },
      {
        file: 'webpack.config.mjs',
        place: 'fix.place.in-default-export',
        language: 'javascript',
        text: lines(
          'devServer: {',
          '  setupMiddlewares: (middlewares) => [',
          indented(`{ name: 'cors', middleware: cors(${expressCorsArgument(policy)}) },`, '    '),
          '    ...middlewares,',
          '  ],',
          '},',
        ),
      },
    ],
    lacks: [],
  }),
};
