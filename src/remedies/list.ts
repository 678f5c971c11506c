import { type Decision, isFailure } from '../engine/decision.ts';
import type { Exchange } from '../engine/exchange.ts';
import { get } from '../engine/fetch/header-list.ts';
import { serializeOrigin } from '../engine/fetch/origin.ts';
import { askedMethod, askedNames } from '../engine/fetch/preflight-question.ts';
import { siteGuess } from '../engine/fetch/site-guess.ts';
import { parseUrl } from '../url/parse-url.ts';
import { byReason } from './by-reason.ts';
import { byStatus, placeOf } from './by-status.ts';
import { type Case, caseOf } from './case.ts';
import { exposedHeaders } from './exposed.ts';
import { withHint } from './hints.ts';
import { libraryHeader } from './library-headers.ts';
import { optIn } from './opt-ins.ts';
import { nullOrigin, pageFaults, withoutCredentials, withoutPreflight } from './page.ts';
import { isOfExtension, isOfOneInstallation } from './page-origin.ts';
import { failedParts } from './policy-parts.ts';
import { refusedHeaders } from './refused-headers.ts';
import { type Draft, type Remedy, remedyKinds } from './remedy.ts';
import { sameOriginRefusal } from './same-origin.ts';
import type { About, Found, Signature } from './signature.ts';
import { signatures } from './signatures/register.ts';
import { telltales } from './telltales.ts';
import { type ThirdParty, thirdPartyAt } from './third-parties.ts';

const known = new WeakMap<Decision, readonly Remedy[]>();

/** What to do about an exchange, the first first; empty where nothing has to be done, or nothing is known. */
export function remediesOf(exchange: Exchange, decision: Decision): readonly Remedy[] {
  const earlier = known.get(decision);
  if (earlier !== undefined) return earlier;
  const made = decision.trouble === undefined ? listed(caseOf(exchange, decision)) : [];
  known.set(decision, made);
  return made;
}

function listed(c: Case): readonly Remedy[] {
  const drafts = draftsOf(c);
  const first = new Map<string, Draft>();
  for (const draft of drafts) if (!first.has(draft.id)) first.set(draft.id, draft);
  return [...first.values()].map((draft, order) => finished(draft, order, c));
}

function draftsOf(c: Case): readonly Draft[] {
  const { verdict, reason } = c.decision;
  if (verdict === 'allowed') return exposedHeaders(c);
  if (verdict === 'not-cors') return sameOriginRefusal(c);
  if (!isFailure(verdict) || reason === null) return [];
  const treatment = byReason[reason];
  const own = treatment === 'response' ? ofResponse(c) : treatment(c);
  // Where a server listens, and no address to call: whatever else is wrong, this is.
  const { url } = c.hop;
  return isNoAddress(url)
    ? [{ id: 'call-localhost', evidence: { better: url.replace('0.0.0.0', 'localhost') } }, ...own]
    : own;
}

function ofResponse(c: Case): readonly Draft[] {
  const page = pageFaults(c);
  // No server's headers are meant for a script of an extension.
  if (page.some(({ id }) => id === 'ask-from-background')) return page;
  const maker = whoMadeIt(c);
  // Who made it says all there is to say.
  if (maker?.instead) return [...maker.drafts, ...page];
  return withHint(c, besideOthers(c, page, maker));
}

function besideOthers(c: Case, page: readonly Draft[], maker: Found | null): readonly Draft[] {
  const own = [
    ...page,
    ...(maker?.drafts ?? []),
    ...anotherLayer(c, maker !== null),
    ...telltales(c),
    ...(maker === null ? byStatus(c) : []),
    ...serviceWorkerImage(c),
  ];
  const third = thirdPartyAt(c.hop.url);
  if (third !== null) return atThirdParty(c, third, own);
  // Where a header is there twice, or under another name, its value stands somewhere already.
  const there = own.some(({ id }) => id === 'send-header-once');
  // Of an error that a proxy made, only that one can send headers.
  const atProxy = own.some(({ id }) => id === 'mend-gateway');
  const headers = policy(c, there).map((draft) => (atProxy ? { ...draft, owner: 'proxy' as const } : draft));
  // A bucket is somebody's, and has rules of its own.
  const isBucket = own.some(({ id }) => id === 'set-bucket-cors');
  const elsewhere: Draft = {
    id: 'call-through-own-server',
    evidence: { vendor: parseUrl(c.hop.url)?.host ?? c.hop.url },
  };
  const permission = hostPermission(c);
  return [
    ...own,
    // A server that lists such an origin knows one person's browser.
    ...(isOfOneInstallation(c.decision.origin.candidates[0]) ? permission : []),
    ...headers,
    ...permission,
    ...libraryHeader(c),
    ...withoutCredentials(c),
    ...(own.some(({ id }) => id === 'take-out-response-header') ? [] : withoutPreflight(c)),
    ...(headers.length > 0 && isOfAnotherSite(c) && !isBucket ? [elsewhere] : []),
  ];
}

/** Nobody but the vendor changes such a server: what is left is the page, the vendor's settings, and another way. */
function atThirdParty(
  c: Case,
  { name: vendor, way, ground }: ThirdParty,
  own: readonly Draft[],
): readonly Draft[] {
  const evidence = { vendor };
  const grounds = [ground];
  const isError = own.some(
    ({ id }) => id === 'look-at-the-error' || id === 'see-why-refused' || id === 'renew-token',
  );
  return [
    ...hostPermission(c),
    ...optIn(c),
    ...libraryHeader(c),
    ...own.filter(({ id }) => remedyKinds[id][0] === 'page-code'),
    ...(isError ? [{ id: 'see-vendor-error', evidence } as const] : []),
    ...(way === 'setting' ? [{ id: 'use-vendor-setting', evidence, grounds } as const] : []),
    ...withoutPreflight(c),
    ...withoutCredentials(c),
    { id: 'call-through-own-server', evidence, grounds },
  ];
}

