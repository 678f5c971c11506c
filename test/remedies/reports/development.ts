import { github, type Report } from '../report.ts';

/** A development server or a tunnel made the response. */
export const developmentReports: readonly Report[] = [
  {
    source: github('nuxt/nuxt/issues/31184'),
    url: 'https://x.trycloudflare.com/a.ts',
    response: {
      status: 403,
      headers: ['Server: cloudflare'],
      said: 'Blocked request. This host ("x.trycloudflare.com") is not allowed.\nTo allow this host, add it to `server.allowedHosts` in vite.config.js.',
    },
    first: 'allow-dev-host',
    owner: 'api-server',
    never: ['skip-cloudflare-challenge'],
    says: /server\.allowedHosts/,
  },
];
