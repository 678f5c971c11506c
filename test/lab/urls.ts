import { pageOf } from './places.ts';
import type { PageName, Scenario, ServerName } from './scenario.ts';

/** Origins the lab got, by name. */
export interface Origins {
  readonly pages: Readonly<Record<PageName, string>>;
  readonly servers: Readonly<Record<Exclude<ServerName, 'page'>, string>>;
}

/** The URL of `path` of a scenario on a server, in one run. */
export function scenarioUrl(
  origins: Origins,
  scenario: Scenario,
  server: ServerName,
  path: string,
  run: string,
): string {
  const origin = serverOrigin(origins, scenario, server);
  return `${origin}/s/${scenario.id}/${path}?run=${encodeURIComponent(run)}`;
}

/** The origin behind a server's name; `page` is the page's own, also for the frames in it. */
export function serverOrigin(origins: Origins, scenario: Scenario, server: ServerName): string {
  if (server !== 'page') return origins.servers[server];
  return origins.pages[pageOf(scenario.from)];
}

/**
 * Puts origins and URLs into a text with `{page}`, `{origin}`, `{<server>}`, `{url:<server>/<path>}`
 * and `{host:…}`, which is the same without its scheme.
 */
export function fill(
  text: string,
  origins: Origins,
  scenario: Scenario,
  run: string,
  origin: string,
): string {
  return text.replace(/\{(?:(url|host):)?([a-z-]+)(?:\/([^}]*))?\}/g, (whole, kind, word: string, path) => {
    if (word === 'origin') return origin;
    if (!isServer(word, origins)) return whole;
    const url =
      path === undefined
        ? serverOrigin(origins, scenario, word)
        : scenarioUrl(origins, scenario, word, path, run);
    return kind === 'host' ? url.replace(/^[a-z]+:\/\//, '') : url;
  });
}

function isServer(word: string | undefined, origins: Origins): word is ServerName {
  return word === 'page' || (word !== undefined && Object.hasOwn(origins.servers, word));
}
