import type { filter as english } from '../en/filter.ts';
import type { Translation } from '../translation.ts';

export const filter = {
  'panel.filter.unusable': '{regex} ist kein regulärer Ausdruck',
  'panel.filter.unknown-key': '{key}: ist kein Schlüssel. Schlüssel: {keys}',
  'panel.filter.near-key': '{key}: ist kein Schlüssel. Ist {near}: gemeint?',
} satisfies Translation<typeof english>;
