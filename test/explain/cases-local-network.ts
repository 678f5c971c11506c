import type { AddressSpace, BrowserOutcome, Client } from '../../src/engine/exchange.ts';
import type { HeaderList } from '../../src/engine/fetch/header-list.ts';
import type { Profile } from '../../src/engine/profiles/profile.ts';
import { chromium, firefox } from '../../src/engine/profiles/register.ts';
import type { BlockedReason } from '../../src/engine/reasons.ts';
import { corsFailure } from '../build/exchange.ts';
import type { Cases, ExplainCase } from './build.ts';
import { decided, exchange, hop, preflight, response } from './build.ts';

const localhost = 'http://localhost:8080/status';
const frame = 'https://app.example.test/embed';
const insecurePage = 'http://app.example.test';
const { netError } = corsFailure;

interface Asked {
  readonly target?: AddressSpace;
  readonly client?: Partial<Client>;
  readonly origin?: string;
  readonly sent?: Parameters<typeof hop>[0];
  readonly outcome?: BrowserOutcome;
  readonly rules?: Profile;
}

/** A page asked for something on this computer or its network, and nothing came of it. */
function localNetwork(
  reason: BlockedReason,
  { target = 'loopback', client = {}, origin, sent = {}, outcome = corsFailure, rules }: Asked = {},
  phase: 'actual' | 'preflight' = 'actual',
): ExplainCase {
  const about = exchange({
    hops: [hop({ url: localhost, netError, ...sent })],
    outcome,
    targetAddressSpace: { candidates: [target], source: target === 'unknown' ? 'nothing' : 'url-literal' },
    client: {
      secureContext: origin === undefined,
      addressSpace: { candidates: ['public'], source: 'server-address' },
      permissions: null,
      ...client,
    },
    ...(origin !== undefined && { origin }),
  });
  return decided(reason, phase, about, rules);
}

const permissions = (state: 'denied' | 'prompt' | 'granted'): Partial<Client> => ({
  permissions: { 'local-network': state, 'loopback-network': state },
});
const unknownSpace: Partial<Client> = { addressSpace: { candidates: ['unknown'], source: 'nothing' } };
const refusedPreflight = preflight(null, { netError: 'net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS' });

/** A preflight of Chromium before version 142, to the local network. */
function askedPrivately(...headers: HeaderList): Parameters<typeof hop>[0] {
  const asking = preflight(response(204, ['Access-Control-Allow-Origin', '*'], headers));
  const asked = ['Access-Control-Request-Private-Network', 'true'] as const;
  const request = { ...asking.request, headers: [...(asking.request.headers ?? []), asked] };
  return { url: 'http://printer.example.test/', method: 'PUT', preflight: { ...asking, request } };
}

type LocalNetworkReason = Extract<BlockedReason, `local-network-${string}` | `private-network-${string}`>;

export const localNetworkCases: Readonly<Record<LocalNetworkReason, Cases>> = {
  'local-network-permission-denied': {
    actual: localNetwork('local-network-permission-denied', { client: permissions('denied') }),
    'actual, not yet decided': localNetwork('local-network-permission-denied', {
      client: permissions('prompt'),
    }),
    'actual, nothing asked of the page': localNetwork('local-network-permission-denied', { target: 'local' }),
    'actual, of a frame': localNetwork('local-network-permission-denied', {
      client: { document: { url: frame, isFrame: true, within: 'https://news.example.test/', policies: [] } },
    }),
    'actual, against its own policy': localNetwork('local-network-permission-denied', {
      client: {
        document: {
          ...{ url: frame, isFrame: false, within: null },
          policies: [['Permissions-Policy', 'loopback-network=()']],
        },
      },
    }),
    'actual, of a worker': localNetwork('local-network-permission-denied', { client: { isWorker: true } }),
    // Its log shows no more than that nothing came.
    'actual, in Firefox': localNetwork('local-network-permission-denied', {
      client: permissions('denied'),
      sent: { netError: null },
      outcome: { kind: 'not-reported' },
      rules: firefox(153),
    }),
    // Only a preflight's own error names it, so that nothing need be known of the page.
    'actual, by the error of the preflight': localNetwork('local-network-permission-denied', {
      client: unknownSpace,
      sent: { method: 'PUT', preflight: refusedPreflight },
    }),
  },
  'local-network-insecure-context': {
    'actual, not known which network': localNetwork('local-network-insecure-context', {
      target: 'unknown',
      origin: insecurePage,
      sent: { url: 'http://printer.example.test/' },
    }),
    actual: localNetwork('local-network-insecure-context', { origin: insecurePage }),
  },
  'local-network-space-mismatch': {
    actual: localNetwork('local-network-space-mismatch', { client: permissions('granted') }),
  },
  'private-network-insecure-context': {
    actual: localNetwork('private-network-insecure-context', { origin: insecurePage, rules: chromium(120) }),
  },
  'private-network-not-allowed': {
    preflight: localNetwork(
      'private-network-not-allowed',
      { target: 'local', sent: askedPrivately(), rules: chromium(130) },
      'preflight',
    ),
  },
};
