import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { adviceBeside } from '../../src/explain/advice/register.ts';
import { explain } from '../../src/explain/explain.ts';
import { remediesOf } from '../../src/remedies/index.ts';
import { expectGolden } from '../golden.ts';
import { blockedCases, type Cases } from './cases-blocked.ts';
import { failedCases } from './cases-failed.ts';
import { verdictCases } from './cases-verdicts.ts';
import { print } from './print.ts';

/** One file for each reason and each verdict without one. Refreshed by `npm run goldens`, and then read aloud. */
const goldens: Readonly<Record<string, Cases>> = { ...blockedCases, ...failedCases, ...verdictCases };
const folder = new URL('goldens/', import.meta.url);

test.each(Object.entries(goldens))('%s reads as its golden file does', (id, cases) => {
  const text = Object.entries(cases)
    .map(
      ([name, { exchange, decision }]) =>
        `## ${name}\n${print(explain(exchange, decision), adviceBeside(exchange, decision), remediesOf(exchange, decision))}\n`,
    )
    .join('\n');
  expectGolden(new URL(`${id}.txt`, folder), text);
});

test('no golden file is left over', () => {
  const files = readdirSync(folder).map((name) => name.replace(/\.txt$/, ''));
  expect(files.sort()).toEqual(Object.keys(goldens).sort());
});
