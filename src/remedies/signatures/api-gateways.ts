import type { CapturedResponse } from '../../engine/exchange.ts';
import type { Ground } from '../remedy.ts';
import type { Signature } from '../signature.ts';
import { bodyGround, firstGround, headerGround, hostGround, isError } from '../signature.ts';

/** Gateways that answer by themselves what they do not pass on. Envoy says how long it waited for whom it asked. */
const gateways: readonly (readonly [name: string, of: (response: CapturedResponse) => Ground | null])[] = [
  [
    'Kong',
    (response) =>
      headerGround(response, 'x-kong-upstream-latency') === null
        ? firstGround(
            headerGround(response, 'x-kong-response-latency'),
            headerGround(response, 'Server', /^kong/i),
          )
        : null,
  ],
  [
    'Tyk',
    (response) =>
      firstGround(headerGround(response, 'X-Generator', /^tyk/i), headerGround(response, 'x-tyk-trace-id')),
  ],
  [
    'Envoy',
    (response) =>
      headerGround(response, 'x-envoy-upstream-service-time') === null
        ? headerGround(response, 'Server', /^(?:istio-)?envoy$/i)
        : null,
  ],
  ['Traefik', (response) => (response.status === 404 ? bodyGround(response, /^404 page not found/) : null)],
  ['Azure API Management', (response) => headerGround(response, 'Ocp-Apim-Trace-Location')],
  ['Apigee', (response) => bodyGround(response, /"errorcode":\s?"(?:oauth|steps|messaging)\.[a-z.]*/i)],
];

/** A gateway refused, and its own response has no CORS headers since those come from behind it, or from a later step. */
export const apiGateways: Signature = {
  find({ response, url, preflight }) {
    if (!isError(response)) return null;
    for (const [gateway, of] of gateways) {
      const ground = of(response);
      if (ground === null) continue;
      const { status } = response;
      const evidence = { gateway };
      const grounds = [ground];
      const target = url.origin;
      const plugin = { id: 'set-gateway-plugin', evidence, grounds, target } as const;
      if (status === 401 && !preflight)
        return { drafts: [{ id: 'renew-token', owner: 'proxy', grounds, target }, plugin], instead: false };
      return { drafts: [plugin], instead: false };
    }
    return null;
  },
};

/** Supabase's gateway is Kong; its own errors name no project. */
export const supabaseGateway: Signature = {
  find({ response, url }) {
    const ground = hostGround(url, /\.supabase\.co$/);
    if (ground === null || (response.status !== 401 && response.status !== 404)) return null;
    const evidence = { gateway: 'Supabase' };
    return {
      drafts: [{ id: 'set-gateway-plugin', evidence, grounds: [ground], target: url.origin }],
      instead: true,
    };
  },
};
