import { describe, expect, it } from 'vitest';
import { runOracle } from './oracle.ts';
import { describeDifference } from './summary.ts';

/** The same exchanges each time: what fails here was broken by a change. `npm run oracle` draws new ones and finds new cases. */
const seed = 20261128;

describe('our verdict on random exchanges is the browser’s own', () => {
  it.each([
    ['chromium', 'fetch', 400],
    ['chromium', 'other', 150],
    ['firefox', 'fetch', 250],
    ['webkit', 'fetch', 150],
  ] as const)(
    '%s, %s, %i exchanges',
    async (browser, calls, count) => {
      console.log(`npm run oracle -- --browser ${browser} --calls ${calls} --count ${count} --seed ${seed}`);
      const { alone, told, timed } = await runOracle({
        browser,
        calls,
        hosts: 'mixed',
        urls: 'own',
        count,
        seed,
      });
      console.log(alone.table());
      const differences = [...alone.differences, ...told.differences, ...timed.differences];
      expect(differences.slice(0, 5).map(describeDifference).join('\n\n')).toBe('');
      // A run that compared next to nothing would agree as well.
      expect(alone.exchanges).toBeGreaterThanOrEqual(count);
    },
    400_000,
  );
});
