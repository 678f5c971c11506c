import type { Header } from '../../engine/fetch/header-list.ts';
import { credentialedOrigins } from '../credentials.ts';
import { lines } from '../fragments/lines.ts';
import { oneSnippet } from '../fragments/one-snippet.ts';
import { inPieces } from '../fragments/pieces.ts';
import { allowanceHeaders } from '../headers.ts';
import { apacheHeaderValue, apacheOneOf } from '../quote/apache.ts';
import type { Server } from '../server.ts';

export const apache: Server = {
  id: 'apache',
  title: 'Apache httpd',
  group: 'proxy',
  docs: 'https://httpd.apache.org/docs/2.4/mod/mod_headers.html',
  writtenFor: 'Apache httpd 2.4',
  provenOn: 'Apache httpd 2.4 (Debian)',
  install: 'a2enmod headers setenvif rewrite',
  credentials: 'each-origin',
  traps: ['fix.trap.apache-htaccess', 'fix.trap.apache-always', 'fix.trap.one-layer'],
  configure(policy) {
    const { always, preflight, actual } = allowanceHeaders(policy, '');
    const { origins } = policy;
    const condition = origins === '*' ? '' : ' env=CORS_ORIGIN';
    const credentialed = credentialedOrigins(policy);
    const set = ([name, value]: Header) =>
      `Header always set ${name} ${apacheHeaderValue(value)}${
        credentialed && name === 'Access-Control-Allow-Credentials' ? ' env=CORS_CREDENTIALS' : condition
      }`;
    return oneSnippet(
      '/etc/apache2/sites-available/000-default.conf',
      'fix.place.apache-virtual-host',
      'apache',
      lines(
        origins === '*'
          ? 'Header always set Access-Control-Allow-Origin "*"'
          : [
              ...setForOrigins('CORS_ORIGIN', origins),
              ...setForOrigins('CORS_CREDENTIALS', credentialed ?? []),
              'Header always set Access-Control-Allow-Origin "%{CORS_ORIGIN}e" env=CORS_ORIGIN',
            ],
        [...always.slice(1), ...actual, ...preflight].map(set),
        policy.varyOrigin ? 'Header always merge Vary Origin' : null,
        // What an application behind it sends stands in a table of its own and would come beside these.
        policy.alreadySent
          ? [...always, ...actual, ...preflight].map(([name]) => `Header onsuccess unset ${name}`)
          : null,
        'RewriteEngine On',
        'RewriteCond %{REQUEST_METHOD} =OPTIONS',
        'RewriteCond %{HTTP:Access-Control-Request-Method} .',
        'RewriteRule ^ - [R=204,L]',
      ),
    );
  },
};

/** A regular expression has a largest size, so that many origins take several lines. */
function setForOrigins(variable: string, origins: readonly string[]): readonly string[] {
  return inPieces(origins, { characters: 2000 }, (origin) => origin.length).map(
    (piece) => `SetEnvIf Origin ${apacheOneOf(piece)} ${variable}=$1`,
  );
}
