import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { decide } from '../../src/engine/decide/decide.ts';
import type { CapturedResponse, Exchange } from '../../src/engine/exchange.ts';
import type { HeaderList } from '../../src/engine/fetch/header-list.ts';
import { chromium, fetchStandard, firefox } from '../../src/engine/profiles/register.ts';
import { type BlockedReason, blockedReasonIds, failedReasonIds } from '../../src/engine/reasons.ts';
import { type Fix, type FixOptions, fixesFor } from '../../src/fix/fix.ts';
import { allowanceHeaders } from '../../src/fix/headers.ts';
import { lintPolicy } from '../../src/fix/lint.ts';
import type { Policy } from '../../src/fix/policy.ts';
import { aroundHeaders } from '../../src/remedies/around-headers.ts';
import { byReason } from '../../src/remedies/by-reason.ts';
import {
  corsFailure,
  type ExchangeParts,
  exchange,
  headerLines,
  hop,
  preflight,
  response,
} from '../engine/build-exchange.ts';

const decided = (parts: ExchangeParts) => {
  const built = exchange({ outcome: corsFailure, ...parts });
  return { exchange: built, decision: decide(built, fetchStandard) };
};

function fixOf(parts: ExchangeParts | readonly ExchangeParts[], options: FixOptions = {}): Fix {
  const all = (Array.isArray(parts) ? parts : [parts]) as readonly ExchangeParts[];
  const [fix, ...others] = fixesFor(all.map(decided), options);
  expect(others).toEqual([]);
  if (fix === undefined) throw new Error('there is nothing to mend');
  return fix;
}

/** What stands before the policy, or in its place. */
const idsOf = (fix: Fix) => aroundHeaders(fix.remedies).before.map(({ id }) => id);

const put = (answer: CapturedResponse | null, names?: string, method = 'PUT') =>
  hop({ method, preflight: preflight(answer, { method, ...(names === undefined ? {} : { names }) }) });

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

