import { addCorsHeadersCall, fetchHandlerFunctions } from '../fragments/fetch-handler.ts';
import { lines } from '../fragments/lines.ts';
import { oneSnippet } from '../fragments/one-snippet.ts';
import type { Server } from '../server.ts';

export const cloudflareWorkers: Server = {
  id: 'cloudflare-workers',
  title: 'Cloudflare Workers',
  group: 'javascript',
  docs: 'https://developers.cloudflare.com/workers/examples/cors-header-proxy/',
  writtenFor: 'workerd 2026-04',
  provenOn: 'workerd 1.2026',
  install: null,
  credentials: 'each-origin',
  traps: ['fix.trap.uncaught-error', 'fix.trap.one-layer'],
  configure: (policy) =>
    oneSnippet(
      'src/index.js',
      'fix.place.around-handler',
      'javascript',
      lines(
        fetchHandlerFunctions(policy),
        '',
        'export default {',
        '  async fetch(request, env, ctx) {',
        '    if (isPreflight(request)) return respondToPreflight(request);',
        '    const original = await handle(request, env, ctx).catch((error) => {',
        '      console.error(error);',
        "      return new Response('Internal Server Error', { status: 500 });",
        '    });',
        '    // A response of fetch() cannot be changed; a copy can.',
        '    const response = new Response(original.body, original);',
        `    ${addCorsHeadersCall(policy, 'response.headers', 'request')};`,
        '    return response;',
        '  },',
        '};',
      ),
    ),
};
