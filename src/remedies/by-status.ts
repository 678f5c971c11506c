import { get } from '../engine/fetch/header-list.ts';
import { isRedirect, locationUrl } from '../engine/fetch/redirect.ts';
import { parseUrl } from '../url/parse-url.ts';
import type { Case } from './case.ts';
import { finalAddress, tidied } from './redirects.ts';
import type { Draft, Ground, RemedyId } from './remedy.ts';

/**
 * Where the status is the real error: a page of the same origin would get it too, and CORS only keeps it from view.
 * Empty where it is none.
 */
export function byStatus(c: Case): readonly Draft[] {
  const { response, status, phase, hop, decision } = c;
  if (status === null || status < 300) return [];
  const ground: Ground = { kind: 'status', status, hop: decision.hop, phase };
  const draft = (id: RemedyId, more: Partial<Draft> = {}): Draft => ({
    id,
    grounds: [ground],
    ...more,
  });
  if (response !== null && isRedirect(response))
    return phase === 'preflight' ? redirected(c, draft) : moved(c, draft);
  if (status < 400) return [];
  const both = anywhere(status);
  if (both !== null) return [draft(both)];
  return phase === 'preflight' ? onPreflight(c, draft) : onRequest(status, hop.url, draft);
}

type Make = (id: RemedyId, more?: Partial<Draft>) => Draft;

/** What proxies say by themselves, whatever was asked. */
function anywhere(status: number): RemedyId | null {
  if (status === 502 || status === 503 || status === 504) return 'mend-gateway';
  if (status >= 500 && status !== 501) return 'mend-server-error';
  return proxies.get(status) ?? null;
}

const proxies: ReadonlyMap<number, RemedyId> = new Map<number, RemedyId>([
  [407, 'log-in-to-proxy'],
  [408, 'answer-in-time'],
  [413, 'allow-larger-body'],
  [414, 'allow-longer-headers'],
  [429, 'ask-less-often'],
  [431, 'allow-longer-headers'],
]);

/** A 401 says that a login is wanted. A 403 says no more than no: of an origin, a method, a header, or a person. */
function onPreflight({ response, status }: Case, draft: Make): readonly Draft[] {
  const challenge = get(response?.headers ?? [], 'WWW-Authenticate');
  if (status === 401 || challenge !== null) {
    const grounds: Ground[] =
      challenge === null ? [] : [{ kind: 'header', name: 'WWW-Authenticate', value: challenge }];
    return [draft('answer-options-before-login', grounds.length === 0 ? {} : { grounds })];
  }
  if (status === 403) return [draft('put-on-the-list')];
  if (status === 404 || status === 405 || status === 501) return [draft('answer-options')];
  return [draft('answer-bare-preflight')];
}

function onRequest(status: number, url: string, draft: Make): readonly Draft[] {
  if (status === 401) return [draft('renew-token')];
  if (status === 403) return [draft('see-why-refused')];
  if (status === 404 || status === 410)
    return [draft('call-right-address', { evidence: { address: placeOf(url) } })];
  if (status === 405 || status === 501) return [draft('use-right-method')];
  return [draft('look-at-the-error')];
}

/** No header makes a redirected preflight pass: it must not come to one. */
function redirected({ hop, response }: Case, draft: Make): readonly Draft[] {
  const location = get(response?.headers ?? [], 'Location') ?? '';
  const to = locationUrl(location, hop.url);
  const from = parseUrl(hop.url);
  // Who is not logged in is mostly sent to a front page; logins themselves are told before this.
  if (to === null || from === null || (to.pathname === '/' && from.pathname !== '/'))
    return [draft('answer-options-before-login', { evidence: { location: placeOf(location) } })];
  const { id, evidence } = finalAddress(to, tidied(from, to));
  return [
    draft(id, { suffices: false, ...(evidence && { evidence }) }),
    draft('answer-options-before-redirect'),
  ];
}

/** A redirect that only tidies the address, or leads to another host, and has no headers of its own. */
function moved({ hop, response, decision }: Case, draft: Make): readonly Draft[] {
  // Headers that are there and wrong are put right where they are.
  if (decision.reason !== 'allow-origin-missing') return [];
  const to = locationUrl(get(response?.headers ?? [], 'Location') ?? '', hop.url);
  return to === null ? [] : [draft('call-final-address', { evidence: { final: to.origin + to.pathname } })];
}

/** The address without what may be a secret in it. */
export function placeOf(url: string): string {
  const parsed = parseUrl(url);
  return parsed === null
    ? url.replace(/[?#].*$/s, '')
    : `${parsed.protocol}//${parsed.host}${parsed.pathname}`;
}
