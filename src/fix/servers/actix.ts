import { lines } from '../fragments/lines.ts';
import { oneSnippet } from '../fragments/one-snippet.ts';
import { rustString } from '../quote/rust.ts';
import type { Server } from '../server.ts';

export const actix: Server = {
  id: 'actix',
  title: 'Rust Actix Web',
  group: 'rust-elixir',
  docs: 'https://docs.rs/actix-cors/latest/actix_cors/',
  writtenFor: 'actix-cors 0.7',
  provenOn: null,
  install: 'cargo add actix-cors',
  credentials: 'all-origins',
  traps: ['fix.trap.actix-wrap-order', 'fix.trap.one-layer'],
  configure(policy) {
    const list = (values: readonly string[]) => `vec![${values.map(rustString).join(', ')}]`;
    const calls = [
      ...(policy.origins === '*'
        ? ['.allow_any_origin()', '.send_wildcard()']
        : policy.origins.map((origin) => `.allowed_origin(${rustString(origin)})`)),
      ...(policy.methods.length > 0 ? [`.allowed_methods(${list(policy.methods)})`] : []),
      ...(policy.requestHeaders.length > 0 ? [`.allowed_headers(${list(policy.requestHeaders)})`] : []),
      ...(policy.exposedHeaders.length > 0 ? [`.expose_headers(${list(policy.exposedHeaders)})`] : []),
      ...(policy.credentials ? ['.supports_credentials()'] : []),
      ...(policy.maxAge === null ? [] : [`.max_age(${policy.maxAge})`]),
    ];
    return oneSnippet(
      'src/main.rs',
      'fix.place.in-app-factory',
      'rust',
      lines(
        'let cors = actix_cors::Cors::default()',
        calls.map((call, index) => `    ${call}${index === calls.length - 1 ? ';' : ''}`),
        '',
        'App::new().wrap(cors)',
      ),
    );
  },
};
