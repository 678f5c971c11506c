import type { HeaderList } from '../../src/engine/fetch/header-list.ts';
import type { Phase, ReasonId } from '../../src/engine/reasons.ts';
import { corsFailure } from '../build/exchange.ts';
import { API, decided, type ExplainCase, exchange, hop, preflight, response } from './build.ts';

export const acao = (value: string): HeaderList => [['Access-Control-Allow-Origin', value]];

export type More = Partial<Parameters<typeof exchange>[0]>;

/** A PUT that was stopped at its preflight, with this response. */
export function asked(
  reason: ReasonId,
  status: number,
  headers: HeaderList,
  names = '',
  more: More = {},
): ExplainCase {
  const put = hop({
    method: 'PUT',
    requestHeaders: names === '' ? [] : [[names, '1']],
    preflight: preflight(response(status, headers), { names }),
  });
  return decided(reason, 'preflight', exchange({ hops: [put], ...more }));
}

/** A request with this response. */
export function onResponse(
  reason: ReasonId,
  status: number,
  headers: HeaderList,
  more: More = {},
  method = 'GET',
): ExplainCase {
  const hops = [hop({ method, response: response(status, headers) })];
  return decided(reason, 'actual', exchange({ hops, ...more }));
}

/** A request whose redirect was not followed. */
export function redirected(
  reason: ReasonId,
  location: string,
  headers: HeaderList,
  more: More = {},
): ExplainCase {
  const hops = [hop({ response: response(302, ['Location', location], headers) })];
  return decided(reason, 'redirect', exchange({ hops, ...more }));
}

export const withCredentials = { credentials: { candidates: ['include'], source: 'header-cookie' } } as const;
export const trueToo = (value: string): HeaderList => [['Access-Control-Allow-Credentials', value]];
export const methods = (value: string): HeaderList => [['Access-Control-Allow-Methods', value]];
export const names = (value: string): HeaderList => [['Access-Control-Allow-Headers', value]];

export const mismatch = (allowed: string, origin?: string) =>
  onResponse('allow-origin-mismatch', 200, acao(allowed), origin === undefined ? {} : { origin });

/** The page asked one server, which sent it on to another. */
export function afterRedirect(
  reason: ReasonId,
  phase: Phase,
  second: NonNullable<Parameters<typeof hop>[0]>,
  to = 'https://cdn.third.test/new',
): ExplainCase {
  const first = hop({
    url: `${API}/old`,
    method: second.method ?? 'GET',
    response: response(302, ['Location', to], acao('*')),
  });
  return decided(reason, phase, exchange({ hops: [first, hop({ url: to, ...second })] }));
}

/** A request without a response of its own, which the browser refused as Chromium reports it. */
export function refused(
  reason: ReasonId,
  more: More = {},
  phase: Phase | null = 'actual',
  hops = [hop({ netError: corsFailure.netError })],
): ExplainCase {
  return decided(reason, phase, exchange({ hops, outcome: corsFailure, ...more }));
}
