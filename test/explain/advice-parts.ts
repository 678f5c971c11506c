import type { HeaderList } from '../../src/engine/fetch/header-list.ts';
import { success } from '../build/exchange.ts';
import { acao, methods, names, onResponse, trueToo } from './blocked-parts.ts';
import { decided, decidedAs, type ExplainCase, exchange, hop, PAGE, preflight, response } from './build.ts';
import { blockedCases } from './cases-blocked.ts';

type More = NonNullable<Parameters<typeof exchange>[0]>;

export const star = acao('*');

export const named = acao(PAGE);

/** A request whose response script could read, as the browser reported it. */
export const allowed = (more: More = {}): ExplainCase =>
  decidedAs('allowed', { hops: [hop({ response: response(200, star) })], outcome: success, ...more });

/** The same of a GET with these headers in the response. */
export const allowedWith = (headers: HeaderList, more: More = {}, status = 200): ExplainCase =>
  allowed({ hops: [hop({ response: response(status, headers) })], ...more });

/** The same of a request with these headers. */
export const asking = (requestHeaders: HeaderList, method = 'GET'): ExplainCase =>
  allowed({ hops: [hop({ method, requestHeaders, response: response(200, star) })] });

export const blocked = (reason: keyof typeof blockedCases, name: string): ExplainCase => {
  const found = blockedCases[reason][name];
  if (!found) throw new Error(`no case ${reason}: ${name}`);
  return found;
};

export const missingAt = (status: number, headers: HeaderList = [], more: More = {}) =>
  onResponse('allow-origin-missing', status, headers, more);

export const between = (origin: string, target: string) =>
  missingAt(200, [], { origin, hops: [hop({ url: `${target}/x`, response: response(200) })] });

export const preflighted = (...headers: [string, string][]) =>
  allowed({
    hops: [
      hop({
        method: 'PUT',
        preflight: preflight(response(204, named, methods('PUT'), headers), { time: 50 }),
        response: response(200, star),
      }),
    ],
  });

export const redirectFrom = (url: string, location: string) =>
  decided(
    'allow-origin-missing',
    'redirect',
    exchange({
      // A page over https would not get as far as that.
      origin: url.startsWith('http:') ? 'http://app.example.test' : PAGE,
      hops: [hop({ url, response: response(301, ['Location', location]) })],
    }),
  );

export const leftBehind = (
  to: string,
  headersKind: 'wire' | 'sanitized' = 'wire',
  requestHeaders: [string, string][] = [],
) =>
  allowed({
    hops: [
      hop({
        requestHeaders: [['Authorization', 'Bearer x']],
        response: response(302, star, ['Location', to]),
      }),
      hop({ url: to, requestHeaders, headersKind, response: response(200, star) }),
    ],
  });

export const wildcardHeaders = (allowedNames: string, subject: string) =>
  allowed({
    hops: [
      hop({
        requestHeaders: [[subject, 'x']],
        preflight: preflight(response(204, star, names(allowedNames)), { method: 'GET', names: subject }),
        response: response(200, star),
      }),
    ],
  });

export const refusedWith = (requestHeaders: [string, string][], more: More = {}) =>
  allowed({
    hops: [hop({ requestHeaders, response: response(401, named, trueToo('true')) })],
    credentials: { candidates: ['include'], source: 'header-sec-fetch-storage-access' },
    ...more,
  });

export const noCors = (resourceType: string, contentType = 'text/plain;charset=UTF-8'): ExplainCase =>
  decidedAs('opaque', {
    hops: [hop({ method: 'POST', requestHeaders: [['Content-Type', contentType]], response: response(200) })],
    outcome: success,
    resourceType,
    mode: { candidates: ['no-cors'], source: 'recorder' },
  });

export const opaqueRedirect = decidedAs('opaque', {
  hops: [hop({ response: response(302, star, ['Location', '/next']) })],
  outcome: success,
});

export const mismatched = (headers: HeaderList, more: Parameters<typeof hop>[0] = {}) =>
  decided(
    'allow-origin-mismatch',
    'actual',
    exchange({ hops: [hop({ response: response(200, acao('https://shop.other.test'), headers), ...more })] }),
  );

const some = (headers: readonly string[]): HeaderList => headers.map((name) => [name, '1']);

/** Of a response with these headers, and these words on which of them script may see. */
export const hiddenWith = (headers: readonly string[], expose: string, more: More = {}) =>
  allowedWith(
    [...named, ...trueToo('true'), ['Access-Control-Expose-Headers', expose], ...some(headers)],
    more,
  );

export const askedFor = (askedInVain: string[], headers: readonly string[]) =>
  allowedWith([...named, ...some(headers)], { askedInVain });

export const plainlyAllowed = allowed();

export const plainlyBlocked = missingAt(200);
