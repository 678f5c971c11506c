import { describe, expect, it } from 'vitest';
import { type BlockedReason, blockedReasonIds } from '../../src/engine/reasons.ts';
import { type Fix, fixesFor } from '../../src/fix/fix.ts';
import type { Policy } from '../../src/fix/policy.ts';
import { byReason } from '../../src/remedies/by-reason.ts';
import { type ExchangeParts, hop, response } from '../build/exchange.ts';
import { failedReasonIds } from '../engine/reason-ids.ts';
import { app, decided, fixOf, idsOf, put } from './fix-of.ts';

interface Row {
  readonly name: string;
  readonly of: ExchangeParts;
  readonly reason: BlockedReason;
  /** null: no header helps. */
  readonly policy: Partial<Policy> | null;
  readonly changed: Fix['changed'];
  readonly changes: readonly string[];
  readonly doubts?: readonly string[];
}

const rows: readonly Row[] = [
  {
    name: 'no header at all: this origin, and nothing more',
    reason: 'allow-origin-missing',
    of: { hops: [hop({ response: response(200) })] },
    policy: { origins: [app], methods: ['GET'], requestHeaders: [], credentials: false, varyOrigin: true },
    changed: ['origins', 'varyOrigin'],
    changes: [],
  },
  {
    name: 'no header on an error of the server: the headers, and the error',
    reason: 'allow-origin-missing',
    of: { hops: [hop({ response: response(500) })] },
    policy: { origins: [app] },
    changed: ['origins', 'varyOrigin'],
    changes: ['mend-server-error'],
  },
  {
    name: 'no header on a 502: it comes from the proxy',
    reason: 'allow-origin-missing',
    of: { hops: [hop({ response: response(502) })] },
    policy: { origins: [app] },
    changed: ['origins', 'varyOrigin'],
    changes: ['mend-gateway'],
  },
  {
    name: 'no header on the 401 of a preflight: OPTIONS before the login too',
    reason: 'allow-origin-missing',
    of: { hops: [put(response(401), 'authorization')] },
    policy: { origins: [app], methods: ['PUT'], requestHeaders: ['authorization'] },
    changed: ['origins', 'methods', 'requestHeaders', 'varyOrigin', 'preflightStatus'],
    changes: ['answer-options-before-login'],
  },
  {
    name: 'another origin: both are allowed then',
    reason: 'allow-origin-mismatch',
    of: { hops: [hop({ response: response(200, 'Access-Control-Allow-Origin: https://old.test') })] },
    policy: { origins: [app, 'https://old.test'], alreadySent: true },
    changed: ['origins', 'varyOrigin'],
    changes: [],
  },
  {
    name: 'the origin with a slash: what cannot match is not kept',
    reason: 'allow-origin-mismatch',
    of: { hops: [hop({ response: response(200, `Access-Control-Allow-Origin: ${app}/`) })] },
    policy: { origins: [app] },
    changed: ['origins', 'varyOrigin'],
    changes: ['write-origin-exactly'],
  },
  {
    name: 'a page without an origin: null is never allowed',
    reason: 'allow-origin-mismatch',
    of: { origin: 'null', hops: [hop({ response: response(200, `Access-Control-Allow-Origin: ${app}`) })] },
    policy: null,
    changed: [],
    changes: ['give-page-an-origin'],
  },
  {
    name: 'a redirect that drops the origin: the page calls the last address',
    reason: 'allow-origin-mismatch',
    of: {
      hops: [
        hop({
          url: 'https://cdn.test/a',
          response: response(302, 'Location: https://api.test/data', `Access-Control-Allow-Origin: ${app}`),
        }),
        hop({ response: response(200, `Access-Control-Allow-Origin: ${app}`) }),
      ],
    },
    policy: null,
    changed: [],
    changes: ['call-final-address'],
  },
  {
    name: 'the header twice: one layer has to stop, and nothing is added',
    reason: 'allow-origin-repeated',
    of: {
      hops: [
        hop({
          response: response(
            200,
            `Access-Control-Allow-Origin: ${app}`,
            `Access-Control-Allow-Origin: ${app}`,
          ),
        }),
      ],
    },
    policy: null,
    changed: [],
    changes: ['send-header-once'],
  },
  {
    name: 'a value that is no origin',
    reason: 'allow-origin-invalid',
    of: { hops: [hop({ response: response(200, 'Access-Control-Allow-Origin: app.test') })] },
    policy: { origins: [app] },
    changed: ['origins', 'varyOrigin'],
    changes: ['write-origin-exactly'],
  },
  {
    name: 'any origin, with credentials: only this one from now on',
    reason: 'allow-origin-wildcard-with-credentials',
    of: {
      credentials: 'include',
      hops: [hop({ response: response(200, 'Access-Control-Allow-Origin: *') })],
    },
    policy: { origins: [app], credentials: true },
    changed: ['origins', 'credentials', 'varyOrigin'],
    changes: [],
    doubts: ['wildcard-narrowed'],
  },
  {
    name: 'credentials that are not allowed',
    reason: 'allow-credentials-missing',
    of: {
      credentials: 'include',
      hops: [hop({ response: response(200, `Access-Control-Allow-Origin: ${app}`) })],
    },
    policy: { origins: [app], credentials: true },
    changed: ['credentials'],
    changes: [],
  },
  {
    name: 'the server does not know OPTIONS: it has to handle it',
    reason: 'preflight-status-not-ok',
    of: {
      hops: [put(response(404, `Access-Control-Allow-Origin: ${app}`, 'Access-Control-Allow-Methods: PUT'))],
    },
    policy: { origins: [app], methods: ['PUT'] },
    changed: ['preflightStatus'],
    changes: ['answer-options'],
  },
  {
    name: 'OPTIONS is asked to log in: the login has to come later',
    reason: 'preflight-status-not-ok',
    of: {
      hops: [put(response(401, `Access-Control-Allow-Origin: ${app}`, 'Access-Control-Allow-Methods: PUT'))],
    },
    policy: { methods: ['PUT'] },
    changed: ['preflightStatus'],
    changes: ['answer-options-before-login'],
  },
  {
    name: 'a preflight that is sent on to the same address with a slash',
    reason: 'preflight-redirected',
    of: { hops: [put(response(301, 'Location: /data/', `Access-Control-Allow-Origin: ${app}`))] },
    policy: { origins: [app], methods: ['PUT'] },
    changed: ['methods', 'preflightStatus'],
    changes: ['call-final-address', 'answer-options-before-redirect'],
  },
  {
    name: 'a preflight that is sent to a login page',
    reason: 'preflight-redirected',
    of: {
      hops: [
        put(response(302, 'Location: https://login.test/?next=/data', `Access-Control-Allow-Origin: ${app}`)),
      ],
    },
    policy: { origins: [app] },
    changed: ['methods', 'preflightStatus'],
    changes: ['answer-options-before-login'],
  },
  {
    name: 'a preflight that is sent on, without any header: the redirect is told too',
    reason: 'allow-origin-missing',
    of: { hops: [put(response(301, 'Location: /data/'))] },
    policy: { origins: [app], methods: ['PUT'] },
    changed: ['origins', 'methods', 'varyOrigin', 'preflightStatus'],
    changes: ['call-final-address', 'answer-options-before-redirect'],
  },
  {
    name: 'methods that do not parse: those that are right are not known',
    reason: 'allow-methods-unparsable',
    of: {
      hops: [
        put(response(204, `Access-Control-Allow-Origin: ${app}`, 'Access-Control-Allow-Methods: PUT GET')),
      ],
    },
    policy: { methods: ['PUT'] },
    changed: ['methods'],
    changes: [],
  },
  {
    name: 'headers that do not parse',
    reason: 'allow-headers-unparsable',
    of: {
      hops: [
        put(
          response(
            204,
            `Access-Control-Allow-Origin: ${app}`,
            'Access-Control-Allow-Methods: PUT',
            'Access-Control-Allow-Headers: a b',
          ),
          'x-a',
        ),
      ],
    },
    policy: { requestHeaders: ['x-a'] },
    changed: ['requestHeaders'],
    changes: [],
  },
  {
    name: 'a method that is not listed joins those that are',
    reason: 'method-not-allowed',
    of: {
      hops: [
        put(
          response(
            204,
            `Access-Control-Allow-Origin: ${app}`,
            'Access-Control-Allow-Methods: GET, DELETE, OPTIONS',
          ),
        ),
      ],
    },
    policy: { methods: ['GET', 'PUT', 'DELETE'] },
    changed: ['methods'],
    changes: [],
  },
  {
    name: 'patch in small letters: the page is wrong, not the server',
    reason: 'method-not-allowed',
    of: {
      hops: [
        put(
          response(204, `Access-Control-Allow-Origin: ${app}`, 'Access-Control-Allow-Methods: PATCH'),
          undefined,
          'patch',
        ),
      ],
    },
    policy: null,
    changed: [],
    changes: ['write-method-in-capitals'],
  },
  {
    name: 'patch in small letters to a server that knows no PATCH: both',
    reason: 'method-not-allowed',
    of: { hops: [put(response(204, `Access-Control-Allow-Origin: ${app}`), undefined, 'patch')] },
    policy: { methods: ['PATCH'] },
    changed: ['methods'],
    changes: ['write-method-in-capitals'],
  },
  {
    name: 'a header that is not listed joins those that are, in small letters',
    reason: 'header-not-allowed',
    of: {
      hops: [
        put(
          response(
            204,
            `Access-Control-Allow-Origin: ${app}`,
            'Access-Control-Allow-Methods: PUT',
            'Access-Control-Allow-Headers: X-Old, Content-Type',
          ),
          'content-type,x-new',
        ),
      ],
    },
    policy: { requestHeaders: ['content-type', 'x-new', 'x-old'] },
    changed: ['requestHeaders'],
    changes: [],
  },
  {
    name: 'a login in the redirect: no header helps',
    reason: 'redirect-with-credentials',
    of: {
      hops: [
        hop({
          response: response(
            302,
            'Location: https://me:pw@other.test/',
            `Access-Control-Allow-Origin: ${app}`,
          ),
        }),
      ],
    },
    policy: null,
    changed: [],
    changes: ['redirect-without-credentials'],
  },
  {
    name: 'mode same-origin: nothing was sent',
    reason: 'mode-same-origin',
    of: { mode: 'same-origin', hops: [hop()] },
    policy: null,
    changed: [],
    changes: ['use-mode-cors'],
  },
  {
    name: 'a scheme CORS does not know',
    reason: 'scheme-not-cors',
    of: { hops: [hop({ url: 'file:///etc/hosts' })] },
    policy: null,
    changed: [],
    changes: ['use-http-address'],
  },
];

