import { goStruct } from '../fragments/go-options.ts';
import { lines } from '../fragments/lines.ts';
import { oneSnippet } from '../fragments/one-snippet.ts';
import { goString } from '../quote/go.ts';
import type { Server } from '../server.ts';

export const gin: Server = {
  id: 'gin',
  title: 'Go Gin',
  group: 'go',
  docs: 'https://github.com/gin-contrib/cors#readme',
  writtenFor: 'gin-contrib/cors 1.7',
  provenOn: 'gin-contrib/cors 1.4 (Debian)',
  install: 'go get github.com/gin-contrib/cors',
  credentials: 'all-origins',
  traps: ['fix.trap.gin-group', 'fix.trap.gin-defaults', 'fix.trap.gin-403', 'fix.trap.one-layer'],
  configure(policy) {
    // It panics where the list holds an origin of another scheme, such as an extension's.
    const web = (origin: string) => /^https?:/.test(origin);
    const { origins } = policy;
    const others = origins === '*' ? [] : origins.filter((origin) => !web(origin));
    const listed = origins === '*' ? origins : (origins.filter(web) as unknown as typeof origins);
    return oneSnippet(
      'main.go',
      'fix.place.before-routes',
      'go',
      lines(
        'r.Use(cors.New(cors.Config{',
        goStruct(
          { ...policy, origins: listed },
          {
            origins: 'AllowOrigins',
            methods: 'AllowMethods',
            requestHeaders: 'AllowHeaders',
            exposedHeaders: 'ExposeHeaders',
            credentials: 'AllowCredentials',
            maxAge: 'MaxAge',
          },
          {
            methods: policy.methods,
            requestHeaders: policy.requestHeaders,
            maxAge: (seconds) => `${seconds} * time.Second`,
          },
        ),
        others.length === 0
          ? null
          : [
              '\tAllowOriginFunc: func(origin string) bool {',
              '\t\tswitch origin {',
              `\t\tcase ${others.map(goString).join(', ')}:`,
              '\t\t\treturn true',
              '\t\t}',
              '\t\treturn false',
              '\t},',
            ],
        '}))',
      ),
    );
  },
};
