import { header, host, type KnownServer } from './known-server.ts';

export const firebaseFunctions = {
  name: 'Firebase Functions',
  marks: [header('Function-Execution-Id'), host(/\.cloudfunctions\.net$/)],
  hints: { error: 'remedy.hint.firebase-functions.error' },
} as const satisfies KnownServer;
