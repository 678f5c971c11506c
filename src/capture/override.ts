import { parseUrl } from '../url/parse-url.ts';

/** Headers to set on the responses of one server to one origin, in the inspected tab only. */
export interface Override {
  /** The server's origin, serialized. */
  readonly target: string;
  /** The origin of the page or frame that asks, serialized; `null` (four letters): an opaque one. */
  readonly initiator: string;
  /** On preflights. */
  readonly preflight: readonly (readonly [name: string, value: string])[];
  /** On all other responses, errors too. */
  readonly actual: readonly (readonly [name: string, value: string])[];
}

/** Why an override is not on. After a grant the hosts have been given back. */
export type OverrideTrouble =
  /** The prompt was denied or closed. */
  | { readonly kind: 'refused' }
  /** The origin that asks is none that a browser lets an extension ask for, as an extension's own. */
  | { readonly kind: 'no-host'; readonly origin: string }
  /** The browser did not set the headers in time. */
  | { readonly kind: 'slow' }
  /** `why` as the browser put it. */
  | { readonly kind: 'failed'; readonly why: string };

/** A rule as the browser gives it back: its own record of what is on, and for whom. */
export interface OverrideRule {
  readonly id: number;
  readonly condition?: {
    readonly tabIds?: readonly number[];
    readonly urlFilter?: string;
    readonly initiatorDomains?: readonly string[];
  };
}

/** Names the line of a tab to the service worker: the number follows. */
export const linePrefix = 'override ';

/**
 * After this long the person is told. A worker that the browser starts for it, beside other work, takes some seconds. In
 * milliseconds.
 */
export const patienceMs = 10_000;

/**
 * What a person is asked for: the server, and who asks. Chromium changes no response to a frame whose own host it was not
 * given; an opaque origin has none, and needs none (measured with 156).
 *
 * @returns patterns, or the origin that none can be made of
 */
export function hostsOf({ target, initiator }: Override): readonly string[] | { readonly noHost: string } {
  const hosts = new Set<string>();
  for (const origin of initiator === 'null' ? [target] : [target, initiator]) {
    const url = parse(origin);
    if (url === null) return { noHost: origin };
    // Without the port, which patterns of hosts do not have in every browser.
    hosts.add(`${url.protocol}//${url.hostname}/*`);
  }
  return [...hosts];
}

/** All but pages and frames: what may be asked for across origins. */
const resourceTypes = ['xmlhttprequest', 'script', 'image', 'font', 'media', 'stylesheet', 'ping', 'other'];
/** What Firefox tells apart, and Chromium has among those. */
const finerTypes = ['beacon', 'imageset', 'json', 'web_manifest'];

/**
 * @param taken the rules that stay beside them
 * @param types what the browser calls the types of requests
 * @see https://developer.chrome.com/docs/extensions/reference/api/declarativeNetRequest#session-scoped_rules
 */
export function rulesOf(
  tab: number,
  { target, initiator, preflight, actual }: Override,
  taken: readonly OverrideRule[],
  types: readonly string[] = [],
): readonly object[] {
  const next = taken.reduce((most, { id }) => Math.max(most, id), 0) + 1;
  const url = parse(initiator);
  const initiatorDomains = url === null ? {} : { initiatorDomains: [url.hostname] };
  const condition = {
    tabIds: [tab],
    urlFilter: `|${target}/`,
    resourceTypes: [...resourceTypes, ...finerTypes.filter((type) => types.includes(type))],
    ...initiatorDomains,
  };
  const rule = (id: number, headers: Override['actual'], methods: object) => ({
    id,
    action: {
      type: 'modifyHeaders',
      responseHeaders: headers.map(([header, value]) => ({ header, operation: 'set', value })),
    },
    condition: { ...condition, ...methods },
  });
  return [
    rule(next, preflight, { requestMethods: ['options'] }),
    rule(next + 1, actual, { excludedRequestMethods: ['options'] }),
  ].filter(({ action }) => action.responseHeaders.length > 0);
}

/** The tabs that a rule is for. */
export function tabsOf({ condition }: OverrideRule): readonly number[] {
  return condition?.tabIds ?? [];
}

/** Whether a rule needs what a pattern of hosts stands for; a pattern that cannot be read is needed by none. */
export function needsHosts({ condition }: OverrideRule, pattern: string): boolean {
  const [, scheme, host] = /^(\*|https?):\/\/(\*|[^/*]+|\*\.[^/*]+)\/\*$/.exec(pattern) ?? [];
  if (pattern === '<all_urls>') return true;
  if (scheme === undefined || host === undefined) return false;
  const covers = (name: string) =>
    host === '*' || host === name || (host.startsWith('*.') && `.${name}`.endsWith(host.slice(1)));
  const target = parse(condition?.urlFilter?.slice(1) ?? '');
  const isTarget =
    target !== null && (scheme === '*' || target.protocol === `${scheme}:`) && covers(target.hostname);
  // A rule does not tell its initiator's scheme: both are kept for as long as one needs them.
  return isTarget || (condition?.initiatorDomains ?? []).some(covers);
}

function parse(origin: string): URL | null {
  const url = parseUrl(origin);
  return url !== null && /^https?:$/.test(url.protocol) ? url : null;
}
