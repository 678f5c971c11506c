import { lines } from '../fragments/lines.ts';
import { oneSnippet } from '../fragments/one-snippet.ts';
import { phpList } from '../quote/php.ts';
import type { Server } from '../server.ts';

export const laravel: Server = {
  id: 'laravel',
  title: 'Laravel',
  group: 'php',
  docs: 'https://laravel.com/docs/routing#cors',
  writtenFor: 'Laravel 11',
  provenOn: null,
  install: 'php artisan config:publish cors',
  credentials: 'all-origins',
  traps: ['fix.trap.laravel-paths', 'fix.trap.laravel-cache', 'fix.trap.one-layer'],
  configure: (policy) =>
    oneSnippet(
      'config/cors.php',
      'fix.place.whole-file',
      'php',
      lines(
        '<?php',
        '',
        'return [',
        "    'paths' => ['api/*'],",
        `    'allowed_methods' => ${phpList(policy.methods)},`,
        `    'allowed_origins' => ${phpList(policy.origins === '*' ? ['*'] : policy.origins)},`,
        "    'allowed_origins_patterns' => [],",
        `    'allowed_headers' => ${phpList(policy.requestHeaders)},`,
        `    'exposed_headers' => ${phpList(policy.exposedHeaders)},`,
        `    'max_age' => ${policy.maxAge ?? 0},`,
        `    'supports_credentials' => ${policy.credentials},`,
        '];',
      ),
    ),
};
