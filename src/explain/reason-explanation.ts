import type { PlainKey } from '../words/say.ts';
import type { Text } from '../words/text.ts';
import type { Case } from './case.ts';
import type { LinkId } from './links.ts';

/** The words for one reason, or for one verdict that has no reason. */
export interface ReasonExplanation {
  /** One line naming the problem, the same for every request that has it. */
  readonly title: PlainKey;
  /** One sentence, two at most: what the browser asked, what the server said, which rule that breaks. */
  readonly summary: (c: Case) => Text;
  /** What people get wrong here; empty where nothing is. */
  readonly notes: (c: Case) => readonly Text[];
  /** The standard first. */
  readonly links: readonly LinkId[];
}
