import type { Decision } from '../engine/decision.ts';
import type { Exchange } from '../engine/exchange.ts';
import { isRedirect } from '../engine/fetch/redirect.ts';
import { factsOf } from '../engine/reasons.ts';
import { remediesOf } from './list.ts';
import type { Remedy, RemedyId } from './remedy.ts';

/** Whether it lies in the page, the browser or the machine. */
export function isOutsideTheServer({ reason }: Decision): boolean {
  return reason !== null && factsOf(reason).shows === 'nowhere';
}

/** What somebody has to do elsewhere: the server responds to a test the same before and after. */
const doneByOthers: ReadonlySet<RemedyId> = new Set<RemedyId>([
  'answer-apps-script',
  'ask-from-background',
  'call-storage-api',
  'log-in-to-company-proxy',
  'log-in-to-proxy',
  'manifest-with-credentials',
  'navigate-to-login',
  'renew-cloudflare-access',
  'sign-for-region',
  'skip-ngrok-warning',
]);

/** The page has no origin of its own: a test would ask a server for what no server may do. */
const nobodys: ReadonlySet<RemedyId> = new Set<RemedyId>(['give-page-an-origin', 'serve-file-over-http']);

/** The remedy that gives the page an origin; null: it has one. */
export function originFirst(exchange: Exchange, decision: Decision): Remedy | null {
  return remediesOf(exchange, decision).find(({ id }) => nobodys.has(id)) ?? null;
}

/** The first remedy, where it leaves nothing for a test of the server to show; null: there is something. */
export function doneElsewhere(exchange: Exchange, decision: Decision): Remedy | null {
  const [first] = remediesOf(exchange, decision);
  return first !== undefined && doneByOthers.has(first.id) ? first : null;
}

/** Index of the hop that sent the request on to a login, which is what has to change; null: none did. */
export function loginHop(exchange: Exchange, decision: Decision): number | null {
  const [first] = remediesOf(exchange, decision);
  if (first?.id !== 'answer-401') return null;
  const at = exchange.hops
    .slice(0, decision.hop + 1)
    .findLastIndex(({ response }) => response !== null && isRedirect(response));
  return at === -1 ? null : at;
}
