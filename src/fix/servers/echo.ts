import { usualMethods, writtenList } from '../defaults.ts';
import { goStruct } from '../fragments/go-options.ts';
import { lines } from '../fragments/lines.ts';
import { oneSnippet } from '../fragments/one-snippet.ts';
import type { Server } from '../server.ts';

export const echo: Server = {
  id: 'echo',
  title: 'Go Echo',
  group: 'go',
  docs: 'https://echo.labstack.com/docs/middleware/cors',
  writtenFor: 'Echo 5.3',
  provenOn: 'Echo 4.2 (Debian)',
  install: null,
  credentials: 'all-origins',
  traps: ['fix.trap.echo-star', 'fix.trap.before-login', 'fix.trap.one-layer'],
  configure: (policy) =>
    oneSnippet(
      'main.go',
      'fix.place.before-routes',
      'go',
      lines(
        'e.Use(middleware.CORSWithConfig(middleware.CORSConfig{',
        goStruct(
          policy,
          {
            origins: 'AllowOrigins',
            methods: 'AllowMethods',
            requestHeaders: 'AllowHeaders',
            exposedHeaders: 'ExposeHeaders',
            credentials: 'AllowCredentials',
            maxAge: 'MaxAge',
          },
          {
            methods: writtenList(policy, 'methods', usualMethods),
            requestHeaders: policy.requestHeaders,
            maxAge: String,
          },
        ),
        '}))',
      ),
    ),
};
