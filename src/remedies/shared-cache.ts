import type { CapturedResponse } from '../engine/exchange.ts';
import { get } from '../engine/fetch/header-list.ts';
import type { Case } from './case.ts';
import type { Draft, Ground } from './remedy.ts';

/** What caches between a server and its browsers say of a response that they had stored. */
const marks: readonly (readonly [name: string, stored: RegExp])[] = [
  ['X-Cache', /\b(?:tcp_)?(?:\w+_)?hit\b/i],
  ['CF-Cache-Status', /^(?:hit|stale|updating|revalidated)/i],
  ['X-Vercel-Cache', /^(?:hit|stale)/i],
  ['X-Cache-Status', /^(?:hit|stale)/i],
  ['Cache-Status', /;\s*hit\b/i],
  ['X-Varnish', /^\d+ \d+/],
  ['Age', /^[1-9]\d*$/],
];

/** A response that was stored for a page that sent no Origin, or another one, and is given to all. */
export function storedForOthers(c: Case): readonly Draft[] {
  const { response, phase, status, hop, decision } = c;
  if (response === null || phase === 'preflight' || hop.fromCache !== null) return [];
  if (status === null || status >= 400) return [];
  const other = /^https?:\/\/[^/\s,]+$/.test(get(response.headers, 'Access-Control-Allow-Origin') ?? '');
  const fits =
    decision.reason === 'allow-origin-missing' || (decision.reason === 'allow-origin-mismatch' && other);
  const ground = fits ? storedGround(response) : null;
  return ground === null ? [] : [{ id: 'vary-the-cache', grounds: [ground] }];
}

function storedGround({ headers }: CapturedResponse): Ground | null {
  for (const [name, stored] of marks) {
    const value = get(headers, name);
    if (value !== null && stored.test(value.slice(0, 200))) return { kind: 'header', name, value };
  }
  return null;
}
