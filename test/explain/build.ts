import { decide } from '../../src/engine/decide/decide.ts';
import type { Decision, Verdict } from '../../src/engine/decision.ts';
import type { Exchange, Hop } from '../../src/engine/exchange.ts';
import type { Profile } from '../../src/engine/profiles/profile.ts';
import { chromium } from '../../src/engine/profiles/register.ts';
import type { Phase, ReasonId } from '../../src/engine/reasons.ts';
import { builder } from '../build/exchange.ts';

export { response } from '../build/exchange.ts';

export const PAGE = 'https://app.example.test';
export const API = 'https://api.partner.test';

export interface ExplainCase {
  readonly exchange: Exchange;
  readonly decision: Decision;
}

/** By what the case shows: phase first, then what is special. */
export type Cases = Readonly<Record<string, ExplainCase>>;

export const { preflight, hop, exchange } = builder({ page: PAGE, url: `${API}/v1/items` });

/** One that no rules came to, for what holds of any decision. A golden has what the rules come to: `decided`. */
export function decision(about: Exchange, more: Partial<Decision> = {}): Decision {
  const at = more.hop ?? about.hops.length - 1;
  const { url, request, preflight: asked, response: captured } = about.hops[at] as Hop;
  const fallen = more.phase === 'preflight' ? asked?.response : captured;
  return {
    verdict: 'blocked',
    phase: null,
    hop: at,
    reason: null,
    trace: [],
    also: [],
    alternatives: [],
    corsError: null,
    firefoxKey: null,
    credentialsMode: about.credentialsMode,
    mode: about.mode,
    origin: about.origin,
    preflightCauses: [],
    readable: { exposed: [], hidden: [] },
    missing: [],
    ...more,
    evidence: {
      url,
      target: URL.canParse(url) ? new URL(url).origin : url,
      method: request.method,
      origin: about.origin.candidates[0],
      pageOrigin: about.origin.candidates[0],
      firstUrl: about.hops[0].url,
      ...(fallen && { status: String(fallen.status) }),
      ...more.evidence,
    },
  };
}

/** Decided by the rules, which must come to this. */
export function decided(
  reason: ReasonId,
  phase: Phase | null,
  about: Exchange,
  rules: Profile = chromium(156),
): ExplainCase {
  const made = decide(about, rules);
  if (made.reason !== reason || made.phase !== phase)
    throw new Error(`${reason} in phase ${phase} is decided as ${made.reason} in phase ${made.phase}`);
  return { exchange: about, decision: made };
}

/** The same of what has no reason. */
export function decidedAs(
  verdict: Verdict,
  parts: NonNullable<Parameters<typeof exchange>[0]>,
  rules: Profile = chromium(156),
): ExplainCase {
  const about = exchange(parts);
  const made = decide(about, rules);
  if (made.verdict !== verdict) throw new Error(`${verdict} is decided as ${made.verdict} (${made.reason})`);
  return { exchange: about, decision: made };
}
