import { get } from '../../engine/fetch/header-list.ts';
import { gateways } from '../gateways/register.ts';
import type { Signature } from '../signature.ts';
import { isError } from '../signature.ts';

/** A gateway refused, and its own response has no CORS headers since those come from behind it, or from a later step. */
export const apiGateways: Signature = {
  find({ response, url, preflight }) {
    const bare =
      preflight && response.status < 300 && get(response.headers, 'Access-Control-Allow-Origin') === null;
    if (!isError(response) && !bare) return null;
    for (const { name: gateway, itself, hint: usual, unlisted } of gateways) {
      const hint = bare ? unlisted : usual;
      const ground = bare && unlisted === undefined ? null : itself(response, url);
      if (ground === null) continue;
      const { status } = response;
      const evidence = { gateway, status: String(status) };
      const grounds = [ground];
      const target = url.origin;
      const plugin = { id: 'set-gateway-plugin', evidence, grounds, target, ...(hint && { hint }) } as const;
      if (status === 401 && !preflight)
        return { drafts: [{ id: 'renew-token', owner: 'proxy', grounds, target }, plugin], instead: false };
      return { drafts: [plugin], instead: false };
    }
    return null;
  },
};
