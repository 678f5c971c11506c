import { header, type KnownServer } from './known-server.ts';

export const envoy = {
  name: 'Envoy',
  marks: [header('Server', /envoy/i), header('x-envoy-upstream-service-time')],
  drops: 'response_headers_to_remove: [NAME]',
} as const satisfies KnownServer;
