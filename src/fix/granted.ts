import type { CapturedResponse } from '../engine/exchange.ts';
import { get, getAll } from '../engine/fetch/header-list.ts';
import { isRedirect } from '../engine/fetch/redirect.ts';
import { parseUrl } from '../url/parse-url.ts';
import type { Need } from './need.ts';
import { isSuggestibleOrigin } from './suggestible.ts';

/** The paths of one API at which the pages of one origin asked to read, or may already. */
export interface GrantedPaths {
  /** With or without credentials. */
  readonly read: ReadonlySet<string>;
  readonly credentialed: ReadonlySet<string>;
}

/** What was asked for or is allowed already: a policy that goes beyond it has to say so. */
export interface Granted {
  /** Every path that was asked for. */
  readonly paths: ReadonlySet<string>;
  /** Those of them where a response allowed every origin. */
  readonly openPaths: ReadonlySet<string>;
  readonly origins: ReadonlyMap<string, GrantedPaths>;
}

/**
 * @param asked false: what responses allow, not what pages asked for
 * @param beside of these only what responses allow counts
 */
export function grantedIn(needs: readonly Need[], asked = true, beside: readonly Need[] = []): Granted {
  const paths = new Set<string>();
  const openPaths = new Set<string>();
  const origins = new Map<string, { read: Set<string>; credentialed: Set<string> }>();
  const grant = (origin: string, path: string, credentials: boolean) => {
    if (!isSuggestibleOrigin(origin)) return;
    const known = origins.get(origin) ?? { read: new Set(), credentialed: new Set() };
    origins.set(origin, known);
    known.read.add(path);
    if (credentials) known.credentialed.add(path);
  };
  const own = new Set(needs);
  for (const need of [...needs, ...beside]) {
    const path = pathOf(need.hop.url);
    paths.add(path);
    if (asked && own.has(need)) grant(need.origin, path, need.credentials);
    for (const response of responsesOf(need)) {
      const [allowed, ...more] = getAll(response.headers, 'Access-Control-Allow-Origin');
      if (allowed === undefined || more.length > 0) continue;
      if (allowed === '*') openPaths.add(path);
      else grant(allowed, path, get(response.headers, 'Access-Control-Allow-Credentials') === 'true');
    }
  }
  return { paths, openPaths, origins };
}

/** The responses to one hop, the preflight first. */
export function responsesOf({ hop }: Need): readonly CapturedResponse[] {
  // A preflight's redirect comes from whatever redirects, which has to go.
  const preflight = hop.preflight?.response;
  return [preflight && !isRedirect(preflight) ? preflight : null, hop.response].flatMap((each) => each ?? []);
}

function pathOf(url: string): string {
  return parseUrl(url)?.pathname ?? url;
}
