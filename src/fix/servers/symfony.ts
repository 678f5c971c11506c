import { lines } from '../fragments/lines.ts';
import { oneSnippet } from '../fragments/one-snippet.ts';
import { jsonArray } from '../quote/json.ts';
import type { Server } from '../server.ts';

export const symfony: Server = {
  id: 'symfony',
  title: 'Symfony',
  group: 'php',
  docs: 'https://symfony.com/bundles/NelmioCorsBundle/current/index.html',
  writtenFor: 'NelmioCorsBundle 2.6',
  provenOn: null,
  install: 'composer require nelmio/cors-bundle',
  credentials: 'all-origins',
  traps: ['fix.trap.nelmio-paths', 'fix.trap.one-layer'],
  configure(policy) {
    const list = (name: string, values: readonly string[]) =>
      values.length === 0 ? null : `            ${name}: ${jsonArray(values)}`;
    return oneSnippet(
      'config/packages/nelmio_cors.yaml',
      'fix.place.whole-file',
      'yaml',
      lines(
        'nelmio_cors:',
        '    paths:',
        "        '^/':",
        list('allow_origin', policy.origins === '*' ? ['*'] : policy.origins),
        list('allow_methods', policy.methods),
        list('allow_headers', policy.requestHeaders),
        list('expose_headers', policy.exposedHeaders),
        policy.credentials ? '            allow_credentials: true' : null,
        policy.maxAge === null ? null : `            max_age: ${policy.maxAge}`,
      ),
    );
  },
};
