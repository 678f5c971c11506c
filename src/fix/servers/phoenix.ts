import { lines } from '../fragments/lines.ts';
import { oneSnippet } from '../fragments/one-snippet.ts';
import { elixirList } from '../quote/elixir.ts';
import type { Server } from '../server.ts';

export const phoenix: Server = {
  id: 'phoenix',
  title: 'Phoenix',
  group: 'rust-elixir',
  docs: 'https://hexdocs.pm/corsica/Corsica.html',
  writtenFor: 'Corsica 2',
  provenOn: null,
  install: '{:corsica, "~> 2.0"}',
  credentials: 'all-origins',
  traps: ['fix.trap.phoenix-endpoint', 'fix.trap.cors-plug-defaults', 'fix.trap.one-layer'],
  configure(policy) {
    const options = [
      policy.origins === '*' ? 'origins: "*"' : `origins: ${elixirList(policy.origins)}`,
      policy.methods.length > 0 ? `allow_methods: ${elixirList(policy.methods)}` : null,
      policy.requestHeaders.length > 0 ? `allow_headers: ${elixirList(policy.requestHeaders)}` : null,
      policy.exposedHeaders.length > 0 ? `expose_headers: ${elixirList(policy.exposedHeaders)}` : null,
      policy.credentials ? 'allow_credentials: true' : null,
      policy.maxAge === null ? null : `max_age: ${policy.maxAge}`,
    ].flatMap((option) => option ?? []);
    return oneSnippet(
      'lib/my_app_web/endpoint.ex',
      'fix.place.before-router-plug',
      'elixir',
      lines(
        'plug Corsica,',
        options.map((option, index) => `  ${option}${index === options.length - 1 ? '' : ','}`),
      ),
    );
  },
};
