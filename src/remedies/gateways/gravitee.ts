import { bodyGround, firstGround, headerGround } from '../signature.ts';
import type { Gateway } from './gateway.ts';

export const gravitee: Gateway = {
  name: 'Gravitee',
  itself: (response) =>
    firstGround(
      bodyGround(response, /No context-path matches the request URI\./),
      response.status === 401 || response.status === 429
        ? headerGround(response, 'X-Gravitee-Transaction-Id')
        : null,
    ),
};