describe('every blocked reason that headers decide', () => {
  it.each(rows)('$name', ({ of, reason, policy, changed, changes, doubts }) => {
    expect(decided(of).decision.reason).toBe(reason);
    const fix = fixOf(of);
    if (policy === null) expect(fix.policy).toBeNull();
    else expect(fix.policy).toMatchObject(policy);
    expect(fix.changed).toEqual(changed);
    expect(idsOf(fix)).toEqual(changes);
    expect(fix.doubts).toEqual(doubts ?? []);
  });

  it('has a row, or is one without a response', () => {
    const withRow = new Set(rows.map(({ reason }) => reason));
    expect(blockedReasonIds.filter((reason) => !withRow.has(reason))).toEqual([
      'no-cors-redirect-mode',
      'cached-without-allow-origin',
      'local-network-permission-denied',
      'local-network-insecure-context',
      'local-network-space-mismatch',
      'private-network-insecure-context',
      'private-network-not-allowed',
      'blocked-without-trace',
    ]);
  });
});

describe('a reason that no header fixes', () => {
  const base = decided({ hops: [hop({ response: response(200) })] });
  const reasons = [...blockedReasonIds, ...failedReasonIds].filter(
    (reason) => byReason[reason] !== 'response',
  );

  it.each(reasons)('%s has a change and no policy', (reason) => {
    const verdict = (blockedReasonIds as readonly string[]).includes(reason) ? 'blocked' : 'failed';
    const decision = { ...base.decision, reason, verdict } as const;
    const [fix] = fixesFor([{ ...base, decision }]);
    expect(fix?.policy).toBeNull();
    expect(fix?.remedies.length).toBeGreaterThan(0);
  });

  it('that Local Network Access gives is never told as a header', () => {
    const ofIt = blockedReasonIds.filter((id) => id.startsWith('local-network'));
    expect(ofIt.length).toBeGreaterThan(1);
    expect(ofIt.filter((reason) => byReason[reason] === 'response')).toEqual([]);
  });
});
