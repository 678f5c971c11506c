import { body, header, type KnownServer, preflight } from './known-server.ts';
import { isStarletteRefusal } from './preflight-forms.ts';

export const fastapi = {
  name: 'FastAPI',
  marks: [
    header('Server', /^(?:uvicorn|hypercorn)/i),
    body(/^\{"detail":"(?:Not Found|Method Not Allowed|Not authenticated|Internal Server Error)"\}/),
    preflight(isStarletteRefusal),
  ],
  hints: { error: 'remedy.hint.fastapi.error', options: 'remedy.hint.fastapi.options' },
} as const satisfies KnownServer;
