import { headerGround } from '../signature.ts';
import type { Gateway } from './gateway.ts';

/** Istio's too. It says how long it waited for whom it asked. */
export const envoy: Gateway = {
  name: 'Envoy',
  itself: (response) =>
    headerGround(response, 'x-envoy-upstream-service-time') === null
      ? headerGround(response, 'Server', /^(?:istio-)?envoy$/i)
      : null,
};
