import { body, header, type KnownServer } from './known-server.ts';

export const apache = {
  name: 'Apache',
  marks: [
    header('Server', /^apache(?![-\s]*(?:coyote|tomcat))/i),
    body(/<address>Apache\/[^<]{1,80}<\/address>/),
  ],
  drops: 'Header onsuccess unset NAME',
  hints: { error: 'remedy.hint.apache.error', options: 'remedy.hint.apache.options' },
} as const satisfies KnownServer;
