import type { Hop, Preflight } from '../engine/exchange.ts';
import { get, type HeaderList } from '../engine/fetch/header-list.ts';
import type { Decided } from './need.ts';

/** What a guess rests on, for people to judge it by. */
export type ServerClue =
  | { readonly kind: 'header'; readonly name: string; readonly value: string }
  /** The form of an answer to a preflight that a library gives away by. */
  | { readonly kind: 'preflight'; readonly status: number }
  | { readonly kind: 'address'; readonly value: string };

export interface ServerGuess {
  /** Of the register. */
  readonly id: string;
  readonly clue: ServerClue;
}

/** A header that names a server. Frameworks stand before what they may stand behind: they are the ones to configure. */
const headerRules: readonly (readonly [id: string, name: string, value: RegExp])[] = [
  ['sveltekit', 'x-sveltekit-page', /./],
  ['nextjs', 'x-powered-by', /^next\.js/i],
  ['nextjs', 'x-nextjs-cache', /./],
  ['nitro', 'x-powered-by', /^(?:nuxt|nitro)/i],
  ['express', 'x-powered-by', /^express/i],
  ['laravel', 'set-cookie', /\blaravel_session=/i],
  ['symfony', 'x-debug-token-link', /./],
  ['php', 'x-powered-by', /^php\//i],
  ['aspnet-core', 'server', /^kestrel/i],
  ['iis', 'x-powered-by', /^asp\.net/i],
  ['rails', 'x-runtime', /^\d+\.\d+$/],
  ['phoenix', 'server', /^cowboy/i],
  ['flask', 'server', /^werkzeug/i],
  ['django', 'server', /^wsgiserver/i],
  ['fastapi', 'server', /^(?:uvicorn|hypercorn)/i],
  ['deno', 'server', /^deno/i],
  ['supabase', 'sb-project-ref', /./],
  ['supabase', 'x-sb-edge-region', /./],
  ['cloudflare-workers', 'cf-worker', /./],
  ['firebase-functions', 'function-execution-id', /./],
  ['google-cloud-storage', 'x-goog-storage-class', /./],
  ['google-cloud-storage', 'server', /^uploadserver/i],
  ['aws-s3', 'server', /^amazons3/i],
  ['aws-http-api', 'apigw-requestid', /./],
  ['aws-rest-api', 'x-amz-apigw-id', /./],
  ['tomcat', 'server', /^apache-coyote|^apache tomcat/i],
  ['jetty', 'server', /^jetty/i],
  ['iis', 'server', /^microsoft-iis/i],
  ['azure', 'x-ms-middleware-request-id', /./],
  ['nginx', 'server', /^(?:nginx|openresty)/i],
  ['apache', 'server', /^apache(?![-\s]*(?:coyote|tomcat))/i],
  ['caddy', 'server', /^caddy/i],
  ['lighttpd', 'server', /^lighttpd/i],
  ['envoy', 'server', /envoy/i],
  ['envoy', 'x-envoy-upstream-service-time', /./],
  ['caddy', 'via', /\bcaddy\b/i],
  ['aws-cloudfront', 'x-amz-cf-id', /./],
  ['aws-cloudfront', 'via', /\bcloudfront\b/i],
];

/** Hosts that belong to a service, and ports that belong to a dev server. */
const addressRules: readonly (readonly [id: string, host: RegExp])[] = [
  ['aws-lambda-url', /\.lambda-url\.[a-z0-9-]+\.on\.aws$/],
  ['aws-s3', /(?:^|\.)s3[.-](?:[a-z0-9-]+\.)?amazonaws\.com$/],
  ['aws-cloudfront', /\.cloudfront\.net$/],
  ['google-cloud-storage', /(?:^|\.)storage\.googleapis\.com$|^storage\.cloud\.google\.com$/],
  ['firebase-functions', /\.cloudfunctions\.net$/],
  ['supabase', /\.supabase\.co$/],
  ['azure', /\.azurewebsites\.net$/],
  ['cloudflare-workers', /\.workers\.dev$/],
  ['deno', /\.deno\.dev$/],
  ['vite', /^(?:localhost|127\.0\.0\.1|\[::1\]):5173$/],
];

/**
 * Which servers an API may be, the likeliest first, each once with what says so; empty where nothing does. What failed may
 * come from another layer than the rest: the one that sent the response a browser refused is the one to configure.
 */
export function guessServers(items: readonly Decided[], target: string): readonly ServerGuess[] {
  const guesses = [
    ...marksIn(items.flatMap(refusedHop), target),
    ...marksIn(items.flatMap(allHops), target),
    ...byAddress(target),
  ];
  return guesses.filter(({ id }, index) => guesses.findIndex((other) => other.id === id) === index);
}

type Asked = Pick<Hop, 'url' | 'response'> & { readonly preflight: Pick<Preflight, 'response'> | null };

const allHops = ({ exchange }: Decided): readonly Asked[] => exchange.hops;

/** The one response that the decision fell at. */
function refusedHop({ exchange, decision }: Decided): readonly Asked[] {
  const hop = exchange.hops[decision.hop];
  if (hop === undefined || decision.verdict !== 'blocked') return [];
  const { url, preflight, response } = hop;
  return [
    decision.phase === 'preflight' ? { url, preflight, response: null } : { url, preflight: null, response },
  ];
}

function marksIn(asked: readonly Asked[], target: string): readonly ServerGuess[] {
  const hops = asked.filter(({ url }) => originOf(url) === target);
  const responses = hops.flatMap(({ preflight, response }) =>
    [preflight?.response ?? [], response ?? []].flat(),
  );
  const lists = responses.map(({ headers }) => headers);
  return [
    ...headerRules.flatMap(([id, name, pattern]) => byHeader(id, name, pattern, lists)),
    ...hops.flatMap(({ preflight }) => (preflight?.response ? byPreflight(preflight.response) : [])),
  ];
}

function originOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).origin : null;
}

