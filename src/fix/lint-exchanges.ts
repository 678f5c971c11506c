import type { Decided } from '../engine/decision.ts';
import { type LintFinding, lintResponse } from './lint.ts';
import { needsOf } from './need.ts';

export type { LintFinding } from './lint.ts';

/** What an API's responses show about its rule, each finding once. */
export function lintExchanges(items: readonly Decided[], target: string): readonly LintFinding[] {
  const findings = items
    .flatMap(needsOf)
    .filter((need) => need.target === target)
    .flatMap(({ origin, hop }) =>
      [hop.preflight?.response, hop.response].flatMap((response) =>
        response ? lintResponse({ origin, headers: response.headers, triedAs: null }) : [],
      ),
    );
  return [...new Map(findings.map((finding) => [finding.id, finding])).values()];
}
