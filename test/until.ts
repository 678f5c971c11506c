import { vi } from 'vitest';

/** As long as a test may take: what is waited for comes late on a machine with other work, and late is not wrong. */
const limitMs = 50_000;

/** Resolves once `holds` throws no more; rejects with what it throws in the end. */
export function until<T>(holds: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(holds, { timeout: limitMs, interval: 20 });
}
