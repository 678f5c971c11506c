import { firstGround, headerGround } from '../signature.ts';
import type { Gateway } from './gateway.ts';

export const tyk: Gateway = {
  name: 'Tyk',
  itself: (response) =>
    firstGround(headerGround(response, 'X-Generator', /^tyk/i), headerGround(response, 'x-tyk-trace-id')),
};
