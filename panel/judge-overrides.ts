import { type Analyzer, profileOf } from '../src/analyze.ts';
import { createHeadersSetJudge } from '../src/analyze-headers-set.ts';
import { ownBrowser } from './own-rules.ts';
import type { OverrideSpan } from './state/overrides.ts';

const judge = createHeadersSetJudge(profileOf(ownBrowser));

/** Has the analyzer judge what was asked for under an override by the headers that were set. */
export function judgeOverrides(
  analyzer: Pick<Analyzer, 'askFirst'>,
  overrides: readonly OverrideSpan[],
): void {
  judge.know(overrides);
  analyzer.askFirst(judge.judge);
}
