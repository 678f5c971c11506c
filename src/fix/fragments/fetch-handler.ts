import { credentialedOrigins } from '../credentials.ts';
import { allowanceHeaders } from '../headers.ts';
import type { Policy } from '../policy.ts';
import { jsArray, jsString } from '../quote/javascript.ts';
import { lines } from './lines.ts';

/** Functions for servers that take a Request and give a Response: workers, edge functions, hooks. Plain JavaScript. */
export function fetchHandlerFunctions(policy: Policy): string {
  const { always, preflight, actual } = allowanceHeaders(policy, 'origin');
  const any = policy.origins === '*';
  const credentialed = credentialedOrigins(policy);
  const set = ([name, value]: readonly [string, string]) =>
    `  ${credentialed && name === 'Access-Control-Allow-Credentials' ? 'if (credentialedOrigins.has(origin)) ' : ''}headers.set(${jsString(name)}, ${name === 'Access-Control-Allow-Origin' && !any ? 'origin' : jsString(value)});`;
  return lines(
    any ? null : `const allowedOrigins = new Set(${jsArray(policy.origins)});`,
    credentialed && `const credentialedOrigins = new Set(${jsArray(credentialed)});`,
    any ? null : '',
    any ? 'function addCorsHeaders(headers) {' : 'function addCorsHeaders(headers, request) {',
    any
      ? null
      : [
          "  headers.append('Vary', 'Origin');",
          "  const origin = request.headers.get('Origin');",
          '  if (!allowedOrigins.has(origin)) return;',
        ],
    [...always, ...actual].map(set),
    '}',
    '',
    'function isPreflight(request) {',
    "  return request.method === 'OPTIONS' && request.headers.has('Access-Control-Request-Method');",
    '}',
    '',
    'function respondToPreflight(request) {',
    '  const headers = new Headers();',
    `  addCorsHeaders(headers${any ? '' : ', request'});`,
    preflight.map(set),
    '  return new Response(null, { status: 204, headers });',
    '}',
  );
}

/** The call of the first of them. */
export function addCorsHeadersCall(policy: Policy, headers: string, request: string): string {
  return policy.origins === '*' ? `addCorsHeaders(${headers})` : `addCorsHeaders(${headers}, ${request})`;
}
