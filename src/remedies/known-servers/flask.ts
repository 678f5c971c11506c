import { header, type KnownServer } from './known-server.ts';

export const flask = {
  name: 'Flask',
  marks: [header('Server', /^werkzeug/i)],
  hints: { error: 'remedy.hint.flask.error', options: 'remedy.hint.flask.options' },
} as const satisfies KnownServer;
