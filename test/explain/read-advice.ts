import { type AdviceId, advices } from '../../src/explain/advice/register.ts';
import type { Advice } from '../../src/explain/advice.ts';
import { caseOf } from '../../src/explain/case.ts';
import { plain } from '../../src/words/plain.ts';
import type { ExplainCase } from './build.ts';

/** The words of an advice; null: it is not found. */
export function readAdvice(id: AdviceId, { exchange, decision }: ExplainCase): string | null {
  const advice: Advice = advices[id];
  const c = caseOf(exchange, decision);
  const found = advice.find(c);
  return found && `${plain(advice.title(found, c))}. ${plain(advice.text(found, c))}`;
}
