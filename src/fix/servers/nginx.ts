import type { Header } from '../../engine/fetch/header-list.ts';
import { credentialedOrigins } from '../credentials.ts';
import { lines } from '../fragments/lines.ts';
import { inPieces } from '../fragments/pieces.ts';
import { allowanceHeaders } from '../headers.ts';
import { nginxDollar, nginxExactly, nginxString } from '../quote/nginx.ts';
import type { Server } from '../server.ts';

export const nginx: Server = {
  id: 'nginx',
  title: 'nginx',
  group: 'proxy',
  docs: 'https://nginx.org/en/docs/http/ngx_http_headers_module.html',
  writtenFor: 'nginx 1.22',
  provenOn: 'nginx 1.22 (Debian)',
  install: null,
  credentials: 'each-origin',
  traps: ['fix.trap.nginx-inherit', 'fix.trap.nginx-always', 'fix.trap.nginx-if', 'fix.trap.one-layer'],
  configure(policy) {
    const { always, preflight, actual } = allowanceHeaders(policy, '');
    const constant = [...always.slice(1), ...actual, ...preflight].flatMap(fitting);
    const any = policy.origins === '*';
    const credentialed = credentialedOrigins(policy);
    const add = ([name, value]: Header) =>
      credentialed && name === 'Access-Control-Allow-Credentials'
        ? `add_header ${name} $cors_credentials always;`
        : `add_header ${name} ${nginxString(value)} always;`;
    return {
      snippets: [
        {
          file: '/etc/nginx/conf.d/cors.conf',
          place: 'fix.place.nginx-http',
          language: 'nginx',
          text: lines(
            nginxDollar(constant.map(([, value]) => value)),
            policy.origins === '*' ? null : mapOfOrigins('$cors_origin', policy.origins, '$http_origin'),
            credentialed && mapOfOrigins('$cors_credentials', credentialed, 'true'),
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

/**
 * Patterns, not names: a name has to fit into a bucket of nginx's hash, which is as long as a line of the processor's
 * cache, and `map_hash_bucket_size` may stand in a configuration only once.
 */
function mapOfOrigins(variable: string, origins: readonly string[], value: string): readonly string[] {
  return [
    `map $http_origin ${variable} {`,
    '    default "";',
    ...origins.map((origin) => `    ${nginxExactly(origin)} ${value};`),
    '}',
    '',
  ];
}

/** nginx reads no parameter of 4096 bytes or more: a list that is longer goes in several headers, which means the same. */
function fitting([name, value]: Header): readonly Header[] {
  const written = (text: string) => nginxString(text).length;
  if (written(value) <= LONGEST) return [[name, value]];
  const pieces = inPieces(value.split(', '), { characters: LONGEST }, written);
  return pieces.map((piece) => [name, piece.join(', ')]);
}

const LONGEST = 4000;

/** An empty variable sends no header; one of the application's own would come beside it. */
const hideUpstream = [
  'Access-Control-Allow-Origin',
  'Access-Control-Allow-Credentials',
  'Access-Control-Allow-Methods',
  'Access-Control-Allow-Headers',
  'Access-Control-Expose-Headers',
  'Access-Control-Max-Age',
].map((name) => `proxy_hide_header ${name};`);
