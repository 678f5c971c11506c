import { say } from '../../words/say.ts';
import type { Case } from '../case.ts';
import { consequence, opening } from '../phase-words.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const allowOriginRepeated: ReasonExplanation = {
  title: 'reason.allow-origin-repeated.title',
  label: (c) =>
    fields(c) > 1
      ? say('reason.allow-origin-repeated.label.fields', { count: fields(c) })
      : say('reason.allow-origin-repeated.label.list'),
  summary(c) {
    const words = { opening: opening(c), allowed: c.evidence.allowed, consequence: consequence(c) };
    return fields(c) > 1
      ? say('reason.allow-origin-repeated.summary.fields', { ...words, count: fields(c) })
      : say('reason.allow-origin-repeated.summary.list', words);
  },
  notes: (c) => (fields(c) > 1 ? [] : [say('note.one-origin')]),
  links: ['corsCheck', 'mdnMultipleAllowOrigin'],
};

function fields({ evidence }: Case): number {
  const count = Number(evidence.fields);
  return Number.isInteger(count) ? count : 1;
}
