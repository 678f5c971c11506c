import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/engine/decide/decide.ts';
import { readableHeaders } from '../../../src/engine/fetch/exposed-headers.ts';
import {
  certainPreflightCauses,
  corsUnsafeRequestHeaderNames,
} from '../../../src/engine/fetch/preflight-needed.ts';
import {
  addressSpaceOf,
  addressSpaceOfUrl,
  isLessPublic,
} from '../../../src/engine/local-network/address-space.ts';
import type { Profile } from '../../../src/engine/profiles/profile.ts';
import { chromium, fetchStandard, firefox } from '../../../src/engine/profiles/register.ts';
import { type ExchangeParts, exchange, headerLines, hop, preflight, response } from '../../build/exchange.ts';

const profiles = [fetchStandard, chromium(156), firefox(153)] as const;

/** One result of each, in this order. */
type PerProfile = readonly [fetch: string, chromium: string, firefox: string];

/** `field` makes the difference. */
type Row<T> = readonly [field: keyof Profile, says: string, given: T, expected: PerProfile];

const app = 'https://app.test';
const named = `Access-Control-Allow-Origin: ${app}`;

/** The same exchange in a capture that says nothing of its outcome. */
const decisions: readonly Row<ExchangeParts>[] = [
  [
    'authorizationCoveredByWildcard',
    'Authorization under `Access-Control-Allow-Headers: *`',
    {
      hops: [
        hop({
          requestHeaders: headerLines('Authorization: Bearer x'),
          preflight: preflight(response(204, named, 'Access-Control-Allow-Headers: *'), {
            method: 'GET',
            names: 'authorization',
          }),
          response: response(200, named),
        }),
      ],
    },
    ['blocked header-not-allowed', 'allowed', 'allowed'],
  ],
  [
    'dropsEmptyFields',
    'Access-Control-Allow-Credentials once empty and once true',
    {
      credentials: 'include',
      hops: [
        hop({
          response: response(
            200,
            named,
            'Access-Control-Allow-Credentials:',
            'Access-Control-Allow-Credentials: true',
          ),
        }),
      ],
    },
    ['blocked allow-credentials-missing', 'blocked allow-credentials-missing', 'allowed'],
  ],
  [
    'repeatedAllowOriginFails',
    'Access-Control-Allow-Origin once empty and once right: the field that Firefox drops, it has counted',
    { hops: [hop({ response: response(200, 'Access-Control-Allow-Origin: ', named) })] },
    ['blocked allow-origin-repeated', 'blocked allow-origin-repeated', 'blocked allow-origin-repeated'],
  ],
  [
    'redirectEndsPreflight',
    'a preflight redirected by a response without CORS headers',
    { hops: [hop({ method: 'PUT', preflight: preflight(response(301, 'Location: /b')) })] },
    ['blocked allow-origin-missing', 'blocked preflight-redirected', 'blocked allow-origin-missing'],
  ],
  [
    'preflightHasRedirectMode',
    'a preflight redirected for a request that follows none',
    {
      hops: [hop({ method: 'PUT', preflight: preflight(response(301, named, 'Location: /b')) })],
      rest: { redirectMode: 'manual' },
    },
    ['blocked preflight-redirected', 'blocked preflight-redirected', 'blocked preflight-status-not-ok'],
  ],
  [
    'redirectModeBeforeLocation',
    'a redirect that is refused whatever it holds, and holds a password',
    {
      hops: [hop({ response: response(302, named, 'Location: https://u:p@api.test/') })],
      rest: { redirectMode: 'error' },
    },
    ['failed redirect-mode-error', 'blocked redirect-with-credentials', 'failed redirect-mode-error'],
  ],
  [
    'methodBeforeAllowHeaders',
    'a method that is not listed, and a list of headers that is none',
    {
      hops: [
        hop({
          method: 'PUT',
          preflight: preflight(response(204, named, 'Access-Control-Allow-Headers: x y'), { names: 'x-a' }),
        }),
      ],
    },
    ['blocked allow-headers-unparsable', 'blocked allow-headers-unparsable', 'blocked method-not-allowed'],
  ],
  [
    'localNetworkAccess',
    'a request to a device that never got a response',
    {
      hops: [hop({ url: 'http://192.168.0.7/', netError: 'net::ERR_FAILED' })],
      rest: { targetAddressSpace: { candidates: ['local'], source: 'url-literal' } },
    },
    ['cannot-tell', 'blocked local-network-permission-denied', 'blocked local-network-permission-denied'],
  ],
  [
    'localNetworkNeedsSecureContext',
    'the same from a page on plain http',
    {
      origin: 'http://app.test',
      hops: [hop({ url: 'http://192.168.0.7/', netError: 'net::ERR_FAILED' })],
      rest: {
        targetAddressSpace: { candidates: ['local'], source: 'url-literal' },
        client: {
          secureContext: false,
          addressSpace: { candidates: ['public'], source: 'server-address' },
          permissions: null,
        },
      },
    },
    ['cannot-tell', 'blocked local-network-insecure-context', 'blocked local-network-permission-denied'],
  ],
  [
    'hasTargetAddressSpace',
    'the same where the permission was given',
    {
      hops: [hop({ url: 'http://192.168.0.7/', netError: 'net::ERR_FAILED' })],
      rest: {
        targetAddressSpace: { candidates: ['local'], source: 'url-literal' },
        client: {
          secureContext: true,
          addressSpace: { candidates: ['public'], source: 'server-address' },
          permissions: { 'local-network': 'granted', 'loopback-network': 'prompt' },
        },
      },
    },
    ['cannot-tell', 'blocked local-network-space-mismatch', 'blocked local-network-permission-denied'],
  ],
];

