import { beyondDefault } from '../defaults.ts';
import { goStruct } from '../fragments/go-options.ts';
import { lines } from '../fragments/lines.ts';
import { oneSnippet } from '../fragments/one-snippet.ts';
import type { Server } from '../server.ts';

export const rsCors: Server = {
  id: 'rs-cors',
  title: 'Go net/http with rs/cors',
  group: 'go',
  docs: 'https://github.com/rs/cors#readme',
  writtenFor: 'rs/cors 1.11',
  provenOn: 'rs/cors 1.7 (Debian)',
  install: 'go get github.com/rs/cors',
  credentials: 'all-origins',
  traps: ['fix.trap.rs-cors-silent', 'fix.trap.before-login', 'fix.trap.one-layer'],
  configure: (policy) =>
    oneSnippet(
      'main.go',
      'fix.place.around-mux',
      'go',
      lines(
        'handler := cors.New(cors.Options{',
        goStruct(
          policy,
          {
            origins: 'AllowedOrigins',
            methods: 'AllowedMethods',
            requestHeaders: 'AllowedHeaders',
            exposedHeaders: 'ExposedHeaders',
            credentials: 'AllowCredentials',
            maxAge: 'MaxAge',
          },
          {
            methods: beyondDefault(['HEAD', 'GET', 'POST'], policy.methods),
            requestHeaders: beyondDefault(
              ['accept', 'content-type', 'x-requested-with'],
              policy.requestHeaders,
            ),
            maxAge: String,
          },
        ),
        '}).Handler(mux)',
      ),
    ),
};
