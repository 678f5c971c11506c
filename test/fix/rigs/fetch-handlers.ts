import { fileURLToPath } from 'node:url';
import { lines } from '../../../src/fix/fragments/lines.ts';
import { type Rig, snippet } from '../proof/rig.ts';

/** Where `npm install` puts what is too large for a devDependency. */
export const toolsFolder = fileURLToPath(new URL('../../../artifacts/fix-tools/', import.meta.url));

/** The API as a function from a request to a response. */
const handle = lines(
  'async function handle(request) {',
  '  const { pathname } = new URL(request.url);',
  "  if (pathname === '/private' && !request.headers.has('Authorization')) return new Response(null, { status: 401 });",
  "  if (request.method === 'OPTIONS') return new Response(null, { status: 405 });",
  "  if (pathname === '/boom') throw new Error('boom');",
  "  if (pathname !== '/data' && pathname !== '/private') return new Response(null, { status: 404 });",
  "  return new Response('{}', { headers: { 'X-Total-Count': '3' } });",
  '}',
  '',
);

function denoRig(server: string): Rig {
  return {
    server,
    kind: 'app',
    packages: [],
    program: (configuration, { port }) => ({
      files: { 'main.js': lines(handle, configuration ? snippet(configuration) : 'Deno.serve(handle);') },
      command: [`${toolsFolder}node_modules/.bin/deno`, 'run', '--allow-net', '--no-prompt', 'main.js'],
      env: { DENO_SERVE_ADDRESS: `tcp:127.0.0.1:${port}`, DENO_NO_UPDATE_CHECK: '1' },
    }),
  };
}

const cloudflareWorkers: Rig = {
  server: 'cloudflare-workers',
  kind: 'app',
  packages: [],
  program: (configuration, { port }) => ({
    files: {
      'index.js': lines(handle, configuration ? snippet(configuration) : 'export default { fetch: handle };'),
      'config.capnp': lines(
        'using Workerd = import "/workerd/workerd.capnp";',
        'const config :Workerd.Config = (',
        '  services = [(name = "main", worker = (',
        '    modules = [(name = "index.js", esModule = embed "index.js")],',
        '    compatibilityDate = "2025-01-01",',
        '  ))],',
        `  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],`,
        ');',
      ),
    },
    command: [`${toolsFolder}node_modules/.bin/workerd`, 'serve', 'config.capnp'],
  }),
};

export const fetchHandlerRigs: readonly Rig[] = [denoRig('deno'), denoRig('supabase'), cloudflareWorkers];
