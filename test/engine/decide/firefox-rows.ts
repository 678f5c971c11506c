import { expect, it } from 'vitest';
import { decide } from '../../../src/engine/decide/decide.ts';
import type { PermissionState } from '../../../src/engine/exchange.ts';
import { firefox } from '../../../src/engine/profiles/register.ts';
import { type ExchangeParts, exchange } from '../../build/exchange.ts';

export type FirefoxRow = readonly [
  name: string,
  parts: ExchangeParts,
  expected: {
    readonly verdict: string;
    readonly reason?: string | null;
    readonly firefoxKey?: string | null;
    readonly phase?: string | null;
  },
  /** Reasons, verdicts where there is none. */
  others?: readonly string[],
];

export const app = 'https://app.test';
export const named = `Access-Control-Allow-Origin: ${app}`;
export const broken = { verdict: 'failed', firefoxKey: null };
export const loopback = { candidates: ['loopback'], source: 'url-literal' } as const;
export const website = {
  secureContext: true,
  addressSpace: { candidates: ['public'], source: 'server-address' },
} as const;

export const permissions = (local: PermissionState, self: PermissionState) => ({
  'local-network': local,
  'loopback-network': self,
});

/** One test for each row: what Firefox 153 decides, and what else it may have been. */
export function decidesAsFirefox(rows: readonly FirefoxRow[]): void {
  for (const [name, parts, expected, others] of rows) {
    it(name, () => {
      const decision = decide(exchange(parts), firefox(153));
      expect(decision).toMatchObject(expected);
      if (others === undefined) return;
      const told = decision.alternatives.map(({ reason, verdict }) => reason ?? verdict);
      expect(told.sort()).toEqual([...others].sort());
    });
  }
}
