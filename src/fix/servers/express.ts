import { expressCorsArgument } from '../fragments/express-cors.ts';
import { lines } from '../fragments/lines.ts';
import { oneSnippet } from '../fragments/one-snippet.ts';
import type { Server } from '../server.ts';

export const express: Server = {
  id: 'express',
  title: 'Express',
  group: 'javascript',
  docs: 'https://expressjs.com/en/resources/middleware/cors.html',
  writtenFor: 'Express 5.3, cors 2.8',
  provenOn: 'Express 5, cors 2.8',
  install: 'npm install cors',
  credentials: 'each-origin',
  traps: [
    'fix.trap.before-routes',
    'fix.trap.before-login',
    'fix.trap.express-origin-true',
    'fix.trap.one-layer',
  ],
  configure: (policy) =>
    oneSnippet(
      'app.js',
      'fix.place.before-routes',
      'javascript',
      lines("import cors from 'cors';", '', `app.use(cors(${expressCorsArgument(policy)}));`),
    ),
};
