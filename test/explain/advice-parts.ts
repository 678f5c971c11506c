import type { Decision } from '../../src/engine/decision.ts';
import type { Exchange } from '../../src/engine/exchange.ts';
import { because, decision, type ExplainCase, exchange, hop, PAGE, preflight, response } from './build.ts';
import { blockedCases } from './cases-blocked.ts';

export const allowed = (about: Exchange, more: Partial<Decision> = {}): ExplainCase => ({
  exchange: about,
  decision: decision(about, { verdict: 'allowed', ...more }),
});

export const blocked = (reason: keyof typeof blockedCases, name: string): ExplainCase => {
  const found = blockedCases[reason][name];
  if (!found) throw new Error(`no case ${reason}: ${name}`);
  return found;
};

export const include = { candidates: ['include'], source: 'header-sec-fetch-storage-access' } as const;

export const byMethod = [{ kind: 'method', method: 'PUT' }] as const;

export const star = [['Access-Control-Allow-Origin', '*']] as const;

export const named = [['Access-Control-Allow-Origin', PAGE]] as const;

export const missingAt = (status: number) =>
  because('allow-origin-missing', 'actual', exchange({ hops: [hop({ response: response(status) })] }));

export const between = (pageOrigin: string, target: string) =>
  because(
    'allow-origin-missing',
    'actual',
    exchange({ hops: [hop({ url: `${target}/x`, response: response(200) })] }),
    {
      evidence: { origin: pageOrigin, pageOrigin, target },
    },
  );

export const preflighted = (...headers: [string, string][]) =>
  allowed(
    exchange({
      hops: [
        hop({
          method: 'PUT',
          preflight: preflight(response(204, [...named, ...headers]), { time: 50 }),
          response: response(200, star),
        }),
      ],
    }),
    { preflightCauses: byMethod },
  );

export const redirectFrom = (url: string, location: string) =>
  because(
    'allow-origin-missing',
    'redirect',
    exchange({ hops: [hop({ url, response: response(301, [['Location', location]]) })] }),
  );

export const leftBehind = (
  second: string,
  headersKind: 'wire' | 'sanitized' = 'wire',
  headers: [string, string][] = [],
) =>
  allowed(
    exchange({
      hops: [
        hop({ requestHeaders: [['Authorization', 'Bearer x']], response: response(302, star) }),
        {
          ...hop({ url: second, response: response(200, star) }),
          request: { method: 'GET', headers, headersKind },
        },
      ],
    }),
  );

export const wildcardHeaders = (allowedNames: string, subject: string) =>
  allowed(
    exchange({
      hops: [
        hop({
          preflight: preflight(response(204, [...star, ['Access-Control-Allow-Headers', allowedNames]])),
          response: response(200, star),
        }),
      ],
    }),
    {
      trace: [
        {
          step: 'header-allowed',
          phase: 'preflight',
          hop: 0,
          outcome: 'pass',
          expected: subject,
          received: allowedNames,
          subject,
          afterFailure: false,
        },
      ],
    },
  );

export const withMethod = (method: string) =>
  allowed(exchange({ hops: [hop({ method, response: response(200, star) })] }));

export const refusedWith = (headers: [string, string][], more: Partial<Decision> = {}) =>
  allowed(exchange({ hops: [hop({ requestHeaders: headers, response: response(401, star) })] }), {
    credentialsMode: include,
    ...more,
  });

export const noCors = (resourceType: string, contentType = 'text/plain;charset=UTF-8'): ExplainCase => {
  const about = exchange({
    hops: [hop({ method: 'POST', requestHeaders: [['Content-Type', contentType]], response: response(200) })],
    resourceType,
    mode: { candidates: ['no-cors'], source: 'recorder' },
  });
  return { exchange: about, decision: decision(about, { verdict: 'opaque' }) };
};

export const opaqueRedirect: ExplainCase = (() => {
  const about = exchange({ hops: [hop({ response: response(302, [['Location', '/next']]) })] });
  return { exchange: about, decision: decision(about, { verdict: 'opaque' }) };
})();

export const mismatched = (more: Parameters<typeof hop>[0]) =>
  because('allow-origin-mismatch', 'actual', exchange({ hops: [hop(more)] }), {
    evidence: { allowed: 'https://shop.other.test' },
  });

export const hiddenWith = (hidden: string[], expose: string, more: Partial<Decision> = {}) =>
  allowed(
    exchange({
      hops: [hop({ response: response(200, [...named, ['Access-Control-Expose-Headers', expose]]) })],
    }),
    { readable: { exposed: [], hidden }, ...more },
  );

export const askedFor = (askedInVain: string[], hidden: string[]) =>
  allowed(exchange({ hops: [hop({ response: response(200, named) })], askedInVain }), {
    readable: { exposed: [], hidden },
  });

export const plainlyAllowed = allowed(exchange({ hops: [hop({ response: response(200, star) })] }));

export const plainlyBlocked = missingAt(200);
