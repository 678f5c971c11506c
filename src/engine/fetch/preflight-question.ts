import type { PreflightCause } from '../decision.ts';
import type { Hop, Preflight } from '../exchange.ts';
import type { Profile } from '../profiles/profile.ts';
import { byteLength, get, valuesByName } from './header-list.ts';
import { isCorsSafelistedMethod } from './method.ts';
import { certainPreflightCauses, longestTotal } from './preflight-needed.ts';
import { corsSafelistedRequestHeader } from './safelist.ts';

/** The method the preflight asked for. What the browser asked is the truth; the request's own method stands in for it. */
export function askedMethod(preflight: Preflight, hop: Hop): string {
  return get(preflight.request.headers ?? [], 'Access-Control-Request-Method') ?? hop.request.method;
}

/** The CORS-unsafe request-header names the preflight asked for, as it listed them. */
export function askedNames(preflight: Preflight): readonly string[] {
  const asked = get(preflight.request.headers ?? [], 'Access-Control-Request-Headers') ?? '';
  return asked
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Why this hop needs a preflight: read off the preflight where there is one, else off the request's own headers. */
export function hopPreflightCauses(hop: Hop, profile: Profile): readonly PreflightCause[] {
  const known = lastCauses.get(hop);
  if (known?.profile === profile) return known.causes;
  const causes = causesOf(hop, profile);
  lastCauses.set(hop, { profile, causes });
  return causes;
}

/** A hop is judged once for each mode its request may have had. */
const lastCauses = new WeakMap<
  Hop,
  { readonly profile: Profile; readonly causes: readonly PreflightCause[] }
>();

function causesOf(hop: Hop, profile: Profile): readonly PreflightCause[] {
  if (hop.preflight === null)
    return certainPreflightCauses(hop.request.method, hop.request.headers ?? [], profile);

  const method = askedMethod(hop.preflight, hop);
  const values = valuesByName(hop.request.headers ?? []);
  const causes: PreflightCause[] = isCorsSafelistedMethod(method) ? [] : [{ kind: 'method', method }];
  const short: string[] = [];
  for (const name of askedNames(hop.preflight)) {
    const value = values.get(name.toLowerCase()) ?? null;
    const safelisted = corsSafelistedRequestHeader(name, value ?? '', profile);
    if (!safelisted.safelisted && (value !== null || safelisted.rule === 'name')) {
      causes.push({ kind: 'header', name, value: value ?? '', rule: safelisted.rule });
    } else short.push(name);
  }
  const bytes = short.reduce((sum, name) => sum + byteLength(values.get(name.toLowerCase()) ?? ''), 0);
  if (bytes > longestTotal) causes.push({ kind: 'total-length', names: short, bytes });
  // Left out of the capture, or rewritten on the wire as Chromium does with `bytes= 0-1`.
  else for (const name of short) causes.push({ kind: 'header', name, value: '', rule: 'value-not-captured' });
  return causes.length > 0 ? causes : [{ kind: 'forced' }];
}
