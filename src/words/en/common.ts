/** Small words that other texts are built with. */
export const common = {
  'common.unknown': '(unknown)',
  'common.rules.chromium': 'Chromium',
  'common.rules.firefox': 'Firefox',
  'common.rules.webkit': 'WebKit (Safari)',
  'common.rules.fetch': 'Fetch standard',
  'common.rules-version': '{rules} {version}',
  'common.and-more.one': '{list} and {count} more',
  'common.and-more.other': '{list} and {count} more',
} as const;