function byHeader(
  id: string,
  name: string,
  pattern: RegExp,
  lists: readonly HeaderList[],
): readonly ServerGuess[] {
  for (const list of lists) {
    const value = get(list, name);
    // A server's name stands at the beginning of what it says; no more is looked at of a hostile value.
    if (value !== null && pattern.test(value.slice(0, 4096)))
      return [{ id, clue: { kind: 'header', name, value } }];
  }
  return [];
}

/** What libraries leave in an answer to a preflight they refused. */
function byPreflight({
  status,
  headers,
}: {
  readonly status: number;
  readonly headers: HeaderList;
}): readonly ServerGuess[] {
  const has = (name: string) => get(headers, name) !== null;
  if (has('Access-Control-Allow-Origin')) return [];
  const clue: ServerClue = { kind: 'preflight', status };
  const vary = (get(headers, 'Vary') ?? '').toLowerCase();
  const variesByAll = ['origin', 'access-control-request-method', 'access-control-request-headers'].every(
    (name) => vary.includes(name),
  );
  const lists = has('Access-Control-Allow-Methods') || has('Access-Control-Allow-Headers');
  if (status === 400 && lists) return [{ id: 'fastapi', clue }];
  if (status === 403 && variesByAll) return [{ id: 'spring-mvc', clue }];
  if ((status === 200 || status === 204) && variesByAll) return [{ id: 'rs-cors', clue }];
  if (status === 204 && lists) return [{ id: 'express', clue }];
  return [];
}

function byAddress(target: string): readonly ServerGuess[] {
  if (!URL.canParse(target)) return [];
  const { host, hostname } = new URL(target);
  return addressRules
    .filter(([, pattern]) => pattern.test(hostname) || pattern.test(host))
    .map(([id]) => ({ id, clue: { kind: 'address', value: host } }));
}
