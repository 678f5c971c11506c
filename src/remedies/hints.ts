import { get } from '../engine/fetch/header-list.ts';
import type { Case } from './case.ts';
import { serversAt, serversOf } from './known-servers/find.ts';
import type { HintKey, KnownServer, Situation } from './known-servers/known-server.ts';
import { knownServers } from './known-servers/register.ts';
import { type Draft, remedyKinds } from './remedy.ts';

/** The first thing to do at a server, with what that server does in its own way. */
export function withHint(c: Case, drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.some(({ hint }) => hint !== undefined)) return drafts;
  const at = drafts.findIndex(({ id }) => {
    const [, kind] = remedyKinds[id];
    return kind === 'server-setting' || kind === 'cors-policy';
  });
  const hint = at === -1 ? null : hintFor(c);
  return hint === null ? drafts : drafts.map((draft, index) => (index === at ? { ...draft, hint } : draft));
}

function hintFor(c: Case): HintKey | null {
  const { response, phase, hop } = c;
  if (response === null) return null;
  const known = [...serversOf([{ response, preflight: phase === 'preflight' }]), ...serversAt(hop.url)];
  const situations = situationsOf(c);
  for (const situation of situations) {
    for (const { id } of known) {
      const { hints }: KnownServer = knownServers[id];
      const hint = hints?.[situation];
      if (hint !== undefined) return hint;
    }
  }
  return situations.map((situation) => anyones[situation]).find((hint) => hint !== undefined) ?? null;
}

/** Where the situation alone says enough. */
const anyones: Readonly<Partial<Record<Situation, HintKey>>> = {
  // Nobody else has this status.
  csrf: 'remedy.hint.laravel.csrf',
  'proxy-error': 'remedy.hint.proxy.error',
};

/** What a proxy says by itself. */
const ofProxies: ReadonlySet<number> = new Set([413, 414, 429, 431, 502, 503, 504]);

/** The most particular first. */
function situationsOf({ response, status, phase, decision, hop }: Case): readonly Situation[] {
  if (response === null || status === null) return [];
  if (phase === 'preflight') {
    if (status < 300) return decision.reason === 'allow-origin-missing' ? ['own-options'] : [];
    if (status < 400) return [];
    const challenged = status === 401 || get(response.headers, 'WWW-Authenticate') !== null;
    return challenged ? ['login', 'options'] : ['options'];
  }
  if (status < 400 || decision.reason !== 'allow-origin-missing') return [];
  if (status === 419) return ['csrf', 'error'];
  if (status === 405 && hop.request.method !== 'GET') return ['static', 'error'];
  return ofProxies.has(status) ? ['error', 'proxy-error'] : ['error'];
}
