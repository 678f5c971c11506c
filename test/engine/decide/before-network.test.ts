import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/engine/decide/decide.ts';
import type { ClientDocument, Exchange } from '../../../src/engine/exchange.ts';
import type { HeaderList } from '../../../src/engine/fetch/header-list.ts';
import { chromium } from '../../../src/engine/profiles/register.ts';
import { exchange, hop, response } from '../../build/exchange.ts';

const shop = 'https://app.test/shop';

/** What Chromium lists of a request that it refused before it was sent: an empty error. */
function refused(
  type: string,
  policies: HeaderList | null | 'unknown',
  url = 'https://api.test/x',
): Exchange {
  const document: ClientDocument | undefined =
    policies === 'unknown' ? undefined : { url: shop, isFrame: false, within: null, policies };
  const known = exchange({
    mode: type === 'image' || type === 'script' ? ['no-cors', 'cors'] : 'cors',
    hops: [hop({ url, netError: '' })],
    outcome: { kind: 'failure', netError: '' },
    rest: { resourceType: type },
  });
  return { ...known, client: { ...known.client, ...(document && { document }) } };
}

const csp = 'content-security-policy';
const devtools = 'blocked-in-devtools';
const rows: readonly (readonly [says: string, about: Exchange, reasons: readonly string[]])[] = [
  ['a call: request blocking alone is left', refused('fetch', []), [devtools]],
  ['a call, of whatever document', refused('fetch', 'unknown'), [devtools]],
  [
    'an older call leaves an entry where the policy forbids it',
    refused('xhr', [['Content-Security-Policy', "connect-src 'self'"]]),
    [csp],
  ],
  [
    'an image that the policy does not list',
    refused('image', [['Content-Security-Policy', "img-src 'self'"]]),
    [csp],
  ],
  [
    'an image that it lists: what is blocked by hand, or a policy in the page itself',
    refused('image', [['Content-Security-Policy', 'img-src *']]),
    [devtools, csp],
  ],
  ['an image of a document whose headers are not known', refused('image', null), [csp, devtools]],
  ['an image of nobody knows whom', refused('image', 'unknown'), [csp, devtools]],
  [
    'a script, of a document that wants checksums',
    refused('script', [['Integrity-Policy', 'blocked-destinations=(script)']]),
    ['integrity-policy', devtools],
  ],
  [
    'an image, of a document that wants checksums of scripts',
    refused('image', [['Integrity-Policy', 'blocked-destinations=(script)']]),
    [devtools, csp],
  ],
  ['plain http from a secure page', refused('fetch', [], 'http://api.test/x'), ['mixed-content']],
  ['this computer is no mixed content', refused('fetch', [], 'http://127.0.0.1/x'), [devtools]],
  [
    'plain http that the policy forbids as well: it is asked first',
    refused('xhr', [['Content-Security-Policy', "connect-src 'self'"]], 'http://api.test/x'),
    [csp],
  ],
];

describe('a request that was refused before it was sent', () => {
  it.each(rows)('%s', (_, about, reasons) => {
    const { verdict, reason, alternatives } = decide(about, chromium(156));
    expect(verdict).toBe('failed');
    const all = alternatives.map((each) => each.reason);
    expect([...new Set([reason, ...all])]).toEqual(reasons);
  });
});

describe('a redirect that was not gone on with', () => {
  const redirected = (location: string, policies: HeaderList, netError = 'net::ERR_ABORTED'): Exchange => {
    const known = exchange({
      hops: [
        hop({
          url: 'https://api.test/x',
          netError,
          response: response(302, 'Access-Control-Allow-Origin: *', `Location: ${location}`),
        }),
      ],
      outcome: { kind: 'failure', netError },
    });
    const document = { url: shop, isFrame: false, within: null, policies };
    return { ...known, client: { ...known.client, document } };
  };

  it.each<[says: string, about: Exchange, reason: string, location: string | undefined]>([
    ['to plain http', redirected('http://api.test/y', []), 'mixed-content', 'http://api.test/y'],
    [
      'to plain http, as it is told first',
      redirected('http://api.test/y', [], ''),
      'mixed-content',
      'http://api.test/y',
    ],
    [
      'to a host that the policy does not list',
      redirected('https://other.test/y', [['Content-Security-Policy', 'connect-src https://api.test']]),
      csp,
      'https://other.test/y',
    ],
    ['that the page gave up', redirected('https://other.test/y', []), 'aborted', undefined],
  ])('%s', (_, about, reason, location) => {
    const decision = decide(about, chromium(156));
    expect(decision.reason).toBe(reason);
    if (location !== undefined) expect(decision.evidence.location).toBe(location);
  });
});

describe('a frame that stays empty', () => {
  it.each<[says: string, header: string, evidence: Readonly<Record<string, string>>]>([
    ['by X-Frame-Options', 'X-Frame-Options: DENY', { frameOptions: 'DENY' }],
    [
      'by frame-ancestors',
      "Content-Security-Policy: default-src *; frame-ancestors 'self'",
      { directive: "frame-ancestors 'self'" },
    ],
  ])('%s', (_, header, evidence) => {
    const netError = 'net::ERR_BLOCKED_BY_RESPONSE';
    const about = exchange({
      mode: 'navigate',
      hops: [hop({ netError, response: response(200, header) })],
      outcome: { kind: 'failure', netError },
      rest: { resourceType: 'document' },
    });
    const decision = decide(about, chromium(156));
    expect(decision).toMatchObject({ verdict: 'failed', reason: 'framing-refused', evidence });
  });
});
