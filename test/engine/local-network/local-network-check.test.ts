import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/engine/decide/decide.ts';
import type { AddressSpace, Client, Exchange } from '../../../src/engine/exchange.ts';
import { firefox } from '../../../src/engine/profiles/register.ts';
import { exchange, hop, response } from '../../build/exchange.ts';

/** What Firefox lists of a request it refused, and of one without a response: they are alike. */
const withoutResponse = hop({ url: 'http://localhost:8080/status' });
const denied = { 'local-network': null, 'loopback-network': 'denied' } as const;

function from(
  client: AddressSpace,
  target: AddressSpace,
  more: Partial<Pick<Client, 'secureContext' | 'permissions'>> = {},
): Partial<Exchange> {
  const addressSpace = { candidates: [client], source: 'url-literal' } as const;
  return {
    client: { secureContext: true, permissions: null, addressSpace, ...more },
    targetAddressSpace: { candidates: [target], source: 'url-literal' },
  };
}

const network = 'failed network-error';
const refused = 'blocked local-network-permission-denied';
const insecure = 'blocked local-network-insecure-context';
const aborted = 'failed aborted';

const rows: readonly (readonly [
  name: string,
  version: number,
  rest: Partial<Exchange>,
  said: string,
  others: readonly string[],
])[] = [
  ['nothing is known of permissions', 153, from('public', 'loopback'), network, [aborted, refused]],
  [
    'the page was denied the permission',
    153,
    from('public', 'loopback', { permissions: denied }),
    refused,
    [],
  ],
  [
    'the other permission was denied',
    153,
    from('public', 'local', { permissions: denied }),
    network,
    [aborted, refused],
  ],
  [
    'before version 153 nobody was asked',
    152,
    from('public', 'loopback', { permissions: denied }),
    network,
    [aborted],
  ],
  [
    'from the local network to this computer nobody is asked',
    153,
    from('local', 'loopback', { permissions: denied }),
    network,
    [aborted],
  ],
  ['to the public network nobody is asked', 153, from('public', 'public'), network, [aborted]],
  ['a page from nobody knows where is not asked', 153, from('unknown', 'loopback'), network, [aborted]],
  [
    'a page on plain http is asked as well',
    153,
    from('public', 'loopback', { secureContext: false, permissions: denied }),
    refused,
    [],
  ],
  [
    'but for version 154, which refused it outright',
    154,
    from('public', 'loopback', { secureContext: false, permissions: denied }),
    insecure,
    [],
  ],
];

describe('Local Network Access in Firefox, whose log does not show it', () => {
  it.each(rows)('%s (%i)', (_name, version, rest, said, others) => {
    const decision = decide(exchange({ hops: [withoutResponse], rest }), firefox(version));
    const words = ({ verdict, reason }: { verdict: string; reason: string | null }) => `${verdict} ${reason}`;
    expect(words(decision)).toBe(said);
    expect(decision.alternatives.map(words).filter((each) => each !== said)).toEqual(others);
    expect(decision.firefoxKey).toBe('CORSDidNotSucceed2');
  });

  it('whatever got a response was let through', () => {
    const withResponse = hop({ response: response(200, 'Access-Control-Allow-Origin: *') });
    const rest = from('public', 'loopback', { permissions: denied });
    expect(decide(exchange({ hops: [withResponse], rest }), firefox(153)).verdict).toBe('allowed');
  });

  it.each<[what: string, rest: Partial<Exchange>, expected: string, received: string]>([
    [
      'a permission that was denied',
      from('public', 'loopback', { permissions: denied }),
      'loopback-network: granted',
      'loopback-network: denied',
    ],
    [
      'a page that had to be served over https',
      from('public', 'loopback', { secureContext: false, permissions: denied }),
      'public',
      'loopback',
    ],
  ])('shows what failed: %s', (_what, rest, expected, received) => {
    const { trace } = decide(exchange({ hops: [withoutResponse], rest }), firefox(154));
    expect(trace).toContainEqual(
      expect.objectContaining({ step: 'local-network-access', outcome: 'fail', expected, received }),
    );
  });
});
