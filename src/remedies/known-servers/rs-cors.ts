import { type KnownServer, preflight } from './known-server.ts';
import { isRsCorsRefusal } from './preflight-forms.ts';

export const rsCors = {
  name: 'rs/cors',
  marks: [preflight(isRsCorsRefusal)],
} as const satisfies KnownServer;
