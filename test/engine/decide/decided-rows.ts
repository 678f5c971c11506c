import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/engine/decide/decide.ts';
import { chromium } from '../../../src/engine/profiles/register.ts';
import { type ExchangeParts, exchange } from '../../build/exchange.ts';

export const app = 'https://app.test';
export const open = 'Access-Control-Allow-Origin: *';
export const named = `Access-Control-Allow-Origin: ${app}`;
export const credentialed = [named, 'Access-Control-Allow-Credentials: true'] as const;
export const either = ['same-origin', 'include'] as const;
export const failed = (netError: string) => ({ kind: 'failure', netError }) as const;

export type Row = readonly [
  name: string,
  parts: ExchangeParts,
  expected: {
    verdict: string;
    reason?: string | null;
    phase?: string | null;
    corsError?: string | null;
    hop?: number;
    alternatives?: readonly (string | null)[];
  },
];

/** Each row is decided under Chromium. A reason or alternatives that it does not name must not be there. */
export function expectDecided(subject: string, rows: readonly Row[]): void {
  describe(subject, () => {
    it.each(rows)('%s', (_name, parts, expected) => {
      const decision = decide(exchange(parts), chromium(156));
      const { alternatives, ...rest } = expected;
      expect(decision).toMatchObject({ reason: null, ...rest });
      expect(decision.alternatives.map(({ reason }) => reason)).toEqual(alternatives ?? []);
    });
  });
}
