import { lines } from '../fragments/lines.ts';
import { oneSnippet } from '../fragments/one-snippet.ts';
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
  traps: ['fix.trap.haproxy-after-response', 'fix.trap.before-login', 'fix.trap.one-layer'],
  configure(policy) {
    const { always, preflight, answer } = allowanceHeaders(policy, '');
    const { origins } = policy;
    const condition = origins === '*' ? '' : ' if { var(txn.cors_origin) -m found }';
    const set = ([name, value]: readonly [string, string]) =>
      `http-after-response set-header ${name} ${haproxyFormat(value)}${condition}`;
    return oneSnippet(
      '/etc/haproxy/haproxy.cfg',
      'fix.place.haproxy-frontend',
      'haproxy',
      lines(
        origins === '*'
          ? null
          : [
              'http-request set-var(txn.cors_origin) req.fhdr(Origin) if ' +
                `{ req.fhdr(Origin) -m str ${origins.map(haproxyString).join(' ')} }`,
            ],
        'http-request return status 204 if METH_OPTIONS { req.fhdr(Access-Control-Request-Method) -m found }',
        // What an application behind it sends to other origins must not stay.
        policy.alreadySent ? 'http-after-response del-header Access-Control-Allow-Origin' : null,
        `http-after-response set-header Access-Control-Allow-Origin ${origins === '*' ? "'*'" : '%[var(txn.cors_origin)]'}${condition}`,
        [...always.slice(1), ...answer, ...preflight].map(set),
        policy.varyOrigin ? 'http-after-response add-header Vary Origin' : null,
      ),
    );
  },
};
