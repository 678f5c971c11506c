import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSuggestibleOrigin } from '../../src/fix/suggestible.ts';

describe('an origin that may stand in a configuration', () => {
  it.each([
    ['https://app.test', true],
    ['https://app.test:8443', true],
    ['http://[::1]:3000', true],
    ['tauri://localhost', true],
    ['myapp://pages', true],
    ['https://app.test/', false],
    ['https://app.test:443', false],
    ['https://app.test:99999', false],
    ['https://1.2.3.4.5', false],
    ['https://[::1::2]', false],
    ['https://xn--a', false],
    ['myapp://app:99999', false],
    ['file://host', false],
  ])('%s: %s', (origin, may) => {
    expect(isSuggestibleOrigin(origin)).toBe(may);
  });

  it('of any text that looks like one: a web page’s as browsers send it, an app’s as it parses', () => {
    const may = { web: 0, app: 0 };
    const text = fc.stringMatching(
      /^(?:https?|app|my\.app):\/\/(?:[a-z0-9._-]{1,12}|\[[0-9a-f:.]{1,12}\])(?::\d{1,5})?$/,
    );
    fc.assert(
      fc.property(text, (origin) => {
        if (!isSuggestibleOrigin(origin)) return;
        const isWeb = /^https?:/.test(origin);
        may[isWeb ? 'web' : 'app']++;
        expect(isWeb ? new URL(origin).origin : new URL(origin).protocol).toBe(
          isWeb ? origin : origin.replace(/\/\/.*/s, ''),
        );
      }),
      { numRuns: 500 },
    );
    expect(Math.min(may.web, may.app)).toBeGreaterThan(20);
  });
});
