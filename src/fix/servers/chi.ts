import { beyondDefault } from '../defaults.ts';
import { goStruct } from '../fragments/go-options.ts';
import { lines } from '../fragments/lines.ts';
import { oneSnippet } from '../fragments/one-snippet.ts';
import type { Server } from '../server.ts';

export const chi: Server = {
  id: 'chi',
  title: 'Go chi',
  group: 'go',
  docs: 'https://github.com/go-chi/cors#readme',
  writtenFor: 'go-chi/cors 1.2',
  provenOn: 'go-chi/cors 1.2 (Debian)',
  install: 'go get github.com/go-chi/cors',
  credentials: 'all-origins',
  traps: ['fix.trap.rs-cors-silent', 'fix.trap.before-routes', 'fix.trap.before-login', 'fix.trap.one-layer'],
  configure: (policy) =>
    oneSnippet(
      'main.go',
      'fix.place.before-routes',
      'go',
      lines(
        'r.Use(cors.Handler(cors.Options{',
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
        '}))',
      ),
    ),
};
