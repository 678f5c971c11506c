import { vi } from 'vitest';
import { patienceMs } from './patience.ts';

/** Asks until `check` throws no more. */
export function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: patienceMs, interval: 20 });
}