/**
 * What says of itself who it is counts more than what an address tells, wherever on the way it stands: so each signature
 * is held against every response, the one that the decision fell at first.
 */
function whoMadeIt(c: Case): Found | null {
  const abouts = responsesOf(c);
  for (const signature of Object.values<Signature>(signatures)) {
    for (const about of abouts) {
      const found = signature.find(about);
      if (found !== null) return found;
    }
  }
  return null;
}

function responsesOf(c: Case): readonly About[] {
  const { exchange, decision, phase } = c;
  return exchange.hops
    .slice(0, decision.hop + 1)
    .reverse()
    .flatMap((hop, index): readonly About[] => {
      const preflight = index === 0 && phase === 'preflight';
      const response = preflight ? (hop.preflight?.response ?? null) : hop.response;
      const url = parseUrl(hop.url);
      return response === null || url === null ? [] : [{ c, response, url, preflight }];
    });
}

/** CORS headers help if one of their steps failed. */
function policy(c: Case, originIsThere: boolean): readonly Draft[] {
  const target = serializeOrigin(c.hop.url) ?? c.hop.url;
  const parts = failedParts(c.exchange, c.decision, target).filter(
    (part) => !originIsThere || (part !== 'origins' && part !== 'credentials'),
  );
  if (parts.length === 0) return [];
  // No server may list the origin `null`: whatever else is missing, the page has to have another first.
  if (parts.includes('origins') && nullOrigin(c).length > 0) return [];
  const { reason } = c.decision;
  const grounds = reason === null ? [] : [{ kind: 'reason', reason } as const];
  const names = refusedHeaders(c.decision).slice(0, 12).join(', ');
  return [{ id: 'allow-by-cors', target, parts, grounds, suffices: true, evidence: { names } }];
}

/** Pages of an extension read without CORS what its manifest names. */
function hostPermission({ decision }: Case): readonly Draft[] {
  const [origin] = decision.origin.candidates;
  return isOfExtension(origin) ? [{ id: 'get-host-permission', suffices: true }] : [];
}

/** The preflight response came from one server and is good; the other response came from another, which does not support CORS. */
function anotherLayer(c: Case, isKnown: boolean): readonly Draft[] {
  const { hop, response, phase, decision } = c;
  const asked = hop.preflight?.response ?? null;
  if (isKnown || decision.reason !== 'allow-origin-missing' || phase === 'preflight') return [];
  if (asked === null || response === null || get(asked.headers, 'Access-Control-Allow-Origin') === null)
    return [];
  const [back, front] = [asked, response].map(({ headers }) => productOf(get(headers, 'Server')));
  if (!back || !front || back.toLowerCase() === front.toLowerCase()) return [];
  const server = get(response.headers, 'Server') ?? '';
  return [
    {
      id: 'configure-this-layer',
      evidence: { back, front },
      grounds: [{ kind: 'header', name: 'Server', value: server }],
    },
  ];
}

/** `nginx/1.24 (Ubuntu)` is nginx. */
function productOf(server: string | null): string | null {
  return server === null ? null : (/^[^/\s(;,]{1,60}/.exec(server)?.[0] ?? null);
}

/** A picture that a service worker asks for again, by a fetch in mode `cors`, needs headers it never needed before. */
function serviceWorkerImage({ exchange, hop }: Case): readonly Draft[] {
  if (exchange.serviceWorker !== 'worker') return [];
  return /\.(?:png|jpe?g|gif|webp|avif|svg|ico|mp4|webm|mp3)(?:[?#]|$)/i.test(hop.url)
    ? [{ id: 'leave-image-to-browser' }]
    : [];
}

/** A server of another site may be anybody's; one of the same site, or of this machine, is the page's own. */
function isOfAnotherSite({ hop, decision }: Case): boolean {
  const [origin] = decision.origin.candidates;
  const host = parseUrl(hop.url)?.hostname;
  const page = parseUrl(origin)?.hostname;
  if (host === undefined || page === undefined) return false;
  if (/^(?:localhost|127(?:\.\d+){3}|\[::1\]|.*\.local|10\..*|192\.168\..*)$/.test(host)) return false;
  return siteGuess(host) !== siteGuess(page);
}

function isNoAddress(url: string): boolean {
  return /^https?:\/\/0\.0\.0\.0(?=[:/?#]|$)/i.test(url);
}

/** Method and header names, as a preflight asks for them. */
function askedIn({ hop, evidence }: Case): string {
  const { preflight, request } = hop;
  const names = preflight === null ? [] : askedNames(preflight);
  const method = preflight === null ? request.method : askedMethod(preflight, hop);
  return [method || (evidence.method ?? ''), ...names.slice(0, 12)].join(', ');
}

function finished(draft: Draft, order: number, c: Case): Remedy {
  const [owner, kind] = remedyKinds[draft.id];
  const server = serializeOrigin(c.hop.url) ?? c.hop.url;
  const [page] = c.decision.origin.candidates;
  const inPage = kind === 'page-change' || owner.startsWith('browser');
  const usual = { asked: askedIn(c), target: server, address: placeOf(c.hop.url), page, ...c.evidence };
  return {
    id: draft.id,
    owner: draft.owner ?? owner,
    kind,
    target: draft.target ?? (inPage ? page : server),
    parts: draft.parts ?? [],
    suffices: draft.suffices ?? false,
    order,
    grounds:
      draft.grounds ?? (c.decision.reason === null ? [] : [{ kind: 'reason', reason: c.decision.reason }]),
    evidence: { ...usual, ...draft.evidence },
    ...(draft.hint && { hint: draft.hint }),
  };
}
