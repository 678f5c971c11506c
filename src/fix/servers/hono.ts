import { credentialedOrigins } from '../credentials.ts';
import { usualMethods, writtenList } from '../defaults.ts';
import { lines } from '../fragments/lines.ts';
import { oneSnippet } from '../fragments/one-snippet.ts';
import { jsArray, jsObject } from '../quote/javascript.ts';
import type { Server } from '../server.ts';

export const hono: Server = {
  id: 'hono',
  title: 'Hono',
  group: 'javascript',
  docs: 'https://hono.dev/docs/middleware/builtin/cors',
  writtenFor: 'Hono 4.13',
  provenOn: 'Hono 4 on Node.js',
  install: null,
  credentials: 'each-origin',
  traps: ['fix.trap.before-routes', 'fix.trap.before-login', 'fix.trap.one-layer'],
  configure(policy) {
    const { origins, exposedHeaders, maxAge } = policy;
    const methods = writtenList(policy, 'methods', usualMethods);
    const names = writtenList(policy, 'requestHeaders', 'all');
    const credentialed = credentialedOrigins(policy);
    const options = jsObject({
      origin: origins === '*' ? null : jsArray(origins),
      allowMethods: methods && jsArray(methods),
      allowHeaders: names && jsArray(names),
      credentials:
        credentialed !== null
          ? "credentialedOrigins.has(c.req.header('Origin'))"
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
        "import { cors } from 'hono/cors';",
        '',
        credentialed && `const credentialedOrigins = new Set(${jsArray(credentialed)});`,
        credentialed
          ? `app.use((c, next) => cors(${options})(c, next));`
          : `app.use(cors(${options === '{}' ? '' : options}));`,
      ),
    );
  },
};
