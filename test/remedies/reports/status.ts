import { github, type Report } from '../report.ts';

/** The status was the real error. */
export const statusReports: readonly Report[] = [
  {
    source: github('jikan-me/jikan-rest/issues/148'),
    response: { status: 429, headers: ['Server: nginx'] },
    first: 'ask-less-often',
    owner: 'proxy',
    says: /rate limit/,
  },
  {
    source: github('strongloop/loopback/issues/1257'),
    method: 'POST',
    response: { status: 413 },
    first: 'allow-larger-body',
    owner: 'proxy',
    says: /too large/,
  },
  {
    source: github('staticfile/static/issues/197'),
    response: { status: 502 },
    first: 'mend-gateway',
    owner: 'proxy',
    never: ['look-at-the-error'],
  },
];
