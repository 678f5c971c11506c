import { lines } from '../fragments/lines.ts';
import { allowanceHeaders } from '../headers.ts';
import { nginxDollar, nginxString } from '../quote/nginx.ts';
import type { Server } from '../server.ts';

export const nginx: Server = {
  id: 'nginx',
  title: 'nginx',
  group: 'proxy',
  docs: 'https://nginx.org/en/docs/http/ngx_http_headers_module.html',
  writtenFor: 'nginx 1.22',
  provenOn: 'nginx 1.22 (Debian)',
  install: null,
  traps: ['fix.trap.nginx-inherit', 'fix.trap.nginx-always', 'fix.trap.nginx-if', 'fix.trap.one-layer'],
  configure(policy) {
    const { always, preflight, answer } = allowanceHeaders(policy, '');
    const constant = [...always.slice(1), ...answer, ...preflight];
    const any = policy.origins === '*';
    const add = ([name, value]: readonly [string, string]) =>
      `add_header ${name} ${nginxString(value)} always;`;
    return {
      snippets: [
        {
          file: '/etc/nginx/conf.d/cors.conf',
          place: 'fix.place.nginx-http',
          language: 'nginx',
          text: lines(
            nginxDollar(constant.map(([, value]) => value)),
            policy.origins === '*'
              ? null
              : [
                  'map $http_origin $cors_origin {',
                  '    default "";',
                  ...policy.origins.map((origin) => `    ${nginxString(origin)} $http_origin;`),
                  '}',
                  '',
                ],
            'map "$request_method $http_access_control_request_method" $cors_preflight {',
            '    default 0;',
            '    "~^OPTIONS ." 1;',
            '}',
          ),
        },
        {
          file: '/etc/nginx/sites-available/default',
          place: 'fix.place.nginx-location',
          language: 'nginx',
          text: lines(
            any ? 'add_header Access-Control-Allow-Origin "*" always;' : null,
            any ? null : ['add_header Access-Control-Allow-Origin $cors_origin always;'],
            constant.map(add),
            policy.varyOrigin ? 'add_header Vary Origin always;' : null,
            policy.alreadySent ? hideUpstream : null,
            'if ($cors_preflight) {',
            '    return 204;',
            '}',
          ),
        },
      ],
      lacks: [],
    };
  },
};

/** An empty variable sends no header; one of the application's own would come beside it. */
const hideUpstream = [
  'Access-Control-Allow-Origin',
  'Access-Control-Allow-Credentials',
  'Access-Control-Allow-Methods',
  'Access-Control-Allow-Headers',
  'Access-Control-Expose-Headers',
  'Access-Control-Max-Age',
].map((name) => `proxy_hide_header ${name};`);
