import { addCorsHeadersCall, fetchHandlerFunctions } from '../fragments/fetch-handler.ts';
import { lines } from '../fragments/lines.ts';
import { oneSnippet } from '../fragments/one-snippet.ts';
import type { Server } from '../server.ts';

export const nextjs: Server = {
  id: 'nextjs',
  title: 'Next.js',
  group: 'javascript',
  docs: 'https://nextjs.org/docs/app/api-reference/file-conventions/proxy#cors',
  writtenFor: 'Next.js 16.4',
  provenOn: null,
  install: null,
  credentials: 'each-origin',
  traps: ['fix.trap.nextjs-file-name', 'fix.trap.path-matches', 'fix.trap.one-layer'],
  configure: (policy) =>
    oneSnippet(
      'proxy.js',
      'fix.place.new-file',
      'javascript',
      lines(
        "import { NextResponse } from 'next/server';",
        '',
        fetchHandlerFunctions(policy),
        '',
        'export function proxy(request) {',
        '  if (isPreflight(request)) return respondToPreflight(request);',
        '  const response = NextResponse.next();',
        `  ${addCorsHeadersCall(policy, 'response.headers', 'request')};`,
        '  return response;',
        '}',
        '',
        "export const config = { matcher: '/api/:path*' };",
      ),
    ),
};
