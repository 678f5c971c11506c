import type { Policy } from '../policy.ts';
import { addCorsHeadersCall, fetchHandlerFunctions } from './fetch-handler.ts';
import { lines } from './lines.ts';

/** A Deno server around a handler of one's own, `handle`. */
export function denoServe(policy: Policy): string {
  return lines(
    fetchHandlerFunctions(policy),
    '',
    'Deno.serve(async (request) => {',
    '  if (isPreflight(request)) return respondToPreflight(request);',
    '  const original = await handle(request).catch((error) => {',
    '    console.error(error);',
    "    return new Response('Internal Server Error', { status: 500 });",
    '  });',
    '  // A response of fetch() cannot be changed; a copy can.',
    '  const response = new Response(original.body, original);',
    `  ${addCorsHeadersCall(policy, 'response.headers', 'request')};`,
    '  return response;',
    '});',
  );
}
