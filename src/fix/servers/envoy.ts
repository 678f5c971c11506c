import { lines } from '../fragments/lines.ts';
import { jsonString } from '../quote/json.ts';
import type { Server } from '../server.ts';

export const envoy: Server = {
  id: 'envoy',
  title: 'Envoy',
  group: 'proxy',
  docs: 'https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/cors_filter',
  writtenFor: 'Envoy 1.3x, API v3',
  provenOn: null,
  install: null,
  credentials: 'all-origins',
  traps: ['fix.trap.envoy-two-places', 'fix.trap.before-login'],
  configure(policy) {
    const csv = (name: string, values: readonly string[]) =>
      values.length === 0 ? null : `    ${name}: ${jsonString(values.join(', '))}`;
    return {
      snippets: [
        {
          file: 'envoy.yaml',
          place: 'fix.place.envoy-filters',
          language: 'yaml',
          text: lines(
            '- name: envoy.filters.http.cors',
            '  typed_config:',
            '    "@type": type.googleapis.com/envoy.extensions.filters.http.cors.v3.Cors',
          ),
        },
        {
          file: 'envoy.yaml',
          place: 'fix.place.envoy-virtual-host',
          language: 'yaml',
          text: lines(
            'typed_per_filter_config:',
            '  envoy.filters.http.cors:',
            '    "@type": type.googleapis.com/envoy.extensions.filters.http.cors.v3.CorsPolicy',
            '    allow_origin_string_match:',
            policy.origins === '*'
              ? '      - safe_regex: { regex: ".*" }'
              : policy.origins.map((origin) => `      - exact: ${jsonString(origin)}`),
            csv('allow_methods', policy.methods),
            csv('allow_headers', policy.requestHeaders),
            csv('expose_headers', policy.exposedHeaders),
            policy.maxAge === null ? null : `    max_age: "${policy.maxAge}"`,
            policy.credentials ? '    allow_credentials: true' : null,
          ),
        },
      ],
      lacks: [],
    };
  },
};
