import { describe, expect, it } from 'vitest';
import type { Batch } from './exchange-seen.ts';
import { settle } from './settle.ts';

const response = (broken: 'no' | 'cut') => ({ status: 200, headers: [], broken });

/** A batch of one call that becomes no request, and has no row: that it was one is always a difference. */
const batch = (broken: 'no' | 'cut', truth: 'blocked' | null): Batch => ({
  browser: { name: 'chromium', version: 156 },
  pageUrl: 'https://app.test/',
  entries: [],
  seen: [
    {
      one: {
        id: '1-1',
        call: { api: 'fetch', mode: 'same-origin', integrity: 'none' },
        worker: 'none',
        stops: [{ server: 'cross', userInfo: '', preflight: response('no'), response: response(broken) }],
      },
      url: 'https://api.test/',
      crossed: true,
      outcome: { kind: 'rejected', error: 'TypeError' },
      truth: truth && { verdict: truth, error: null },
    },
  ] as unknown as Batch['seen'],
});

describe('a difference', () => {
  it.each([
    ['counts at once where no connection is cut', 'no', [], 0, 'different'],
    ['counts where it is seen again', 'cut', ['blocked'], 1, 'different'],
    ['counts where it is seen the time after', 'cut', [null, 'blocked'], 2, 'different'],
    ['of a cut connection that is never seen again is kept apart', 'cut', [null, null], 2, 'no-request'],
  ] as const)('%s', async (_, broken, later, runs, agreement) => {
    let ran = 0;
    const [settled] = await settle(batch(broken, 'blocked'), async () => batch(broken, later[ran++] ?? null));
    expect([ran, settled?.alone.agreement]).toEqual([runs, agreement]);
    expect(settled?.once !== undefined).toBe(agreement !== 'different');
  });
});
