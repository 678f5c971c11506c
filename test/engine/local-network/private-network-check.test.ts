import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/engine/decide/decide.ts';
import type { AddressSpace, Exchange, Preflight } from '../../../src/engine/exchange.ts';
import { chromium } from '../../../src/engine/profiles/register.ts';
import {
  corsFailure,
  type ExchangeParts,
  exchange,
  headerLines,
  hop,
  preflight,
  response,
  success,
} from '../../build/exchange.ts';

const named = 'Access-Control-Allow-Origin: https://app.test';
const put = 'Access-Control-Allow-Methods: PUT';
const allowed = 'Access-Control-Allow-Private-Network: true';
const printer = 'http://192.168.0.7/status';
const failure = 'net::ERR_FAILED';

/** A preflight that asks for the private network as well. */
function asking(
  returned: readonly string[] | null,
  method = 'PUT',
  status = 204,
  netError?: string,
): Preflight {
  const asked = preflight(returned && response(status, ...returned), {
    method,
    ...(netError && { netError }),
  });
  const headers = [
    ...(asked.request.headers ?? []),
    ...headerLines('Access-Control-Request-Private-Network: true'),
  ];
  return { ...asked, request: { ...asked.request, headers } };
}

function from(
  client: AddressSpace,
  secureContext: boolean,
  target: AddressSpace = 'local',
): Partial<Exchange> {
  return {
    client: {
      secureContext,
      addressSpace: { candidates: [client], source: 'server-address' },
      permissions: null,
    },
    targetAddressSpace: { candidates: [target], source: 'url-literal' },
  };
}

const simple = hop({ url: printer, netError: failure });
const insecure = { origin: 'http://app.test', outcome: corsFailure };

const rows: readonly (readonly [
  name: string,
  version: number,
  parts: ExchangeParts,
  expected: {
    readonly verdict: string;
    readonly reason?: string;
    readonly phase?: string;
    readonly corsError?: string;
  },
])[] = [
  [
    'a plain http page and a device: refused before anything is sent',
    94,
    { ...insecure, hops: [simple], rest: from('public', false) },
    {
      verdict: 'blocked',
      reason: 'private-network-insecure-context',
      phase: 'actual',
      corsError: 'InsecurePrivateNetwork',
    },
  ],
  [
    'the same in the last version of it',
    141,
    { ...insecure, hops: [simple], rest: from('public', false) },
    { verdict: 'blocked', reason: 'private-network-insecure-context', corsError: 'InsecurePrivateNetwork' },
  ],
  [
    'the same before there was any rule',
    93,
    { ...insecure, hops: [simple], rest: from('public', false) },
    { verdict: 'blocked', reason: 'blocked-without-trace' },
  ],
  [
    'the same by the rules of today',
    142,
    { ...insecure, hops: [simple], rest: from('public', false) },
    { verdict: 'blocked', reason: 'local-network-insecure-context', corsError: 'InsecureLocalNetwork' },
  ],
  [
    'a plain http page and this computer',
    100,
    { ...insecure, hops: [simple], rest: from('public', false, 'loopback') },
    { verdict: 'blocked', reason: 'private-network-insecure-context' },
  ],
  [
    'its preflight, which names the rule',
    130,
    {
      ...insecure,
      hops: [
        hop({
          url: printer,
          method: 'PUT',
          netError: failure,
          preflight: asking(null, 'PUT', 0, 'net::ERR_BLOCKED_BY_PRIVATE_NETWORK_ACCESS_CHECKS'),
        }),
      ],
      rest: from('public', false),
    },
    { verdict: 'blocked', reason: 'private-network-insecure-context' },
  ],
  [
    'a page of the private network itself may be on plain http',
    130,
    { ...insecure, hops: [simple], rest: from('local', false, 'loopback') },
    { verdict: 'blocked', reason: 'blocked-without-trace' },
  ],
  [
    'a secure page is asked for nothing but a preflight',
    130,
    { outcome: corsFailure, hops: [simple], rest: from('public', true) },
    { verdict: 'blocked', reason: 'blocked-without-trace' },
  ],
  [
    'no Allow-Private-Network, and the request went ahead: a warning',
    104,
    {
      outcome: success,
      hops: [
        hop({
          ...{ url: printer, method: 'PUT' },
          response: response(200, named),
          preflight: asking([named, put]),
        }),
      ],
      rest: from('public', true),
    },
    { verdict: 'allowed' },
  ],
  [
    'a preflight for this alone, refused altogether, and the request went ahead: a warning',
    120,
    {
      outcome: success,
      hops: [hop({ url: printer, response: response(200, named), preflight: asking([], 'GET', 405) })],
      rest: from('public', true),
    },
    { verdict: 'allowed' },
  ],
  [
    'the same in a log without outcomes',
    120,
    {
      hops: [hop({ url: printer, response: response(200, named), preflight: asking([], 'GET', 405) })],
      rest: from('public', true),
    },
    { verdict: 'allowed' },
  ],
  [
    'a preflight for this alone, and a response without headers',
    120,
    {
      outcome: corsFailure,
      hops: [
        hop({
          ...{ url: printer, netError: failure },
          response: response(200),
          preflight: asking([named], 'GET'),
        }),
      ],
      rest: from('public', true),
    },
    {
      verdict: 'blocked',
      reason: 'allow-origin-missing',
      phase: 'actual',
      corsError: 'MissingAllowOriginHeader',
    },
  ],
  [
    'no Allow-Private-Network, enforced by a switch: the request was never sent',
    130,
    {
      outcome: corsFailure,
      hops: [hop({ ...{ url: printer, method: 'PUT', netError: failure }, preflight: asking([named, put]) })],
      rest: from('public', true),
    },
    {
      verdict: 'blocked',
      reason: 'private-network-not-allowed',
      phase: 'preflight',
      corsError: 'PreflightMissingAllowPrivateNetwork',
    },
  ],
  [
    'another word than true, enforced',
    130,
    {
      outcome: corsFailure,
      hops: [
        hop({
          ...{ url: printer, method: 'PUT', netError: failure },
          preflight: asking([named, put, 'Access-Control-Allow-Private-Network: yes']),
        }),
      ],
      rest: from('public', true),
    },
    {
      verdict: 'blocked',
      reason: 'private-network-not-allowed',
      corsError: 'PreflightInvalidAllowPrivateNetwork',
    },
  ],
  [
    'the CORS check and the status come first',
    130,
    {
      outcome: corsFailure,
      hops: [
        hop({ ...{ url: printer, method: 'PUT', netError: failure }, preflight: asking([], 'PUT', 403) }),
      ],
      rest: from('public', true),
    },
    {
      verdict: 'blocked',
      reason: 'allow-origin-missing',
      phase: 'preflight',
      corsError: 'PreflightMissingAllowOriginHeader',
    },
  ],
  [
    'methods come after it',
    130,
    {
      outcome: corsFailure,
      hops: [hop({ ...{ url: printer, method: 'PUT', netError: failure }, preflight: asking([named]) })],
      rest: from('public', true),
    },
    { verdict: 'blocked', reason: 'private-network-not-allowed' },
  ],
  [
    'allowed, and a method that is not',
    130,
    {
      outcome: corsFailure,
      hops: [
        hop({ ...{ url: printer, method: 'PUT', netError: failure }, preflight: asking([named, allowed]) }),
      ],
      rest: from('public', true),
    },
    { verdict: 'blocked', reason: 'method-not-allowed' },
  ],
  [
    'today nobody looks at the header',
    142,
    {
      outcome: corsFailure,
      hops: [hop({ ...{ url: printer, method: 'PUT', netError: failure }, preflight: asking([named]) })],
      rest: from('public', true),
    },
    { verdict: 'blocked', reason: 'method-not-allowed' },
  ],
];

