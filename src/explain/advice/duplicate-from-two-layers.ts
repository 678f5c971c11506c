import { say } from '../../words/say.ts';
import type { Advice } from '../advice.ts';

export const duplicateFromTwoLayers: Advice = {
  find: ({ decision, evidence: { fields = '1' } }) =>
    decision.reason === 'allow-origin-repeated' && Number(fields) > 1 ? { fields } : null,
  title: () => say('advice.duplicate-from-two-layers.title'),
  text: () => say('advice.duplicate-from-two-layers.text'),
};
