import type { Server } from './server.ts';

interface Family {
  readonly ids: readonly string[];
  readonly load: () => Promise<readonly Server[]>;
}

/** It has no place of its own to say. */
const HEADERS_ALONE = 'any-server';

/** What is met most comes by itself, and so do its places. */
const usual: ReadonlySet<string> = new Set(['express', 'nginx', 'aws-s3']);

/** Servers that are configured much alike, and are loaded together: all of them are more than one screen needs. */
const families: readonly Family[] = [
  { ids: [HEADERS_ALONE], load: async () => [(await import('./servers/any-server.ts')).anyServer] },
  {
    ids: ['same-origin-proxy'],
    load: async () => [(await import('./servers/same-origin-proxy.ts')).sameOriginProxy],
  },
  { ids: ['express'], load: async () => [(await import('./servers/express.ts')).express] },
  { ids: ['nginx'], load: async () => [(await import('./servers/nginx.ts')).nginx] },
  { ids: ['aws-s3'], load: async () => [(await import('./servers/aws-s3.ts')).awsS3] },
  {
    ids: ['node-http', 'fastify', 'koa', 'hono', 'nestjs', 'h3', 'nitro'],
    load: async () => (await import('./servers/families/node.ts')).nodeServers,
  },
  {
    ids: ['nextjs', 'sveltekit', 'vite', 'vite-proxy', 'webpack-dev-server', 'webpack-dev-server-proxy'],
    load: async () => (await import('./servers/families/pages.ts')).pagesServers,
  },
  {
    ids: ['cloudflare-workers', 'deno', 'supabase'],
    load: async () => (await import('./servers/families/edge.ts')).edgeServers,
  },
  {
    ids: ['apache', 'caddy', 'haproxy', 'lighttpd', 'traefik', 'envoy', 'iis'],
    load: async () => (await import('./servers/families/proxies.ts')).proxiesServers,
  },
  {
    ids: ['flask', 'django', 'fastapi'],
    load: async () => (await import('./servers/families/python.ts')).pythonServers,
  },
  {
    ids: ['rails', 'rack'],
    load: async () => (await import('./servers/families/ruby.ts')).rubyServers,
  },
  {
    ids: ['php', 'laravel', 'symfony'],
    load: async () => (await import('./servers/families/php.ts')).phpServers,
  },
  {
    ids: ['spring-mvc', 'spring-security', 'tomcat', 'jetty', 'aspnet-core'],
    load: async () => (await import('./servers/families/jvm-dotnet.ts')).jvmDotnetServers,
  },
  {
    ids: ['rs-cors', 'jub0bs-cors', 'gin', 'echo', 'fiber', 'chi'],
    load: async () => (await import('./servers/families/go.ts')).goServers,
  },
  {
    ids: ['tower-http', 'actix', 'phoenix'],
    load: async () => (await import('./servers/families/rust-elixir.ts')).rustElixirServers,
  },
  {
    ids: ['aws-http-api', 'aws-rest-api', 'aws-lambda-url', 'aws-cloudfront'],
    load: async () => (await import('./servers/families/aws.ts')).awsServers,
  },
  {
    ids: ['cloudflare-r2', 'google-cloud-storage', 'firebase-functions', 'azure', 'azure-storage'],
    load: async () => (await import('./servers/families/cloud.ts')).cloudServers,
  },
];

const loaded = new Map<string, Server>();

const familyOf = (id: string) => families.find(({ ids }) => ids.includes(id));

/** Whether there is such a server. */
export function isServer(id: string): boolean {
  return familyOf(id) !== undefined;
}

/** A server that is loaded; null: it is not, or there is none. */
export function serverNow(id: string): Server | null {
  return loaded.get(id) ?? null;
}

/** Loads a server, with those of its family. */
export async function loadServer(id: string): Promise<void> {
  const [servers = []] = await Promise.all([
    familyOf(id)?.load(),
    id === HEADERS_ALONE ? null : usual.has(id) ? import('./usual-places.ts') : import('./place-messages.ts'),
  ]);
  for (const server of servers) loaded.set(server.id, server);
}

/** Loads all of them. */
export async function loadServers(): Promise<void> {
  await Promise.all(families.map(({ ids: [id = ''] }) => loadServer(id)));
}
