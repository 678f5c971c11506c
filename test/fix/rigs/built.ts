import { lines } from '../../../src/fix/fragments/lines.ts';
import { type Rig, snippet } from '../proof/rig.ts';
import { toolsFolder } from './fetch-handlers.ts';

/** Programs find their packages where those of the script were installed. */
const linkPackages = ['ln', '-s', `${toolsFolder}node_modules`, 'node_modules'] as const;

const response = "new Response('{}', { headers: { 'X-Total-Count': '3' } })";

const sveltekit: Rig = {
  server: 'sveltekit',
  kind: 'app',
  packages: [],
  program: (configuration, { port }) => {
    const endpoint = lines(
      `const handle = ({ request, url }) =>`,
      "  url.pathname === '/private' && !request.headers.has('Authorization')",
      '    ? new Response(null, { status: 401 })',
      `    : ${response};`,
      'export { handle as GET, handle as PUT, handle as PATCH, handle as DELETE };',
    );
    return {
      files: {
        'package.json': '{ "type": "module" }',
        'svelte.config.js': lines(
          "import adapter from '@sveltejs/adapter-node';",
          'export default { kit: { adapter: adapter() } };',
        ),
        'vite.config.js': lines(
          "import { sveltekit } from '@sveltejs/kit/vite';",
          'export default { plugins: [sveltekit()] };',
        ),
        'src/app.html': '<!doctype html><body>%sveltekit.body%</body>%sveltekit.head%',
        // An application without any page has none for its errors either.
        'src/routes/+page.svelte': '<p>proof</p>',
        'src/routes/data/+server.js': endpoint,
        'src/routes/private/+server.js': endpoint,
        'src/routes/boom/+server.js': "export const GET = () => { throw new Error('boom'); };",
        ...(configuration && { 'src/hooks.server.js': snippet(configuration) }),
      },
      build: [linkPackages, [process.execPath, 'node_modules/vite/bin/vite.js', 'build']],
      command: [process.execPath, 'build'],
      env: { PORT: String(port), HOST: '127.0.0.1', ORIGIN: `http://127.0.0.1:${port}` },
    };
  },
};

const nitro: Rig = {
  server: 'nitro',
  kind: 'app',
  packages: [],
  program: (configuration, { port }) => {
    const route = lines(
      'export default defineEventHandler((event) => {',
      "  if (event.path.startsWith('/private') && !getRequestHeader(event, 'authorization'))",
      '    throw createError({ statusCode: 401 });',
      "  setResponseHeader(event, 'X-Total-Count', 3);",
      '  return {};',
      '});',
    );
    return {
      files: {
        'package.json': '{ "type": "module" }',
        'nitro.config.ts': "export default { srcDir: 'server', compatibilityDate: '2025-01-01' };",
        'server/routes/data.ts': route,
        'server/routes/private.ts': route,
        'server/routes/boom.ts': "export default defineEventHandler(() => { throw new Error('boom'); });",
        ...(configuration && { 'server/middleware/0.cors.ts': snippet(configuration) }),
      },
      build: [linkPackages, ['node_modules/.bin/nitropack', 'build']],
      command: [process.execPath, '.output/server/index.mjs'],
      env: { PORT: String(port), HOST: '127.0.0.1' },
    };
  },
};

export const builtRigs: readonly Rig[] = [sveltekit, nitro];
