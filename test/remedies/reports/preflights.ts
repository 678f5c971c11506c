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
  {
    source: github('adamchainz/django-cors-headers/issues/691'),
    url: 'http://127.0.0.1:8000/api/2',
    origin: 'http://localhost:3000',
    sent: ['Authorization: Token x'],
    preflight: { status: 301, headers: ['Server: WSGIServer/0.2 CPython/3.9.7', 'Location: /api/2/'] },
    first: 'call-final-address',
    owner: 'page-code',
    also: ['answer-options-before-redirect'],
    says: /slash/,
  },
  {
    source: github('datagouv/data.gouv.fr/issues/1359'),
    sent: ['Authorization: Bearer x'],
    url: 'https://demo.data.test/api/2/topics/plantabilite/',
    preflight: {
      status: 308,
      headers: ['Server: nginx', 'Location: https://demo.data.test/api/2/topics/calque/', allow],
    },
    first: 'call-final-address',
    owner: 'page-code',
    also: ['answer-options-before-redirect'],
  },
  {
    source: github('envoyproxy/ai-gateway/pull/2307'),
    url: 'https://mcp.test/mcp',
    origin: 'http://localhost:6274',
    method: 'POST',
    sent: ['Content-Type: application/json', 'MCP-Protocol-Version: 2025-06-18'],
    preflight: {
      status: 401,
      headers: [
        'Server: envoy',
        'WWW-Authenticate: Bearer error="invalid_token"',
        'Access-Control-Allow-Origin: *',
        'Access-Control-Allow-Headers: mcp-protocol-version',
      ],
    },
    first: 'set-gateway-plugin',
    owner: 'proxy',
    says: /before it checks anything/,
    neverSays: /token expired/,
  },
];
