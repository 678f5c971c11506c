import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { accuracyPath, writeAccuracy } from './accuracy.ts';
import { hostKinds } from './hosts.ts';
import { keepIn, keptOf } from './kept.ts';
import { freshSeed, type OracleOptions, runOracle } from './oracle.ts';
import { describeDifference } from './summary.ts';

/** `npm run oracle`: the long run, with tables of agreement by what the browser said and by what the calls were. */
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    seed: { type: 'string' },
    browser: { type: 'string', default: 'chromium' },
    calls: { type: 'string', default: 'fetch' },
    /** What servers are to the page: without cookies, but for `mixed`. */
    hosts: { type: 'string', default: 'mixed' },
    /** `shared`: bursts of up to 30 calls to one URL. */
    urls: { type: 'string', default: 'own' },
    /** How many differences to print whole. */
    show: { type: 'string', default: '20' },
    /** A folder for the log of every page that had a difference. */
    save: { type: 'string' },
    /** A file that the counts of this run are added to: a long run may be made in parts. */
    keep: { type: 'string' },
    /** Writes the tables, of all parts kept so far, into docs/accuracy.md. */
    'write-docs': { type: 'boolean', default: false },
  },
});
const options: OracleOptions = {
  browser: oneOf('browser', ['chromium', 'firefox', 'webkit']),
  calls: oneOf('calls', ['fetch', 'other']),
  hosts: oneOf('hosts', hostKinds),
  urls: oneOf('urls', ['own', 'shared']),
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

const report = await runOracle(options);
const { version, alone, told, timed } = report;
console.log(`\n\nFrom the log alone, ${options.browser} ${version}:\n${alone.table()}`);
console.log(`\nWith each call's own facts given:\n${told.table()}`);
if (options.browser === 'firefox') console.log(`\nWith what Resource Timing says:\n${timed.table()}`);
const differences = [...alone.differences, ...told.differences, ...timed.differences];
for (const one of differences.slice(0, Number(values.show))) console.log(`\n${describeDifference(one)}`);
const part = keptOf(report, options);
const kept = values.keep === undefined ? part : keepIn(values.keep, part);
if (values['write-docs']) {
  writeAccuracy(kept);
  console.log(`\nThe tables stand in ${accuracyPath}.`);
}
const { right, open, beside, untold, wrong } = timed.verdicts;
console.log(
  `\nVerdicts: ${right} right, ${open} open, ${beside} beside another, ${untold} untold, ${wrong} wrong.`,
);
const verdict =
  differences.length === 0 ? 'Agreement on every exchange' : `${differences.length} disagreements`;
console.log(`\n${verdict} (seed ${options.seed}).`);
process.exitCode = differences.length === 0 ? 0 : 1;

function oneOf<T extends string>(name: 'browser' | 'calls' | 'hosts' | 'urls', known: readonly T[]): T {
  const found = known.find((one) => one === values[name]);
  if (found === undefined) throw new Error(`--${name} is ${known.join(' or ')}, not ${values[name]}`);
  return found;
}
