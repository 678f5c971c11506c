import type { filter as english } from '../en/filter.ts';
import type { Translation } from '../translation.ts';

export const filter = {
  'panel.filter.unusable': '{regex} ist kein regulärer Ausdruck',
  'panel.filter.unknown-key': '{key}: ist kein Schlüssel und wird als Text gesucht. Schlüssel: {keys}',
  'panel.filter.near-key': '{key}: ist kein Schlüssel und wird als Text gesucht. Ist {near}: gemeint?',
} satisfies Translation<typeof english>;
