import { allow, policy } from '../remedy-case.ts';
import { github, type Report } from '../report.ts';

/** The preflight said no. */
export const preflightsReports: readonly Report[] = [
  {
    source: github('netdata/netdata/pull/22258'),
    method: 'POST',
    sent: ['mcp-protocol-version: 2025-06-18'],
    preflight: { status: 204, headers: [allow, 'Access-Control-Allow-Headers: content-type'] },
    first: policy,
    owner: 'api-server',
    never: ['drop-library-header'],
  },
];
