import type { Theme } from '../scenario.ts';
import { blocked, failed } from './expectations.ts';
import { wouldAllow } from './would-allow.ts';

export const policies: Theme = {
  id: 'policies',
  title: 'The browser has other rules',
  intro: 'The request stays in the browser. Most of these leave no entry in the network log.',
  scenarios: [
    wouldAllow(
      {
        id: 'mixed-content',
        number: 31,
        title: 'http inside https',
        story: 'The page moved to https, the API did not.',
      },
      'api-http',
      failed('mixed-content'),
    ),
    {
      ...wouldAllow(
        {
          id: 'content-security-policy',
          number: 32,
          title: 'The page forbids itself',
          story: 'The page’s own policy lists the hosts it may talk to, and the new API is not among them.',
        },
        'api',
        failed('content-security-policy'),
      ),
      from: 'csp',
      noEntry: true,
    },
    {
      ...wouldAllow(
        {
          id: 'same-origin-mode',
          number: null,
          title: 'Only at home',
          story: 'The wrapper around fetch sets mode: "same-origin", and the API moved to its own host.',
        },
        'api',
        blocked('DisallowedByMode', 'mode-same-origin'),
      ),
      run: "return fetch(url, { mode: 'same-origin' });",
      noEntry: true,
    },
    {
      ...wouldAllow(
        {
          id: 'scheme-forgotten',
          number: null,
          title: 'The https:// is missing',
          story: 'The setting holds host and port alone, and the browser takes the host for a scheme.',
        },
        'api',
        blocked('CorsDisabledScheme', 'scheme-not-cors'),
      ),
      run: "return fetch(url.replace('https://', ''));",
      noEntry: true,
    },
    {
      ...wouldAllow(
        {
          id: 'no-cors-redirect-manual',
          number: null,
          title: 'no-cors follows redirects, or nothing',
          story: 'The code wants to see the redirect and has no-cors, which cannot go together.',
        },
        'api',
        blocked('NoCorsRedirectModeNotFollow', 'no-cors-redirect-mode'),
      ),
      run: "return fetch(url, { mode: 'no-cors', redirect: 'manual' });",
      noEntry: true,
    },
  ],
};
