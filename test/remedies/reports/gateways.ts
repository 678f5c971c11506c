import { github, type Report } from '../report.ts';

/** A gateway made the response. */
export const gatewaysReports: readonly Report[] = [
  {
    source: github('Kong/kong/issues/1292'),
    sent: ['apikey: x'],
    preflight: {
      status: 401,
      headers: ['Server: kong/0.8.3', 'WWW-Authenticate: Key realm="kong"'],
    },
    first: 'set-gateway-plugin',
    owner: 'proxy',
    says: /Kong/,
  },
];
