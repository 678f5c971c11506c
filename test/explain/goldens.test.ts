import { adviceBeside } from '../../src/explain/advice/register.ts';
import { explain } from '../../src/explain/explain.ts';
import { remediesOf } from '../../src/remedies/index.ts';
import { testGoldens } from '../golden.ts';
import type { Cases } from './build.ts';
import { blockedCases } from './cases-blocked.ts';
import { failedCases } from './cases-failed.ts';
import { verdictCases } from './cases-verdicts.ts';
import { print } from './print.ts';

/** One file for each reason and each verdict without one. Refreshed by `npm run goldens`, and then read aloud. */
const goldens: Readonly<Record<string, Cases>> = { ...blockedCases, ...failedCases, ...verdictCases };
testGoldens(
  import.meta.url,
  Object.fromEntries(Object.entries(goldens).map(([id, cases]) => [id, () => printed(cases)])),
);

function printed(cases: Cases): string {
  return Object.entries(cases)
    .map(
      ([name, { exchange, decision }]) =>
        `## ${name}\n${print(explain(exchange, decision), adviceBeside(exchange, decision), remediesOf(exchange, decision))}\n`,
    )
    .join('\n');
}
