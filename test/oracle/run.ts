import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { freshSeed, type OracleOptions, runOracle } from './oracle.ts';
import { describeDifference } from './summary.ts';

/** `npm run oracle`: the long run, with a table of agreement by what the browser said. */
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    seed: { type: 'string' },
    browser: { type: 'string', default: 'chromium' },
    calls: { type: 'string', default: 'fetch' },
    /** How many differences to print whole. */
    show: { type: 'string', default: '20' },
    /** A folder for the log of every page that had a difference. */
    save: { type: 'string' },
  },
});
const options: OracleOptions = {
  browser: oneOf('browser', ['chromium', 'firefox']),
  calls: oneOf('calls', ['fetch', 'other']),
  count: Number(values.count),
  seed: Number(values.seed ?? freshSeed()),
  onBatch(batch, { done, different, differs, page, start }) {
    process.stderr.write(`\r${done} of ${options.count}, ${different} different `);
    if (values.save === undefined || !differs) return;
    mkdirSync(values.save, { recursive: true });
    writeFileSync(join(values.save, `${page}-${start}.json`), JSON.stringify(batch));
  },
};
console.log(`oracle: ${options.count} exchanges in ${options.browser}, seed ${options.seed}`);

const { version, alone, told, once } = await runOracle(options);
console.log(`\n\nFrom the log alone, ${options.browser} ${version}:\n${alone.table()}`);
console.log(`\nWith each call's own facts given:\n${told.table()}`);
const differences = [...alone.differences, ...told.differences];
for (const one of differences.slice(0, Number(values.show))) console.log(`\n${describeDifference(one)}`);
for (const one of once) console.log(`\nOnce, and not again: ${describeDifference(one)}`);
const verdict =
  differences.length === 0 ? 'Agreement on every exchange' : `${differences.length} disagreements`;
console.log(`\n${verdict} (seed ${options.seed}).`);
process.exitCode = differences.length === 0 ? 0 : 1;

function oneOf<T extends string>(name: 'browser' | 'calls', known: readonly T[]): T {
  const found = known.find((one) => one === values[name]);
  if (found === undefined) throw new Error(`--${name} is ${known.join(' or ')}, not ${values[name]}`);
  return found;
}
