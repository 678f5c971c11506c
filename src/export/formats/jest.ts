import type { Format } from '../format.ts';
import { javascriptTest, unsentByFetch } from '../script/javascript-test.ts';
import { unspellable } from '../unspellable.ts';

/** CommonJS by its name, which Jest runs in packages of either kind; the environment is said, for jsdom has its own CORS. */
export const jest: Format = {
  name: 'Jest',
  language: 'javascript',
  kind: 'test',
  write: (contracts) =>
    unspellable(contracts, 'Jest', unsentByFetch) ?? [
      {
        name: 'cors.test.cjs',
        text: `/** @jest-environment node */\n${javascriptTest(contracts, {
          head: ["const assert = require('node:assert/strict');"],
          types: false,
        })}`,
      },
    ],
};
