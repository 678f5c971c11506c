import type { common as english } from '../en/common.ts';
import type { Translation } from '../translation.ts';

export const common = {
  'common.unknown': '(unbekannt)',
  'common.rules.chromium': 'Chromium',
  'common.rules.firefox': 'Firefox',
  'common.rules.webkit': 'WebKit (Safari)',
  'common.rules.fetch': 'Fetch-Standard',
  'common.rules-version': '{rules} {version}',
  'common.and-more.one': '{list} und {count} weitere',
  'common.and-more.other': '{list} und {count} weitere',
} satisfies Translation<typeof english>;
