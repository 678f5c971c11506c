import { addCorsHeadersCall, fetchHandlerFunctions } from '../fragments/fetch-handler.ts';
import { lines } from '../fragments/lines.ts';
import { oneSnippet } from '../fragments/one-snippet.ts';
import type { Server } from '../server.ts';

export const sveltekit: Server = {
  id: 'sveltekit',
  title: 'SvelteKit',
  group: 'javascript',
  docs: 'https://svelte.dev/docs/kit/hooks#Server-hooks-handle',
  writtenFor: 'SvelteKit 2.70',
  provenOn: 'SvelteKit 2.70, adapter-node 5',
  install: null,
  credentials: 'each-origin',
  traps: ['fix.trap.sveltekit-csrf', 'fix.trap.before-login', 'fix.trap.one-layer'],
  configure: (policy) =>
    oneSnippet(
      'src/hooks.server.js',
      'fix.place.new-file',
      'javascript',
      lines(
        fetchHandlerFunctions(policy),
        '',
        "/** @type {import('@sveltejs/kit').Handle} */",
        'export async function handle({ event, resolve }) {',
        '  if (isPreflight(event.request)) return respondToPreflight(event.request);',
        '  const response = await resolve(event);',
        `  ${addCorsHeadersCall(policy, 'response.headers', 'event.request')};`,
        '  return response;',
        '}',
      ),
    ),
};
