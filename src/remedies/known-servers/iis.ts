import { body, header, type KnownServer } from './known-server.ts';

export const iis = {
  name: 'IIS',
  marks: [
    header('X-Powered-By', /^asp\.net/i),
    header('X-AspNet-Version'),
    header('X-AspNetMvc-Version'),
    header('Server', /^microsoft-(?:iis|httpapi)/i),
    body(/<title>IIS [\d.]+ Detailed Error|HTTP verb used to access this page is not allowed/),
  ],
  drops: '<remove name="NAME" />',
  hints: {
    error: 'remedy.hint.iis.error',
    options: 'remedy.hint.iis.options',
    login: 'remedy.hint.iis.login',
  },
} as const satisfies KnownServer;
