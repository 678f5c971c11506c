import { credentialedOrigins } from '../credentials.ts';
import { usualMethods, writtenList } from '../defaults.ts';
import { lines } from '../fragments/lines.ts';
import { oneSnippet } from '../fragments/one-snippet.ts';
import { jsArray, jsObject, jsString } from '../quote/javascript.ts';
import type { Server } from '../server.ts';

export const koa: Server = {
  id: 'koa',
  title: 'Koa',
  group: 'javascript',
  docs: 'https://github.com/koajs/cors#readme',
  writtenFor: 'Koa 3.3, @koa/cors 5.0',
  provenOn: 'Koa 3, @koa/cors 5',
  install: 'npm install @koa/cors',
  credentials: 'each-origin',
  traps: [
    'fix.trap.koa-origin-function',
    'fix.trap.before-routes',
    'fix.trap.before-login',
    'fix.trap.one-layer',
  ],
  configure(policy) {
    const { origins, exposedHeaders, maxAge } = policy;
    const methods = writtenList(policy, 'methods', usualMethods);
    const names = writtenList(policy, 'requestHeaders', 'all');
    const credentialed = credentialedOrigins(policy);
    const options = jsObject({
      origin:
        origins === '*'
          ? jsString('*')
          : "(ctx) => (allowedOrigins.has(ctx.get('Origin')) ? ctx.get('Origin') : '')",
      allowMethods: methods && jsArray(methods),
      allowHeaders: names && jsArray(names),
      credentials:
        credentialed !== null
          ? "(ctx) => credentialedOrigins.has(ctx.get('Origin'))"
          : policy.credentials
            ? 'true'
            : null,
      exposeHeaders: exposedHeaders.length > 0 ? jsArray(exposedHeaders) : null,
      maxAge: maxAge === null ? null : String(maxAge),
    });
    return oneSnippet(
      'app.js',
      'fix.place.before-routes',
      'javascript',
      lines(
        "import cors from '@koa/cors';",
        '',
        origins === '*' ? null : `const allowedOrigins = new Set(${jsArray(origins)});`,
        credentialed && `const credentialedOrigins = new Set(${jsArray(credentialed)});`,
        `app.use(cors(${options}));`,
      ),
    );
  },
};
