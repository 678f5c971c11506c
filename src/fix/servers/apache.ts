import { lines } from '../fragments/lines.ts';
import { oneSnippet } from '../fragments/one-snippet.ts';
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
  traps: ['fix.trap.apache-htaccess', 'fix.trap.apache-always', 'fix.trap.one-layer'],
  configure(policy) {
    const { always, preflight, answer } = allowanceHeaders(policy, '');
    const { origins } = policy;
    const condition = origins === '*' ? '' : ' env=CORS_ORIGIN';
    const set = ([name, value]: readonly [string, string]) =>
      `Header always set ${name} ${apacheHeaderValue(value)}${condition}`;
    return oneSnippet(
      '/etc/apache2/sites-available/000-default.conf',
      'fix.place.apache-virtual-host',
      'apache',
      lines(
        origins === '*'
          ? 'Header always set Access-Control-Allow-Origin "*"'
          : [
              `SetEnvIf Origin ${apacheOneOf(origins)} CORS_ORIGIN=$1`,
              'Header always set Access-Control-Allow-Origin "%{CORS_ORIGIN}e" env=CORS_ORIGIN',
            ],
        [...always.slice(1), ...answer, ...preflight].map(set),
        policy.varyOrigin ? 'Header always merge Vary Origin' : null,
        // What an application behind it sends stands in a table of its own and would come beside these.
        policy.alreadySent
          ? [...always, ...answer, ...preflight].map(([name]) => `Header onsuccess unset ${name}`)
          : null,
        'RewriteEngine On',
        'RewriteCond %{REQUEST_METHOD} =OPTIONS',
        'RewriteCond %{HTTP:Access-Control-Request-Method} .',
        'RewriteRule ^ - [R=204,L]',
      ),
    );
  },
};
