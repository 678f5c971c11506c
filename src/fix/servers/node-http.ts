import { credentialedOrigins } from '../credentials.ts';
import { lines } from '../fragments/lines.ts';
import { allowanceHeaders } from '../headers.ts';
import { jsArray, jsString } from '../quote/javascript.ts';
import type { Server } from '../server.ts';

export const nodeHttp: Server = {
  id: 'node-http',
  title: 'Node.js http',
  group: 'javascript',
  docs: 'https://nodejs.org/api/http.html#responsesetheadername-value',
  writtenFor: 'Node.js 20',
  provenOn: 'Node.js 20',
  install: null,
  credentials: 'each-origin',
  traps: ['fix.trap.before-login', 'fix.trap.one-layer'],
  configure(policy) {
    const { always, preflight, actual } = allowanceHeaders(policy, 'origin');
    const any = policy.origins === '*';
    const credentialed = credentialedOrigins(policy);
    const indent = any ? '  ' : '    ';
    const set =
      (by: string) =>
      ([name, value]: readonly [string, string]) =>
        by +
        (credentialed && name === 'Access-Control-Allow-Credentials'
          ? 'if (credentialedOrigins.has(origin)) '
          : '') +
        `response.setHeader(${jsString(name)}, ${name === 'Access-Control-Allow-Origin' && !any ? 'origin' : jsString(value)});`;
    return {
      snippets: [
        {
          file: 'server.js',
          place: 'fix.place.module-top',
          language: 'javascript',
          text: lines(
            any ? null : `const allowedOrigins = new Set(${jsArray(policy.origins)});`,
            credentialed && `const credentialedOrigins = new Set(${jsArray(credentialed)});`,
            any ? null : '',
            '/** Whether the request was a preflight; if so, the response has been sent. */',
            'function handledByCors(request, response) {',
            any
              ? null
              : [
                  "  response.appendHeader('Vary', 'Origin');",
                  '  const { origin } = request.headers;',
                  '  if (allowedOrigins.has(origin)) {',
                ],
            [...always, ...actual].map(set(indent)),
            any ? null : '  }',
            "  if (request.method !== 'OPTIONS' || !request.headers['access-control-request-method']) return false;",
            preflight.map(set('  ')),
            '  response.writeHead(204).end();',
            '  return true;',
            '}',
          ),
        },
        {
          file: 'server.js',
          place: 'fix.place.first-in-listener',
          language: 'javascript',
          text: 'if (handledByCors(request, response)) return;',
        },
      ],
      lacks: [],
    };
  },
};
