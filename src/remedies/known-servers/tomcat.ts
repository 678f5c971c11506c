import { body, header, type KnownServer } from './known-server.ts';

export const tomcat = {
  name: 'Tomcat',
  marks: [header('Server', /^apache-coyote|^apache tomcat/i), body(/<h3>Apache Tomcat\//)],
  hints: { error: 'remedy.hint.tomcat.error', options: 'remedy.hint.tomcat.options' },
} as const satisfies KnownServer;
