import { credentialedOrigins } from '../credentials.ts';
import { lines } from '../fragments/lines.ts';
import { allowanceHeaders } from '../headers.ts';
import { caddyString } from '../quote/caddy.ts';
import type { Server, Snippet } from '../server.ts';

export const caddy: Server = {
  id: 'caddy',
  title: 'Caddy',
  group: 'proxy',
  docs: 'https://caddyserver.com/docs/caddyfile/directives/header',
  writtenFor: 'Caddy 2.6',
  provenOn: 'Caddy 2.6 (Debian)',
  install: null,
  credentials: 'each-origin',
  traps: ['fix.trap.caddy-login', 'fix.trap.caddy-defer', 'fix.trap.one-layer'],
  configure(policy) {
    const { always, preflight, actual } = allowanceHeaders(policy, '');
    const { origins } = policy;
    const [allowOrigin, ...constant] = [...always, ...actual, ...preflight];
    const credentialed = credentialedOrigins(policy);
    const isOfSome = (name: string) => credentialed !== null && name === 'Access-Control-Allow-Credentials';
    const set = ([name, value]: readonly [string, string]) => `    ${name} ${caddyString(value)}`;
    const site: Snippet = {
      file: 'Caddyfile',
      place: 'fix.place.caddy-site',
      language: 'caddyfile',
      text: lines(
        origins === '*' ? null : matcher('@cors', origins),
        credentialed && matcher('@cors_credentials', credentialed),
        origins === '*' ? 'header {' : 'header @cors {',
        `    ${allowOrigin?.[0]} ${origins === '*' ? '*' : '{http.request.header.Origin}'}`,
        constant.filter(([name]) => !isOfSome(name)).map(set),
        '}',
        credentialed && 'header @cors_credentials Access-Control-Allow-Credentials true',
        policy.varyOrigin ? 'header +Vary Origin' : null,
        '@preflight {',
        '    method OPTIONS',
        '    header Access-Control-Request-Method *',
        '}',
        'handle @preflight {',
        '    respond 204',
        '}',
      ),
    };
    const upstream: Snippet = {
      file: 'Caddyfile',
      place: 'fix.place.caddy-reverse-proxy',
      language: 'caddyfile',
      text: 'header_down -Access-Control-*',
    };
    return { snippets: policy.alreadySent ? [site, upstream] : [site], lacks: [] };
  },
};

function matcher(name: string, origins: readonly string[]): readonly string[] {
  return [`${name} {`, ...origins.map((origin) => `    header Origin ${caddyString(origin)}`), '}'];
}
