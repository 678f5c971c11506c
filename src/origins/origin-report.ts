import type { Decided } from '../engine/decision.ts';
import { groupBy } from '../engine/group-by.ts';
import type { Profile } from '../engine/profiles/profile.ts';
import type { ReasonId } from '../engine/reasons.ts';
import { type LintFinding, lintExchanges } from '../fix/lint-exchanges.ts';
import { type Need, needsOf } from '../fix/need.ts';
import { type Allowance, allowancesOf } from './allowance.ts';
import { type PreflightCost, preflightCost } from './preflight-cost.ts';

/** What was seen of one API origin. */
export interface OriginReport {
  /** Serialized. */
  readonly target: string;
  /** Exchanges that came there, by id. */
  readonly exchanges: readonly string[];
  /** By the page's origin, the most used first. */
  readonly allowances: readonly Allowance[];
  /** What was blocked there, the commonest reason first. */
  readonly blocked: readonly BlockedThere[];
  readonly preflights: PreflightCost;
  /** What is unsafe or unwise about its rule. */
  readonly lint: readonly LintFinding[];
}

export interface BlockedThere {
  readonly reason: ReasonId;
  /** Exchanges, by id. */
  readonly exchanges: readonly string[];
}

/**
 * Every API origin that pages came to, the one with the most blocked first.
 *
 * @param profile whose preflight cache counts
 */
export function originReports(items: readonly Decided[], profile: Profile): readonly OriginReport[] {
  const byTarget = groupBy(items.flatMap(needsOf), ({ target }) => target);
  const reports = [...byTarget].map(([target, needs]): OriginReport => {
    const decided = [...new Set(needs.map((need) => need.decided))];
    return {
      target,
      exchanges: decided.map(({ exchange }) => exchange.id),
      allowances: allowancesOf(needs),
      blocked: blockedThere(needs),
      preflights: preflightCost(needs, profile),
      lint: lintExchanges(decided, target),
    };
  });
  const blocked = ({ blocked: there }: OriginReport) =>
    there.reduce((sum, { exchanges }) => sum + exchanges.length, 0);
  return reports.sort((a, b) => blocked(b) - blocked(a) || b.exchanges.length - a.exchanges.length);
}

/** What was blocked at this origin, and not at another hop of the same exchange. */
function blockedThere(needs: readonly Need[]): readonly BlockedThere[] {
  const there = needs.flatMap(({ decided, index }) => {
    const { verdict, reason, hop } = decided.decision;
    return verdict !== 'blocked' || reason === null || hop !== index
      ? []
      : [{ reason, id: decided.exchange.id }];
  });
  return [...groupBy(there, ({ reason }) => reason)]
    .map(([reason, those]) => ({ reason, exchanges: those.map(({ id }) => id) }))
    .sort((a, b) => b.exchanges.length - a.exchanges.length);
}
