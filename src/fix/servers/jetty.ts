import { beyondDefault } from '../defaults.ts';
import { lines } from '../fragments/lines.ts';
import { oneSnippet } from '../fragments/one-snippet.ts';
import { listParameter, servletFilter } from '../fragments/web-xml.ts';
import type { Server } from '../server.ts';

const defaultHeaders = ['x-requested-with', 'content-type', 'accept', 'origin'];

export const jetty: Server = {
  id: 'jetty',
  title: 'Jetty',
  group: 'jvm-dotnet',
  docs: 'https://jetty.org/docs/jetty/10/old_docs/cross-origin-filter.html',
  writtenFor: 'Jetty 9.4 to 11',
  provenOn: 'Jetty 9.4 (Debian)',
  install: null,
  credentials: 'all-origins',
  traps: ['fix.trap.jetty-credentials', 'fix.trap.jetty-12', 'fix.trap.filter-first', 'fix.trap.one-layer'],
  configure: (policy) =>
    oneSnippet(
      'WEB-INF/web.xml',
      'fix.place.web-xml-filters',
      'xml',
      lines(
        servletFilter('org.eclipse.jetty.servlets.CrossOriginFilter', [
          ['allowedOrigins', policy.origins === '*' ? '*' : policy.origins.join(',')],
          ...listParameter('allowedMethods', beyondDefault(['GET', 'POST', 'HEAD'], policy.methods)),
          ...listParameter('allowedHeaders', beyondDefault(defaultHeaders, policy.requestHeaders)),
          ...listParameter('exposedHeaders', policy.exposedHeaders),
          // Its default is true.
          ...(policy.credentials ? [] : [['allowCredentials', 'false'] as const]),
          ...(policy.maxAge === null ? [] : [['preflightMaxAge', String(policy.maxAge)] as const]),
          // Else the preflight goes on to the application, which may not know OPTIONS.
          ['chainPreflight', 'false'],
        ]),
      ),
    ),
};
