import { oneSnippet } from '../fragments/one-snippet.ts';
import { storeMethods } from '../fragments/store-methods.ts';
import { jsonDocument } from '../quote/json.ts';
import type { Server } from '../server.ts';

export const cloudflareR2: Server = {
  id: 'cloudflare-r2',
  title: 'Cloudflare R2',
  group: 'cloud',
  docs: 'https://developers.cloudflare.com/r2/buckets/cors/',
  writtenFor: 'wrangler 4, R2 bucket CORS policy',
  provenOn: null,
  install: null,
  // Its rules have no switch for them, and its documentation names none.
  credentials: 'never',
  traps: ['fix.trap.r2-dashboard', 'fix.trap.r2-headers', 'fix.trap.r2-domain'],
  configure(policy) {
    const { methods, lacks } = storeMethods(policy, ['GET', 'PUT', 'POST', 'DELETE', 'HEAD']);
    return oneSnippet(
      'cors.json',
      'fix.place.r2-bucket',
      'json',
      jsonDocument({
        rules: [
          {
            allowed: {
              origins: policy.origins === '*' ? ['*'] : policy.origins,
              methods,
              ...(policy.requestHeaders.length > 0 && { headers: policy.requestHeaders }),
            },
            ...(policy.exposedHeaders.length > 0 && { exposeHeaders: policy.exposedHeaders }),
            ...(policy.maxAge !== null && { maxAgeSeconds: policy.maxAge }),
          },
        ],
      }),
      [...lacks, ...(policy.credentials ? (['credentials'] as const) : [])],
    );
  },
};
