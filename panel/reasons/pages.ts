import type { Analyzed } from '../../src/analyze.ts';
import {
  blockedReasonIds,
  factsOf,
  isFailedReason,
  type ReasonId,
  reasons,
} from '../../src/engine/reasons.ts';
import { adviceOn } from '../../src/explain/advice/register.ts';
import type { ExplainedAdvice } from '../../src/explain/explanation.ts';
import { type Link, linkOf } from '../../src/explain/links.ts';
import '../../src/explain/messages.ts';
import { explainReason } from '../../src/paste/message-case.ts';
import { ownerWords, remediesOf, remedyText, remedyTitle } from '../../src/remedies/index.ts';
import type { Text } from '../../src/words/text.ts';
import { analyzeExample } from '../examples/analyze-example.ts';
import { exampleOf } from '../examples/examples.ts';
import { type ExampleId, exampleIds } from '../examples/verdicts.ts';
import { ownRules } from '../own-rules.ts';
import { specimenOf } from './specimens.ts';

/** What is known of a reason, or of a finding that an example shows, in words. */
export interface ReasonPage {
  readonly title: Text;
  /** What happens, told of a made-up request. */
  readonly summary: Text;
  /** null: nobody's. */
  readonly owner: Text | null;
  readonly remedies: readonly { readonly title: Text; readonly text: Text }[];
  /** What people get wrong. */
  readonly notes: readonly Text[];
  readonly names: { readonly chromium: string | null; readonly firefox: string | null };
  readonly links: readonly Link[];
  readonly examples: readonly ExampleId[];
}

const byId = new Set(Object.keys(reasons));

const isReason = (id: string): id is ReasonId => byId.has(id);

/** Ids of the pages, as they are grouped. */
export const pageIds: Readonly<Record<'blocked' | 'failed' | 'advice', readonly string[]>> = {
  blocked: blockedReasonIds,
  failed: (Object.keys(reasons) as ReasonId[]).filter(isFailedReason),
  advice: exampleIds.map((id): string => exampleOf(id).about).filter((id) => !isReason(id)),
};

export function hasPage(id: string): boolean {
  return Object.values(pageIds).some((ids) => ids.includes(id));
}

/** @param id one of `pageIds` */
export function pageOf(id: string): ReasonPage {
  const examples = exampleIds.filter((example) => exampleOf(example).about === id);
  if (isReason(id)) return reasonPage(id, examples);
  const [shown] = examples;
  if (shown === undefined) throw new Error(`there is no page of ${id}`);
  return advicePage(id, shown, examples);
}

function reasonPage(id: ReasonId, examples: readonly ExampleId[]): ReasonPage {
  const { explanation, remedies } = explainReason(specimenOf(id), id);
  const { owner, chromium, chromiumPreflight, firefox } = factsOf(id);
  return {
    ...explanation,
    owner: owner === 'nobody' ? null : ownerWords(owner),
    remedies: remedies.map((remedy) => ({ title: remedyTitle(remedy), text: remedyText(remedy) })),
    names: { chromium: [chromium, chromiumPreflight].filter(Boolean).join(', ') || null, firefox },
    links: explanation.links.map(linkOf),
    examples,
  };
}

function advicePage(id: string, shown: ExampleId, examples: readonly ExampleId[]): ReasonPage {
  const example = exampleOf(shown);
  const item = analyzeExample(example, example.rules ?? ownRules).at(-1);
  const advice = item && findingOf(item, id);
  if (!item || !advice) throw new Error(`${id} is no finding of the example ${shown}`);
  const remedies = remediesOf(item.exchange, item.decision);
  return {
    ...{ title: advice.title, summary: advice.text, notes: [], examples },
    owner: null,
    remedies: remedies.map((remedy) => ({ title: remedyTitle(remedy), text: remedyText(remedy) })),
    names: { chromium: null, firefox: null },
    links: item.explanation.links.map(linkOf),
  };
}

function findingOf({ exchange, decision }: Analyzed, id: string): ExplainedAdvice | undefined {
  return adviceOn(exchange, decision).find((advice) => advice.id === id);
}
