import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FormatId, formatIds } from '../../src/export/formats/register.ts';
import { installPackages } from '../run/debian-packages.ts';
import { installRunners } from '../run/install-apart.ts';
import { type Fault, faults } from './proof/faults.ts';
import { type Proof, startProof, type Verdict } from './proof/proof.ts';
import { debianPackages, runners } from './proof/runners.ts';
import { table } from './proof/table.ts';

/** One fault a reason, where that takes seconds; `npm run proof:export` runs every fault in every format. */
const chosen = firstOf('reason');
const perAssertion = firstOf('red');
/** A process, or a start of a second, for each file: one fault for each assertion, or a few of them. */
const ownFaults: Readonly<Partial<Record<FormatId, readonly Fault[]>>> = {
  ...{ 'node-test': perAssertion, vitest: perAssertion, jest: perAssertion, go: perAssertion },
  ...{ postman: perAssertion, pytest: perAssertion, http: perAssertion.slice(0, 6) },
  ...{ playwright: perAssertion.slice(0, 3), bruno: perAssertion.slice(0, 3) },
};

function firstOf(property: 'reason' | 'red'): readonly Fault[] {
  return faults.filter((fault, i) => faults.findIndex((each) => each[property] === fault[property]) === i);
}
const formats = formatIds.filter((id) => runners[id] !== undefined);

let modules: string;
let proof: Proof;
const verdicts: Verdict[] = [];

beforeAll(async () => {
  await installPackages(debianPackages);
  modules = await installRunners();
  proof = await startProof(modules, [...new Set([...chosen, ...perAssertion])]);
}, 900_000);

afterAll(async () => {
  await proof?.close();
  console.log(`\nExported tests, red before and green after:\n${table(verdicts)}`);
});

it('eleven formats run here', () => {
  expect(formats).toHaveLength(11);
});

describe.each(formats)('%s', (format: FormatId) => {
  const own = ownFaults[format] ?? chosen;
  let found: readonly Verdict[] = [];

  beforeAll(async () => {
    found = await proof.prove(format, own);
    verdicts.push(...found);
  }, 600_000);

  it.each(own.map(({ id, reason }) => [reason, id]))('%s (%s) is red before and green after', (_, id) => {
    expect(found.find(({ fault }) => fault.id === id)?.problems).toEqual([]);
  });
});
