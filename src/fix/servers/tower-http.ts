import { lines } from '../fragments/lines.ts';
import { oneSnippet } from '../fragments/one-snippet.ts';
import { rustString } from '../quote/rust.ts';
import type { Server } from '../server.ts';

export const towerHttp: Server = {
  id: 'tower-http',
  title: 'Rust tower-http (Axum)',
  group: 'rust-elixir',
  docs: 'https://docs.rs/tower-http/latest/tower_http/cors/',
  writtenFor: 'tower-http 0.7',
  provenOn: null,
  install: 'cargo add tower-http --features cors',
  credentials: 'all-origins',
  traps: ['fix.trap.tower-panics', 'fix.trap.tower-layer-order', 'fix.trap.one-layer'],
  configure(policy) {
    const headerNames = (values: readonly string[]) =>
      values.map((value) => `HeaderName::from_static(${rustString(value)})`).join(', ');
    const methods = policy.methods.map((method) =>
      knownMethods.has(method) ? `Method::${method}` : `Method::from_bytes(b${rustString(method)}).unwrap()`,
    );
    return oneSnippet(
      'src/main.rs',
      'fix.place.last-layer',
      'rust',
      lines(
        'use axum::http::{HeaderName, HeaderValue, Method};',
        policy.origins === '*'
          ? 'use tower_http::cors::{Any, CorsLayer};'
          : 'use tower_http::cors::CorsLayer;',
        '',
        'let cors = CorsLayer::new()',
        policy.origins === '*'
          ? '    .allow_origin(Any)'
          : `    .allow_origin([${policy.origins.map((origin) => `HeaderValue::from_static(${rustString(origin)})`).join(', ')}])`,
        [
          methods.length > 0 ? `    .allow_methods([${methods.join(', ')}])` : null,
          policy.requestHeaders.length > 0
            ? `    .allow_headers([${headerNames(policy.requestHeaders)}])`
            : null,
          policy.exposedHeaders.length > 0
            ? `    .expose_headers([${headerNames(policy.exposedHeaders)}])`
            : null,
          policy.credentials ? '    .allow_credentials(true)' : null,
          policy.maxAge === null ? null : `    .max_age(std::time::Duration::from_secs(${policy.maxAge}))`,
        ]
          .flatMap((line) => line ?? [])
          .map((line, index, all) => (index === all.length - 1 ? `${line};` : line)),
        '',
        'let app = app.layer(cors);',
      ),
    );
  },
};

const knownMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']);
