/** The page about every reason. */
export const reasons = {
  'reasons.title': 'Why a browser hides a response',
  'reasons.intro':
    'Every way a response can be hidden from script, with what to do about it. The requests shown are made up. Choose a reason from the list.',
  'reasons.list': 'All reasons',
  'reasons.blocked': 'CORS or Local Network Access',
  'reasons.failed': 'Not CORS, though it looks like it',
  'reasons.advice': 'Good to know',
  'reasons.happens': 'What happens, in an example',
  'reasons.owner': 'Owner, as a rule',
  'reasons.chromium': 'Chromium’s name',
  'reasons.firefox': 'Firefox’s name',
  'reasons.try': 'Try it yourself',
} as const;
