import { body, header, type KnownServer } from './known-server.ts';

export const laravel = {
  name: 'Laravel',
  marks: [
    header('Set-Cookie', /\blaravel_session=/i),
    body(/"message":\s?"(?:CSRF token mismatch|Unauthenticated)\."/),
  ],
  hints: {
    error: 'remedy.hint.laravel.error',
    options: 'remedy.hint.laravel.options',
    csrf: 'remedy.hint.laravel.csrf',
  },
} as const satisfies KnownServer;
