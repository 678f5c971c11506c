import { expect } from 'vitest';
import { decide } from '../../src/engine/decide/decide.ts';
import type { CapturedResponse } from '../../src/engine/exchange.ts';
import { fetchStandard } from '../../src/engine/profiles/register.ts';
import { type Fix, type FixOptions, fixesFor } from '../../src/fix/fix.ts';
import { aroundHeaders } from '../../src/remedies/around-headers.ts';
import { corsFailure, type ExchangeParts, exchange, hop, preflight } from '../build/exchange.ts';

export const decided = (parts: ExchangeParts) => {
  const built = exchange({ outcome: corsFailure, ...parts });
  return { exchange: built, decision: decide(built, fetchStandard) };
};

export function fixOf(parts: ExchangeParts | readonly ExchangeParts[], options: FixOptions = {}): Fix {
  const all = (Array.isArray(parts) ? parts : [parts]) as readonly ExchangeParts[];
  const [fix, ...others] = fixesFor(all.map(decided), options);
  expect(others).toEqual([]);
  if (fix === undefined) throw new Error('there is nothing to fix');
  return fix;
}

/** What stands before the policy, or in its place. */
export const idsOf = (fix: Fix) => aroundHeaders(fix.remedies).before.map(({ id }) => id);

export const put = (response: CapturedResponse | null, names?: string, method = 'PUT') =>
  hop({ method, preflight: preflight(response, { method, ...(names === undefined ? {} : { names }) }) });

export const app = 'https://app.test';
