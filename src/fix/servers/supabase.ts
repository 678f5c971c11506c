import { beyondDefault } from '../defaults.ts';
import { denoServe } from '../fragments/deno-serve.ts';
import { oneSnippet } from '../fragments/one-snippet.ts';
import type { Server } from '../server.ts';

/** What supabase-js sends with every call. */
const sentByClient = ['apikey', 'authorization', 'content-type', 'x-client-info'];

export const supabase: Server = {
  id: 'supabase',
  title: 'Supabase Edge Functions',
  group: 'javascript',
  docs: 'https://supabase.com/docs/guides/functions/cors',
  writtenFor: 'Supabase Edge Runtime, supabase-js 2.95',
  provenOn: 'Deno 2.9, the runtime below it',
  install: null,
  credentials: 'each-origin',
  traps: ['fix.trap.supabase-headers', 'fix.trap.uncaught-error'],
  configure(policy) {
    const requestHeaders = beyondDefault(sentByClient, policy.requestHeaders) ?? sentByClient;
    return oneSnippet(
      'supabase/functions/<name>/index.ts',
      'fix.place.around-handler',
      'javascript',
      denoServe({ ...policy, requestHeaders }),
    );
  },
};
