import type { Policy } from '../policy.ts';
import { addCorsHeadersCall, fetchHandlerFunctions } from './fetch-handler.ts';
import { lines } from './lines.ts';

/** A Deno server around a handler of one's own, `handle`. */
export function denoServe(policy: Policy): string {
  return lines(
    fetchHandlerFunctions(policy),
    '',
    'Deno.serve(async (request) => {',
    '  if (isPreflight(request)) return answerPreflight(request);',
    '  const answer = await handle(request).catch((error) => {',
    '    console.error(error);',
    "    return new Response('Internal Server Error', { status: 500 });",
    '  });',
    '  // An answer of fetch() cannot be changed; a copy can.',
    '  const response = new Response(answer.body, answer);',
    `  ${addCorsHeadersCall(policy, 'response.headers', 'request')};`,
    '  return response;',
    '});',
  );
}
