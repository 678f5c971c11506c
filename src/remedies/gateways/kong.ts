import { firstGround, headerGround } from '../signature.ts';
import type { Gateway } from './gateway.ts';

/** It says how long it waited for whom it asked. */
export const kong: Gateway = {
  name: 'Kong',
  itself: (response) =>
    headerGround(response, 'x-kong-upstream-latency') === null
      ? firstGround(
          headerGround(response, 'x-kong-response-latency'),
          headerGround(response, 'Server', /^kong/i),
        )
      : null,
  passes: {
    by: (response) => headerGround(response, 'x-kong-upstream-latency'),
    drops: 'remove.headers: NAME (plugin response-transformer)',
  },
};
