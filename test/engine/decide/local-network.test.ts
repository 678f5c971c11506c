import { corsFailure, hop, preflight, response } from '../../build/exchange.ts';
import { either, expectDecided, failed, named, open } from './decided-rows.ts';

expectDecided('local network access', [
  [
    'a loopback target that never responded',
    {
      hops: [hop({ url: 'http://localhost:8080/', netError: 'net::ERR_FAILED' })],
      outcome: corsFailure,
      rest: { targetAddressSpace: { candidates: ['loopback'], source: 'url-literal' } },
    },
    {
      verdict: 'blocked',
      reason: 'local-network-permission-denied',
      corsError: 'LocalNetworkAccessPermissionDenied',
    },
  ],
  [
    'the same from a page that is no secure context',
    {
      origin: 'http://app.test',
      hops: [hop({ url: 'http://localhost:8080/', netError: 'net::ERR_FAILED' })],
      outcome: corsFailure,
      rest: {
        targetAddressSpace: { candidates: ['loopback'], source: 'url-literal' },
        client: {
          secureContext: false,
          addressSpace: { candidates: ['public'], source: 'server-address' },
          permissions: null,
        },
      },
    },
    { verdict: 'blocked', reason: 'local-network-insecure-context', corsError: 'InsecureLocalNetwork' },
  ],
  [
    'a preflight that this computer allows, and nothing after it: the request named another space',
    {
      hops: [
        hop({
          method: 'PUT',
          netError: 'net::ERR_FAILED',
          preflight: preflight(response(204, open, 'Access-Control-Allow-Methods: PUT')),
        }),
      ],
      outcome: corsFailure,
      rest: { targetAddressSpace: { candidates: ['loopback'], source: 'server-address' } },
    },
    {
      verdict: 'blocked',
      reason: 'local-network-space-mismatch',
      phase: 'actual',
      corsError: 'InvalidLocalNetworkAccess',
    },
  ],
  [
    'the same where the preflight fails with credentials: that is likelier, and the other not ruled out',
    {
      credentials: either,
      hops: [
        hop({
          method: 'PUT',
          netError: 'net::ERR_FAILED',
          preflight: preflight(response(204, named, 'Access-Control-Allow-Methods: PUT')),
        }),
      ],
      outcome: corsFailure,
      rest: { targetAddressSpace: { candidates: ['loopback'], source: 'server-address' } },
    },
    {
      verdict: 'blocked',
      reason: 'allow-credentials-missing',
      phase: 'preflight',
      alternatives: ['allow-credentials-missing', 'local-network-space-mismatch'],
    },
  ],
  [
    'a WebSocket to this computer that the person did not allow',
    {
      mode: 'websocket',
      hops: [
        hop({ url: 'ws://localhost:8080/', netError: 'net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS' }),
      ],
      outcome: failed('net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS'),
      rest: { targetAddressSpace: { candidates: ['loopback'], source: 'url-literal' } },
    },
    { verdict: 'blocked', reason: 'local-network-permission-denied' },
  ],
  [
    'a frame of this computer in a page that may not reach it',
    {
      mode: 'navigate',
      hops: [
        hop({ url: 'http://localhost:8080/', netError: 'net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS' }),
      ],
      outcome: failed('net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS'),
      rest: { targetAddressSpace: { candidates: ['loopback'], source: 'url-literal' } },
    },
    {
      verdict: 'blocked',
      reason: 'local-network-permission-denied',
      corsError: 'LocalNetworkAccessPermissionDenied',
    },
  ],
  [
    'a host whose address is not known, from a page on plain http',
    {
      origin: 'http://app.test',
      hops: [hop({ url: 'http://printer.test/', netError: 'net::ERR_FAILED' })],
      outcome: corsFailure,
      rest: {
        targetAddressSpace: { candidates: ['unknown'], source: 'nothing' },
        client: {
          secureContext: false,
          addressSpace: { candidates: ['public'], source: 'server-address' },
          permissions: null,
        },
      },
    },
    {
      verdict: 'blocked',
      reason: 'local-network-insecure-context',
      corsError: 'InsecureLocalNetwork',
      alternatives: [
        'local-network-insecure-context',
        'allow-origin-missing',
        'allow-origin-mismatch',
        'allow-origin-repeated',
        'allow-origin-invalid',
        'redirect-with-credentials',
        'local-network-space-mismatch',
      ],
    },
  ],
  [
    'a host whose address is not known, from a page on plain http from nobody knows where',
    {
      origin: 'http://app.test',
      hops: [hop({ url: 'http://printer.test/', netError: 'net::ERR_FAILED' })],
      outcome: corsFailure,
      rest: {
        targetAddressSpace: { candidates: ['unknown'], source: 'nothing' },
        client: {
          secureContext: false,
          addressSpace: { candidates: ['unknown'], source: 'nothing' },
          permissions: null,
        },
      },
    },
    {
      verdict: 'blocked',
      reason: 'blocked-without-trace',
      alternatives: [
        'blocked-without-trace',
        'allow-origin-missing',
        'allow-origin-mismatch',
        'allow-origin-repeated',
        'allow-origin-invalid',
        'redirect-with-credentials',
        'local-network-insecure-context',
        'local-network-space-mismatch',
      ],
    },
  ],
  [
    'a host whose address is not known, from a page that was denied the permission',
    {
      hops: [hop({ netError: 'net::ERR_FAILED' })],
      outcome: corsFailure,
      rest: {
        targetAddressSpace: { candidates: ['unknown'], source: 'nothing' },
        client: {
          secureContext: true,
          addressSpace: { candidates: ['unknown'], source: 'nothing' },
          permissions: { 'local-network': 'denied', 'loopback-network': 'prompt' },
        },
      },
    },
    {
      verdict: 'blocked',
      reason: 'local-network-permission-denied',
      corsError: 'LocalNetworkAccessPermissionDenied',
      alternatives: [
        'local-network-permission-denied',
        'allow-origin-missing',
        'allow-origin-mismatch',
        'allow-origin-repeated',
        'allow-origin-invalid',
        'redirect-with-credentials',
        'local-network-space-mismatch',
        'service-worker-failed',
      ],
    },
  ],
  [
    'from one port of this computer to another no permission is asked for',
    {
      origin: 'http://localhost:5173',
      hops: [hop({ url: 'http://localhost:8080/', netError: 'net::ERR_FAILED' })],
      outcome: corsFailure,
      rest: {
        targetAddressSpace: { candidates: ['loopback'], source: 'url-literal' },
        client: {
          secureContext: true,
          addressSpace: { candidates: ['loopback'], source: 'url-literal' },
          permissions: null,
        },
      },
    },
    {
      verdict: 'blocked',
      reason: 'blocked-without-trace',
      alternatives: [
        'blocked-without-trace',
        'allow-origin-missing',
        'allow-origin-mismatch',
        'allow-origin-repeated',
        'allow-origin-invalid',
        'redirect-with-credentials',
        'local-network-space-mismatch',
        'service-worker-failed',
      ],
    },
  ],
]);
