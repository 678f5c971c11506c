import type { Decided, Evidence, Step } from '../engine/decision.ts';
import type { Text } from '../words/text.ts';
import type { LinkId } from './links.ts';

export interface ExplainedStep {
  readonly step: Step;
  /** A few words: `Allow-Origin is this origin`. */
  readonly name: Text;
}

export interface ExplainedAdvice {
  readonly id: string;
  readonly evidence: Evidence;
  readonly title: Text;
  readonly text: Text;
}

/** A decision in words. */
export interface Explanation {
  /** A few words for the list: `Origin differs by "/"`. */
  readonly label: Text;
  /** One line naming the problem. */
  readonly title: Text;
  /** The sentence: what the browser asked, what the server said, which rule that breaks. */
  readonly summary: Text;
  /** What people get wrong here. */
  readonly notes: readonly Text[];
  readonly steps: readonly ExplainedStep[];
  /** Why a preflight was sent, one line each. */
  readonly preflightCauses: readonly Text[];
  readonly links: readonly LinkId[];
}

/** One request of the page, from what was captured to what it means. */
export interface Analyzed extends Decided {
  readonly explanation: Explanation;
}
