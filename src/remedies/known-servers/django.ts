import { body, header, type KnownServer } from './known-server.ts';

export const django = {
  name: 'Django',
  marks: [
    header('Server', /^wsgiserver/i),
    header('Set-Cookie', /\bcsrftoken=/i),
    body(
      /"detail":\s?"(?:Authentication credentials were not provided|Method \\"[A-Z]+\\" not allowed|CSRF Failed|Given token not valid)/,
    ),
  ],
  hints: { error: 'remedy.hint.django.error', options: 'remedy.hint.django.options' },
} as const satisfies KnownServer;
