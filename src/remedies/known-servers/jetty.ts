import { body, header, type KnownServer } from './known-server.ts';

export const jetty = {
  name: 'Jetty',
  marks: [header('Server', /^jetty/i), body(/Powered by Jetty:\/\//)],
} as const satisfies KnownServer;