describe('Private Network Access, by version of Chromium', () => {
  it.each(rows)('%s (%i)', (_name, version, parts, expected) => {
    expect(decide(exchange(parts), chromium(version))).toMatchObject(expected);
  });

  it('a warning stands in the trace as nothing that failed', () => {
    const went = hop({
      ...{ url: printer, method: 'PUT' },
      response: response(200, named),
      preflight: asking([named, put]),
    });
    const { trace } = decide(
      exchange({ outcome: success, hops: [went], rest: from('public', true) }),
      chromium(130),
    );
    const steps = trace.filter(
      ({ step, phase }) => step === 'private-network-access' && phase === 'preflight',
    );
    expect(steps).toMatchObject([{ outcome: 'not-applicable', expected: 'true', received: null }]);
  });

  const own = (parts: Partial<Exchange>, more: Partial<ExchangeParts> = {}) =>
    decide(
      exchange({
        origin: 'http://home.test:8123',
        hops: [hop({ url: 'http://home.test:8123/a.js', netError: failure })],
        outcome: corsFailure,
        rest: { ...from('public', false, 'unknown'), ...parts },
        ...more,
      }),
      chromium(121),
    );

  it('holds for the page’s own server too, where the name has a public and a private address', () => {
    expect(own({})).toMatchObject({ verdict: 'blocked', reason: 'private-network-insecure-context' });
  });

  it.each<[string, Parameters<typeof own>]>([
    ['a secure page, whose service worker may have failed', [from('public', true, 'unknown')]],
    ['a public address', [from('public', false, 'public')]],
    [
      'another error',
      [{}, { hops: [hop({ url: 'http://home.test:8123/a.js', netError: 'net::ERR_ABORTED' })] }],
    ],
  ])('does not explain a failure at the own server by %s', (_name, [rest, more]) => {
    expect(own(rest, more).verdict).not.toBe('blocked');
  });
});
