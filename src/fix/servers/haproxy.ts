import type { Header } from '../../engine/fetch/header-list.ts';
import { credentialedOrigins } from '../credentials.ts';
import { lines } from '../fragments/lines.ts';
import { oneSnippet } from '../fragments/one-snippet.ts';
import { inPieces } from '../fragments/pieces.ts';
import { allowanceHeaders } from '../headers.ts';
import { haproxyFormat, haproxyString } from '../quote/haproxy.ts';
import type { Server } from '../server.ts';

export const haproxy: Server = {
  id: 'haproxy',
  title: 'HAProxy',
  group: 'proxy',
  docs: 'https://docs.haproxy.org/2.6/configuration.html#4.2-http-after-response',
  writtenFor: 'HAProxy 2.6',
  provenOn: 'HAProxy 2.6 (Debian)',
  install: null,
  credentials: 'each-origin',
  traps: ['fix.trap.haproxy-after-response', 'fix.trap.before-login', 'fix.trap.one-layer'],
  configure(policy) {
    const { always, preflight, actual } = allowanceHeaders(policy, '');
    const { origins } = policy;
    const condition = origins === '*' ? '' : ' if { var(txn.cors_origin) -m found }';
    const credentialed = credentialedOrigins(policy);
    const set = ([name, value]: Header) =>
      `http-after-response set-header ${name} ${haproxyFormat(value)}${
        credentialed && name === 'Access-Control-Allow-Credentials'
          ? ' if { var(txn.cors_credentials) -m found }'
          : condition
      }`;
    return oneSnippet(
      '/etc/haproxy/haproxy.cfg',
      'fix.place.haproxy-frontend',
      'haproxy',
      lines(
        origins === '*' ? null : setForOrigins('txn.cors_origin', origins),
        setForOrigins('txn.cors_credentials', credentialed ?? []),
        'http-request return status 204 if METH_OPTIONS { req.fhdr(Access-Control-Request-Method) -m found }',
        // What an application behind it sends to other origins must not stay.
        policy.alreadySent ? 'http-after-response del-header Access-Control-Allow-Origin' : null,
        `http-after-response set-header Access-Control-Allow-Origin ${origins === '*' ? "'*'" : '%[var(txn.cors_origin)]'}${condition}`,
        [...always.slice(1), ...actual, ...preflight].map(set),
        policy.varyOrigin ? 'http-after-response add-header Vary Origin' : null,
      ),
    );
  },
};

/** A line has at most 64 words, so that many origins take several. */
function setForOrigins(variable: string, origins: readonly string[]): readonly string[] {
  return inPieces(origins, { characters: 1500, items: 40 }, (origin) => origin.length + 3).map(
    (piece) =>
      `http-request set-var(${variable}) req.fhdr(Origin) if ` +
      `{ req.fhdr(Origin) -m str ${piece.map(haproxyString).join(' ')} }`,
  );
}
