import { beyondDefault } from '../defaults.ts';
import { lines } from '../fragments/lines.ts';
import { oneSnippet } from '../fragments/one-snippet.ts';
import { listParameter, servletFilter } from '../fragments/web-xml.ts';
import type { Server } from '../server.ts';

const defaultMethods = ['GET', 'POST', 'HEAD', 'OPTIONS'];
const defaultHeaders = [
  'origin',
  'accept',
  'x-requested-with',
  'content-type',
  'access-control-request-method',
  'access-control-request-headers',
];

export const tomcat: Server = {
  id: 'tomcat',
  title: 'Tomcat',
  group: 'jvm-dotnet',
  docs: 'https://tomcat.apache.org/tomcat-10.1-doc/config/filter.html#CORS_Filter',
  writtenFor: 'Tomcat 10.1',
  provenOn: 'Tomcat 10.1 (Debian)',
  install: null,
  credentials: 'all-origins',
  traps: [
    'fix.trap.tomcat-authenticator',
    'fix.trap.tomcat-403',
    'fix.trap.filter-first',
    'fix.trap.one-layer',
  ],
  configure: (policy) =>
    oneSnippet(
      'WEB-INF/web.xml',
      'fix.place.web-xml-filters',
      'xml',
      lines(
        servletFilter('org.apache.catalina.filters.CorsFilter', [
          ['cors.allowed.origins', policy.origins === '*' ? '*' : policy.origins.join(',')],
          ...listParameter('cors.allowed.methods', beyondDefault(defaultMethods, policy.methods)),
          ...listParameter('cors.allowed.headers', beyondDefault(defaultHeaders, policy.requestHeaders)),
          ...listParameter('cors.exposed.headers', policy.exposedHeaders),
          ...(policy.credentials ? [['cors.support.credentials', 'true'] as const] : []),
          ...(policy.maxAge === null ? [] : [['cors.preflight.maxage', String(policy.maxAge)] as const]),
        ]),
      ),
    ),
};
