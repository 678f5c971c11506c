import type { Decided } from '../engine/decision.ts';
import { opened } from '../words/en/opened.ts';
import { phases } from '../words/en/phases.ts';
import { addGroup } from '../words/language.ts';
import { say } from '../words/say.ts';
import { type Case, caseOf } from './case.ts';
import { addHeadline, type Headline } from './detail.ts';
import { type ExplanationId, loadFamilyOf } from './families.ts';
import { hasNoResponse } from './labels/running.ts';
import type { ReasonExplanation } from './reason-explanation.ts';
import { troubleOf, troubleWords } from './unexplained.ts';
import { unseenResponse } from './unseen-response.ts';

const known: Partial<Record<ExplanationId, ReasonExplanation>> = {};

/** Makes explanations known, by what they explain. */
export function addExplanations(more: Readonly<Partial<Record<ExplanationId, ReasonExplanation>>>): void {
  Object.assign(known, more);
}

function idOf(c: Case): ExplanationId {
  const { reason, verdict } = c.decision;
  return hasNoResponse(c) ? 'running' : (reason ?? verdict);
}

/** @throws where the family of the explanation is not loaded */
export function explanationOf(c: Case): ReasonExplanation {
  const id = idOf(c);
  const explanation = known[id];
  if (explanation === undefined) throw new Error(`the explanation of ${id} is not loaded`);
  return explanation;
}

/** Whether the title and the sentence of a decision can be said. */
export function isExplained({ exchange, decision }: Decided): boolean {
  return known[idOf(caseOf(exchange, decision))] !== undefined;
}

/** Loads what says them, with others of its kind. */
export async function loadExplanation({ exchange, decision }: Decided): Promise<void> {
  addExplanations(await loadFamilyOf(idOf(caseOf(exchange, decision))));
}

/** The title and the sentence of a decision. */
function headlineOf(c: Case): Headline {
  const words = explanationOf(c);
  try {
    return { title: say(words.title), summary: unseenResponse(c) ?? words.summary(c) };
  } catch (error) {
    return troubleWords(troubleOf('explain', error));
  }
}

// What stands on the first screen of an opened exchange: the rest comes with `messages.ts`.
addHeadline(headlineOf);
await addGroup('opened', { ...opened, ...phases });
