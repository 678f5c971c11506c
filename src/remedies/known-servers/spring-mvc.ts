import { body, header, type KnownServer, preflight } from './known-server.ts';
import { isSpringRefusal } from './preflight-forms.ts';

/** Its security filters send these two on every response. */
export const springMvc = {
  name: 'Spring',
  marks: [
    body(/^\{"timestamp":[^}]{1,200}"status":\d{3},"error":"/),
    header('Cache-Control', /^no-cache, no-store, max-age=0, must-revalidate$/, ['Expires', /^0$/]),
    preflight(isSpringRefusal),
  ],
  hints: { error: 'remedy.hint.spring-mvc.error', options: 'remedy.hint.spring-mvc.options' },
} as const satisfies KnownServer;