/** The names a preflight asks for, if the page set these headers. */
const names: readonly Row<string>[] = [
  ['alsoSafelisted', 'data saving', 'Save-Data: on', ['save-data', '', 'save-data']],
  [
    'alsoSafelisted',
    'data saving, by another word',
    'Save-Data: off',
    ['save-data', 'save-data', 'save-data'],
  ],
  ['alsoForbidden', 'a name for the browser', 'User-Agent: mine/1.0', ['user-agent', '', 'user-agent']],
  ['highBytesAreUnsafe', 'letters beyond ASCII', 'Accept: text/é', ['', '', 'accept']],
  ['contentTypeReader', 'a spare semicolon', 'Content-Type: text/plain;a=b;', ['', '', 'content-type']],
  ['largestRangePosition', 'a position beyond an int64', `Range: bytes=${2n ** 63n}-`, ['', 'range', '']],
  [
    'largestRangePosition',
    'a position beyond a uint64',
    `Range: bytes=${2n ** 64n}-`,
    ['', 'range', 'range'],
  ],
  [
    'joinsRepeatedRequestHeaders',
    'one header twice, too long together',
    `Accept: ${'a'.repeat(65)}\nAccept: ${'a'.repeat(65)}`,
    ['', 'accept', 'accept'],
  ],
];

/** Every other difference that one value shows. */
const values: readonly Row<(profile: Profile) => unknown>[] = [
  [
    'honoursTreatAsPublic',
    'a page that says it is public',
    (profile) => profile.honoursTreatAsPublic,
    ['true', 'true', 'false'],
  ],
  [
    'addedByBrowser',
    'Priority in a capture: the page’s own, or the browser’s',
    (profile) => certainPreflightCauses('GET', headerLines('Priority: u=1'), profile).length,
    ['1', '0', '0'],
  ],
  [
    'alsoUnreadable',
    'Clear-Site-Data, exposed',
    (profile) =>
      readableHeaders(
        headerLines('Access-Control-Expose-Headers: clear-site-data', 'Clear-Site-Data: "cache"'),
        false,
        profile,
      ).exposed.join(),
    ['clear-site-data', '', 'clear-site-data'],
  ],
  [
    'exposedWildcardOutlivesBadItem',
    '`*` before an item that is no name',
    (profile) =>
      readableHeaders(
        headerLines('Access-Control-Expose-Headers: *, x y', 'X-One: 1'),
        false,
        profile,
      ).exposed.includes('x-one'),
    ['false', 'false', 'true'],
  ],
  [
    'addressBlocks',
    'an address for measurements',
    (profile) => addressSpaceOf('198.18.0.1', profile),
    ['loopback', 'public', 'public'],
  ],
  [
    'addressBlocks',
    'an address for documentation',
    (profile) => addressSpaceOf('2001:db8::1', profile),
    ['local', 'local', 'public'],
  ],
  [
    'dotLocalIsLocal',
    'a name under .local',
    (profile) => addressSpaceOfUrl('http://printer.local/', profile),
    ['local', 'local', 'null'],
  ],
  [
    'loopbackIsAsPublicAsLocal',
    'a page of the local network and this computer',
    (profile) => isLessPublic('loopback', 'local', profile),
    ['true', 'false', 'false'],
  ],
  [
    'unknownClientIsExempt',
    'a page from nobody knows where and a device',
    (profile) => isLessPublic('local', 'unknown', profile),
    ['true', 'true', 'false'],
  ],
];

/** Shown in preflight-cache.test.ts and max-age.test.ts: it takes two requests to see them. */
const ofTheCache: readonly (keyof Profile)[] = [
  'longestMaxAge',
  'maxAgeIsSigned',
  'unparsableMaxAge',
  'cachesWholeResponses',
  'longestCachedUrl',
  'cacheKeepsCredentialsApart',
  'cachedWildcard',
  'methodsCachedUnlisted',
  'revalidationPreflights',
  'failedCorsCheckDropsPreflights',
];

describe('the standard, Chromium and Firefox side by side', () => {
  it.each(decisions)('%s: %s', (_field, _says, parts, expected) => {
    const told = profiles.map((profile) => {
      const { verdict, reason } = decide({ ...exchange(parts), supposed: true }, profile);
      return reason === null ? verdict : `${verdict} ${reason}`;
    });
    expect(told).toEqual(expected);
  });

  it.each(names)('%s: %s', (_field, _says, lines, expected) => {
    const headers = headerLines(...lines.split('\n'));
    expect(profiles.map((profile) => corsUnsafeRequestHeaderNames(headers, profile).names.join())).toEqual(
      expected,
    );
  });

  it.each(values)('%s: %s', (_field, _says, seen, expected) => {
    expect(profiles.map((profile) => String(seen(profile)))).toEqual(expected);
  });

  it('every difference has a row', () => {
    const shown = new Set([...decisions, ...names, ...values].map(([field]) => field));
    for (const field of ofTheCache) shown.add(field);
    const differing = (Object.keys(fetchStandard) as (keyof Profile)[]).filter((field) => {
      return (
        field !== 'id' && field !== 'version' && new Set(profiles.map((one) => inspect(one[field]))).size > 1
      );
    });
    expect(differing.filter((field) => !shown.has(field))).toEqual([]);
    expect([...shown].filter((field) => !differing.includes(field))).toEqual([]);
  });
});

function inspect(value: Profile[keyof Profile]): string {
  if (typeof value === 'bigint') return `${value}n`;
  return JSON.stringify(value instanceof Map ? [...value].map(([key, item]) => [key, String(item)]) : value);
}
