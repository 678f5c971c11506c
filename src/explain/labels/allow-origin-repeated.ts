import { sayCount } from '../../words/plural.ts';
import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import type { Case } from '../case.ts';

export function allowOriginRepeatedLabel(c: Case): Text {
  return fields(c) > 1
    ? sayCount('reason.allow-origin-repeated.label.fields', fields(c))
    : say('reason.allow-origin-repeated.label.list');
}

/** How many fields there were of the name. */
export function fields({ evidence }: Case): number {
  const count = Number(evidence.fields);
  return Number.isInteger(count) ? count : 1;
}
