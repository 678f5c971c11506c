import { credentialedOrigins } from '../credentials.ts';
import { lines } from '../fragments/lines.ts';
import { oneSnippet } from '../fragments/one-snippet.ts';
import { allowanceHeaders } from '../headers.ts';
import type { Server } from '../server.ts';

export const anyServer: Server = {
  id: 'any-server',
  title: 'Any server: the headers',
  group: 'any',
  docs: 'https://fetch.spec.whatwg.org/#http-responses',
  writtenFor: 'the Fetch standard',
  provenOn: null,
  install: null,
  credentials: 'each-origin',
  traps: ['fix.trap.before-login', 'fix.trap.errors-too', 'fix.trap.one-layer'],
  configure(policy) {
    const { origins } = policy;
    const credentialed = credentialedOrigins(policy);
    const several = origins !== '*' && origins.length > 1;
    const { always, preflight, actual } = allowanceHeaders(
      policy,
      origins === '*' || several ? 'the Origin of the request' : origins[0],
    );
    const header = ([name, value]: readonly [string, string]) => `${name}: ${value}`;
    return oneSnippet(
      'HTTP',
      'fix.place.http',
      'http',
      lines(
        origins === '*'
          ? '# On every response, errors too:'
          : [
              '# On every response, errors too, if the Origin of the request is exactly',
              ...origins.map((origin) => `#   ${origin}`),
            ],
        always.slice(0, credentialed ? 1 : undefined).map(header),
        actual.map(header),
        credentialed && [
          '',
          '# On the same responses, if the Origin of the request is exactly',
          ...credentialed.map((origin) => `#   ${origin}`),
          ...always.slice(1).map(header),
        ],
        policy.varyOrigin ? ['', '# On every response, whatever the Origin:', 'Vary: Origin'] : null,
        '',
        '# On OPTIONS with Access-Control-Request-Method, before any login or redirect: status 204, and also',
        preflight.map(header),
      ),
    );
  },
};
