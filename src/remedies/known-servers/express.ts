import { body, header, type KnownServer, preflight } from './known-server.ts';
import { isExpressCors } from './preflight-forms.ts';

export const express = {
  name: 'Express',
  marks: [
    header('X-Powered-By', /^express/i),
    body(/<pre>Cannot (?:GET|POST|PUT|PATCH|DELETE|OPTIONS|HEAD) \//),
    preflight(isExpressCors),
  ],
  hints: {
    error: 'remedy.hint.express.error',
    options: 'remedy.hint.express.options',
    'own-options': 'remedy.hint.express.own-options',
  },
} as const satisfies KnownServer;
