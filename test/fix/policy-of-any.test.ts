import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '../../src/engine/decide/decide.ts';
import type { CapturedResponse, Exchange } from '../../src/engine/exchange.ts';
import type { HeaderList } from '../../src/engine/fetch/header-list.ts';
import { chromium, fetchStandard, firefox } from '../../src/engine/profiles/register.ts';
import { fixesFor } from '../../src/fix/fix.ts';
import { allowanceHeaders } from '../../src/fix/headers.ts';
import type { Policy } from '../../src/fix/policy.ts';
import { corsFailure, exchange, headerLines, hop, preflight, response } from '../build/exchange.ts';
import { app } from './fix-of.ts';
import { lintPolicy } from './lint-policy.ts';

/** The server as it would be with the policy: its responses to an exchange. */
function fixed(of: Exchange, policy: Policy): Exchange {
  const headers = (origin: string, kind: 'preflight' | 'response'): HeaderList => {
    const named = policy.origins === '*' || (policy.origins as readonly string[]).includes(origin);
    const { always, preflight: onPreflight, actual: onActual } = allowanceHeaders(policy, origin);
    return named ? [...always, ...(kind === 'preflight' ? onPreflight : onActual)] : [];
  };
  const hops = of.hops.map((each) => ({
    ...each,
    preflight: each.preflight && {
      ...each.preflight,
      response: { status: 204, headers: headers(of.origin.candidates[0], 'preflight') },
    },
    response: { status: 404, headers: headers(of.origin.candidates[0], 'response') },
  }));
  return { ...of, hops: hops as unknown as Exchange['hops'], outcome: { kind: 'not-reported' } };
}

describe('any exchange with any response', () => {
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
  const anyResponse = fc
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
    preflight: anyResponse,
    actual: fc.option(anyResponse),
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
        const after = fixed(build({ ...one, method }), fix.policy);
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
