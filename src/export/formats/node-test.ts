import type { Format } from '../format.ts';
import { javascriptTest, unsentByFetch } from '../script/javascript-test.ts';
import { unspellable } from '../unspellable.ts';

/** `node --test cors.test.mjs`; nothing to install. */
export const nodeTest: Format = {
  name: 'node:test',
  language: 'javascript',
  kind: 'test',
  write: (contracts) =>
    unspellable(contracts, 'node:test', unsentByFetch) ?? [
      {
        name: 'cors.test.mjs',
        text: javascriptTest(contracts, {
          head: ["import assert from 'node:assert/strict';", "import { test } from 'node:test';"],
          types: false,
        }),
      },
    ],
};
