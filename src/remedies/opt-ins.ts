import { get } from '../engine/fetch/header-list.ts';
import { parseUrl } from '../url/parse-url.ts';
import type { Case } from './case.ts';
import type { Draft } from './remedy.ts';

/** A service that lets pages in only if the request says that it comes from one. */
interface OptIn {
  readonly vendor: string;
  readonly host: RegExp;
  /** As it is written in a request. */
  readonly option: string;
  readonly isThere: (c: Case) => boolean;
}

const header = (name: string) => (c: Case) => get(c.hop.request.headers ?? [], name) !== null;
const query = (name: string) => (c: Case) => parseUrl(c.hop.url)?.searchParams.has(name) === true;

const optIns: readonly OptIn[] = [
  {
    vendor: 'Anthropic',
    host: /^api\.anthropic\.com$/,
    option: 'anthropic-dangerous-direct-browser-access: true',
    isThere: header('anthropic-dangerous-direct-browser-access'),
  },
  // https://www.mediawiki.org/wiki/API:Cross-site_requests
  {
    vendor: 'MediaWiki',
    host: /\.(?:wikipedia|wikimedia|wikidata|wiktionary|mediawiki|fandom)\.(?:org|com)$/,
    option: 'origin=*',
    isThere: query('origin'),
  },
];

export function optIn(c: Case): readonly Draft[] {
  const { url } = c.hop;
  const parsed = parseUrl(url);
  if (parsed === null || c.decision.reason !== 'allow-origin-missing') return [];
  const { hostname, pathname } = parsed;
  const found = optIns.find(({ host }) => host.test(hostname));
  if (found === undefined || found.isThere(c)) return [];
  if (found.vendor === 'MediaWiki' && !pathname.endsWith('/api.php')) return [];
  const { vendor, option } = found;
  const id = option.includes('=') ? 'name-origin-in-query' : 'say-it-is-a-page';
  return [
    { id, evidence: { vendor, option }, grounds: [{ kind: 'address', value: hostname }], suffices: true },
  ];
}
