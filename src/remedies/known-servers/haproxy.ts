import { body, type KnownServer } from './known-server.ts';

export const haproxy = {
  name: 'HAProxy',
  marks: [
    body(
      /No server is available to handle this request\.|The server didn.t respond in time\.|The server returned an invalid or incomplete response\.|Request forbidden by administrative rules\./,
    ),
  ],
  drops: 'http-response del-header NAME',
  hints: { error: 'remedy.hint.haproxy.error', options: 'remedy.hint.haproxy.options' },
} as const satisfies KnownServer;
