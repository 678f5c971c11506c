import { writtenList } from '../defaults.ts';
import { goStruct } from '../fragments/go-options.ts';
import { lines } from '../fragments/lines.ts';
import { oneSnippet } from '../fragments/one-snippet.ts';
import type { Server } from '../server.ts';

const defaultMethods = ['GET', 'POST', 'HEAD', 'PUT', 'DELETE', 'PATCH'];

export const fiber: Server = {
  id: 'fiber',
  title: 'Go Fiber',
  group: 'go',
  docs: 'https://docs.gofiber.io/middleware/cors',
  writtenFor: 'Fiber 3.5',
  provenOn: null,
  install: null,
  credentials: 'all-origins',
  traps: ['fix.trap.fiber-2', 'fix.trap.before-login', 'fix.trap.one-layer'],
  configure: (policy) =>
    oneSnippet(
      'main.go',
      'fix.place.before-routes',
      'go',
      lines(
        'app.Use(cors.New(cors.Config{',
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
            methods: writtenList(policy, 'methods', defaultMethods),
            requestHeaders: policy.requestHeaders,
            maxAge: String,
          },
        ),
        '}))',
      ),
    ),
};
