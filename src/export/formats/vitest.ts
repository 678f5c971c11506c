import type { Format } from '../format.ts';
import { javascriptTest, unsentByFetch } from '../script/javascript-test.ts';
import { unspellable } from '../unspellable.ts';

/** The environment is said: jsdom and happy-dom bring a CORS of their own. */
export const vitest: Format = {
  name: 'Vitest',
  language: 'typescript',
  kind: 'test',
  write: (contracts) =>
    unspellable(contracts, 'Vitest', unsentByFetch) ?? [
      {
        name: 'cors.test.ts',
        text: javascriptTest(contracts, {
          head: [
            '// @vitest-environment node',
            "import assert from 'node:assert/strict';",
            "import { test } from 'vitest';",
          ],
          types: true,
        }),
      },
    ],
};
