import { credentialedOrigins } from '../credentials.ts';
import { lines } from '../fragments/lines.ts';
import { oneSnippet } from '../fragments/one-snippet.ts';
import { jsArray, jsObject, jsString } from '../quote/javascript.ts';
import type { Server } from '../server.ts';

export const h3: Server = {
  id: 'h3',
  title: 'h3 2, Nitro 3',
  group: 'javascript',
  docs: 'https://h3.dev/utils/security',
  writtenFor: 'h3 2.0',
  provenOn: 'h3 2',
  install: null,
  credentials: 'each-origin',
  traps: ['fix.trap.h3-return', 'fix.trap.before-login', 'fix.trap.one-layer'],
  configure(policy) {
    const { origins, exposedHeaders, maxAge } = policy;
    const credentialed = credentialedOrigins(policy);
    const options = jsObject(
      {
        origin: origins === '*' ? jsString('*') : jsArray(origins),
        credentials:
          credentialed !== null
            ? "credentialedOrigins.has(event.req.headers.get('Origin'))"
            : policy.credentials
              ? 'true'
              : null,
        exposeHeaders: exposedHeaders.length > 0 ? jsArray(exposedHeaders) : null,
        maxAge: maxAge === null ? null : jsString(String(maxAge)),
      },
      '  ',
    );
    return oneSnippet(
      'app.js',
      'fix.place.before-routes',
      'javascript',
      lines(
        "import { handleCors } from 'h3';",
        '',
        credentialed && [`const credentialedOrigins = new Set(${jsArray(credentialed)});`, ''],
        'app.use((event) => {',
        `  const handled = handleCors(event, ${options});`,
        '  if (handled !== false) return handled;',
        '});',
      ),
    );
  },
};
