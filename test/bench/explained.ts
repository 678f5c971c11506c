import { analyzeExchange } from '../../src/analyze.ts';
import type { Exchange } from '../../src/engine/exchange.ts';
import { adviceOn } from '../../src/explain/advice/register.ts';
import type { Text } from '../../src/words/text.ts';
import { recordedRules } from './recorded.ts';

/** All that can be said of an exchange, also what is put into words only once somebody looks. */
export function explained(exchange: Exchange): readonly Text[] {
  const { decision, explanation } = analyzeExchange(exchange, recordedRules);
  return [
    explanation.label,
    explanation.title,
    explanation.summary,
    ...explanation.notes,
    ...explanation.steps.map(({ name }) => name),
    ...explanation.preflightCauses,
    ...adviceOn(exchange, decision).map(({ text }) => text),
  ];
}
