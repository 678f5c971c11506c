import { lines } from '../fragments/lines.ts';
import { jsString } from '../quote/javascript.ts';
import { nginxString } from '../quote/nginx.ts';
import type { Server } from '../server.ts';

export const sameOriginProxy: Server = {
  id: 'same-origin-proxy',
  title: 'You cannot change the server',
  group: 'any',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS',
  writtenFor: 'Node.js 20, nginx 1.22',
  provenOn: 'Node.js 20',
  install: null,
  credentials: 'never',
  traps: ['fix.trap.call-the-proxy', 'fix.trap.open-proxy', 'fix.trap.proxy-cookies'],
  configure: ({ target }) => {
    const module = target.startsWith('https:') ? 'https' : 'http';
    return {
      snippets: [
        {
          file: 'server.js',
          place: 'fix.place.module-top',
          language: 'javascript',
          text: lines(
            `import { request as ask } from 'node:${module}';`,
            '',
            `const api = new URL(${jsString(target)});`,
            '',
            '/** Hands a request below /api/ on to the API. The browser only ever sees the own origin. */',
            'function forwarded(request, response) {',
            "  if (!request.url.startsWith('/api/')) return false;",
            '  const headers = { ...request.headers, host: api.host };',
            '  // To the API this is no request of a web page.',
            '  delete headers.origin;',
            "  const path = request.url.slice('/api'.length);",
            "  const hostname = api.hostname.replace(/^\\[|\\]$/g, '');",
            '  const asked = ask({ hostname, port: api.port, path, method: request.method, headers }, (upstream) => {',
            '    response.writeHead(upstream.statusCode, upstream.headers);',
            '    upstream.pipe(response);',
            '  });',
            "  asked.on('error', () => (response.headersSent ? response.destroy() : response.writeHead(502).end()));",
            '  request.pipe(asked);',
            '  return true;',
            '}',
          ),
        },
        {
          file: 'server.js',
          place: 'fix.place.first-in-listener',
          language: 'javascript',
          text: 'if (forwarded(request, response)) return;',
        },
        {
          file: 'nginx.conf',
          place: 'fix.place.or-nginx-server',
          language: 'nginx',
          text: lines(
            'location /api/ {',
            `    proxy_pass ${nginxString(`${target}/`)};`,
            '    proxy_set_header Origin "";',
            target.startsWith('https:') ? '    proxy_ssl_server_name on;' : null,
            '}',
          ),
        },
      ],
      lacks: [],
    };
  },
};