const app = 'https://app.test';

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
    name: 'no header on a 502: the proxy answered',
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
    changes: [],
  },
  {
    name: 'a page without an origin: null is never allowed',
    reason: 'allow-origin-mismatch',
    of: { origin: 'null', hops: [hop({ response: response(200, `Access-Control-Allow-Origin: ${app}`) })] },
    policy: { origins: [app] },
    changed: ['origins', 'varyOrigin'],
    changes: ['give-page-an-origin'],
    doubts: ['null-not-suggested'],
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
    policy: { origins: [app], target: 'https://api.test' },
    changed: ['origins', 'varyOrigin'],
    changes: ['call-final-address'],
    doubts: ['null-not-suggested'],
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
    changes: [],
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
    name: 'OPTIONS is unknown to the server: it has to be answered',
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

  it('has a row, or is one that no server answered', () => {
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

describe('a reason that no header mends', () => {
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
    for (const reason of blockedReasonIds.filter((id) => id.startsWith('local-network')))
      expect(byReason[reason], reason).not.toBe('response');
  });
});

describe('several exchanges of one API', () => {
  it('get one policy that lets all of them pass', () => {
    const fix = fixOf([
      { hops: [hop({ response: response(200, `Access-Control-Allow-Origin: ${app}`) })] },
      { origin: 'http://localhost:5173', hops: [hop({ response: response(200) })] },
      { hops: [put(response(204), 'x-b')] },
      { hops: [put(response(204), 'content-type,x-a', 'DELETE')], credentials: 'include' },
    ]);
    expect(fix.policy).toEqual({
      target: 'https://api.test',
      origins: ['http://localhost:5173', app],
      methods: ['GET', 'PUT', 'DELETE'],
      requestHeaders: ['content-type', 'x-a', 'x-b'],
      credentials: true,
      uncredentialed: ['http://localhost:5173'],
      exposedHeaders: [],
      maxAge: null,
      varyOrigin: true,
      alreadySent: true,
    });
  });

  it('of two APIs get one each', () => {
    const fixes = fixesFor([
      decided({ hops: [hop({ response: response(200) })] }),
      decided({ hops: [hop({ url: 'https://other.test/x', response: response(200) })] }),
    ]);
    expect(fixes.map(({ target }) => target)).toEqual(['https://api.test', 'https://other.test']);
  });

  it('that all pass ask for nothing', () => {
    const built = exchange({ hops: [hop({ response: response(200, 'Access-Control-Allow-Origin: *') })] });
    expect(fixesFor([{ exchange: built, decision: decide(built, fetchStandard) }])).toEqual([]);
  });
});

describe('what the server allows already', () => {
  const wildcard = {
    hops: [
      put(
        response(
          204,
          'Access-Control-Allow-Origin: *',
          'Access-Control-Allow-Headers: *',
          'Access-Control-Expose-Headers: X-Total',
          'Access-Control-Max-Age: 999999',
        ),
      ),
    ],
  };

  it('stays: any origin without credentials, exposed headers, an age within the cap', () => {
    const fix = fixOf(wildcard);
    expect(fix.policy).toMatchObject({
      origins: '*',
      exposedHeaders: ['x-total'],
      maxAge: 7200,
      varyOrigin: false,
    });
    expect(fix.doubts).toContain('wildcard-replaced');
  });

  it('is told apart from what is new', () => {
    expect(fixOf(wildcard).before).toMatchObject({ origins: '*', methods: [], exposedHeaders: ['x-total'] });
    expect(fixOf({ hops: [hop({ response: response(200) })] }).before).toBeNull();
  });
});

describe('options', () => {
  const plain = { hops: [hop({ response: response(200, `Access-Control-Allow-Origin: ${app}`) })] };

  it('expose a header of an exchange that passes', () => {
    const built = exchange(plain);
    const [fix] = fixesFor([{ exchange: built, decision: decide(built, fetchStandard) }], {
      expose: ['X-Total'],
    });
    expect(fix?.policy?.exposedHeaders).toEqual(['x-total']);
    expect(fix?.changed).toEqual(['exposedHeaders']);
  });

  it.each([
    ['the response has it', [['ETag', '1']], ['etag']],
    ['it has not', [], undefined],
  ])('or without any, what script asked for in vain, where %s', (_, headers, exposed) => {
    const answer = response(200, `Access-Control-Allow-Origin: ${app}`);
    const built = exchange({
      hops: [hop({ response: { ...answer, headers: [...answer.headers, ...(headers as HeaderList)] } })],
      rest: { askedInVain: ['etag'] },
    });
    const [fix] = fixesFor([{ exchange: built, decision: decide(built, fetchStandard) }]);
    expect(fix?.policy?.exposedHeaders).toEqual(exposed);
  });

  it('overrule the credentials of the capture', () => {
    const blocked = { hops: [hop({ response: response(200) })] };
    expect(fixOf(blocked, { credentials: true }).policy?.credentials).toBe(true);
  });

  it('keep the age within what browsers take', () => {
    expect(fixOf({ hops: [hop({ response: response(200) })] }, { maxAge: 1e9 }).policy?.maxAge).toBe(7200);
    expect(fixOf({ hops: [hop({ response: response(200) })] }, { maxAge: -5 }).policy?.maxAge).toBe(0);
  });
});

/** The server as it would be with the policy: what it answers to an exchange. */
function mended(of: Exchange, policy: Policy): Exchange {
  const headers = (origin: string, kind: 'preflight' | 'answer'): HeaderList => {
    const named = policy.origins === '*' || (policy.origins as readonly string[]).includes(origin);
    const { always, preflight: onPreflight, answer } = allowanceHeaders(policy, origin);
    return named ? [...always, ...(kind === 'preflight' ? onPreflight : answer)] : [];
  };
  const hops = of.hops.map((each) => ({
    ...each,
    preflight: each.preflight && {
      ...each.preflight,
      response: { status: 204, headers: headers(of.origin.candidates[0], 'preflight') },
    },
    response: { status: 404, headers: headers(of.origin.candidates[0], 'answer') },
  }));
  return { ...of, hops: hops as unknown as Exchange['hops'], outcome: { kind: 'not-reported' } };
}

describe('any exchange with any answer', () => {
  const token = fc.stringMatching(/^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,12}$/);
  const junk = fc.oneof(
    fc.constantFrom(
      '*',
      app,
      `${app}/`,
      'null',
      'https://old.test',
      '',
      'PUT, GET',
      "'; drop",
      '$(id)',
      'true',
    ),
    fc.string(),
    token,
  );
  const answer = fc
    .record({
      status: fc.constantFrom(200, 204, 301, 401, 404, 500),
      headers: fc.array(
        fc.tuple(
          fc.constantFrom(
            'Access-Control-Allow-Origin',
            'Access-Control-Allow-Credentials',
            'Access-Control-Allow-Methods',
            'Access-Control-Allow-Headers',
            'Access-Control-Expose-Headers',
            'Access-Control-Max-Age',
            'Location',
          ),
          junk,
        ),
        { maxLength: 5 },
      ),
    })
    .map(({ status, headers }) => ({ status, headers }) as CapturedResponse);
  const asked = fc.record({
    origin: fc.constantFrom(
      app,
      app,
      app,
      app,
      app,
      app,
      'http://localhost:5173',
      'https://[::1]:8443',
      'null',
      "https://a'b.test",
      'https://a$b.test',
    ),
    method: fc.oneof(fc.constantFrom('PUT', 'PATCH', 'patch', 'DELETE'), token),
    names: fc.array(
      fc.oneof(token, junk).map((name) => name.toLowerCase()),
      { maxLength: 4 },
    ),
    credentials: fc.constantFrom('include', 'omit', 'same-origin'),
    preflight: answer,
    actual: fc.option(answer),
  });

  const build = (one: typeof asked extends fc.Arbitrary<infer T> ? T : never) =>
    exchange({
      origin: one.origin,
      credentials: one.credentials as 'include',
      outcome: corsFailure,
      hops: [
        hop({
          method: one.method,
          response: one.actual,
          requestHeaders: headerLines(`Origin: ${one.origin}`),
          preflight: preflight(one.preflight, {
            method: one.method,
            names: one.names.join(','),
            origin: one.origin,
          }),
        }),
      ],
    });

  test('gets a policy that is safe to suggest, and passes with it in every browser', () => {
    let policies = 0;
    fc.assert(
      fc.property(asked, (one) => {
        const built = build(one);
        const [fix] = fixesFor([{ exchange: built, decision: decide(built, chromium(156)) }]);
        if (!fix?.policy) return;
        policies++;
        expect(lintPolicy(fix.policy)).toEqual([]);
        const mentions = fix.doubts.some(
          (doubt) => doubt === 'not-suggested' || doubt === 'null-not-suggested',
        );
        const pageIsWrong = fix.remedies.some(
          ({ id }) => id === 'write-method-in-capitals' || id === 'give-page-an-origin',
        );
        if (mentions || pageIsWrong) return;
        const method = /^patch$/i.test(one.method) ? 'PATCH' : one.method;
        const after = mended(build({ ...one, method }), fix.policy);
        for (const profile of [chromium(156), firefox(153), fetchStandard]) {
          const decision = decide(after, profile);
          expect([decision.verdict, decision.reason, decision.evidence]).toEqual([
            'allowed',
            null,
            decision.evidence,
          ]);
        }
      }),
      { numRuns: 1500 },
    );
    expect(policies).toBeGreaterThan(100);
  });

  test('never throws, whatever the URL, the origin and the method are', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (url, origin, method, names) => {
        const built = exchange({
          origin,
          outcome: corsFailure,
          hops: [hop({ url, method, preflight: preflight(response(200), { method, names, origin }) })],
        });
        for (const fix of fixesFor([{ exchange: built, decision: decide(built, fetchStandard) }]))
          expect(fix.policy === null ? [] : lintPolicy(fix.policy)).toEqual([]);
      }),
    );
  });
});
