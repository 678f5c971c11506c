import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { blockedReasonIds } from '../../src/engine/reasons.ts';
import { advices } from '../../src/explain/advice/register.ts';
import { reasonExplanations } from '../../src/explain/families/register.ts';
import { links } from '../../src/explain/links.ts';
import { verdictExplanations } from '../../src/explain/verdicts/register.ts';
import { failedReasonIds, notCorsReasonIds } from '../engine/reason-ids.ts';
import { adviceCases } from './cases-advice.ts';
import { blockedCases } from './cases-blocked.ts';
import { failedCases } from './cases-failed.ts';

/** The subjects that have a file in a folder of src/explain. */
function files(folder: string): readonly string[] {
  return readdirSync(new URL(`../../src/explain/${folder}/`, import.meta.url))
    .map((name) => name.replace(/\.ts$/, ''))
    .filter((name) => name !== 'register' && name !== 'said')
    .sort();
}

const sorted = (ids: Iterable<string>) => [...ids].sort();
const reasonIds = [...blockedReasonIds, ...failedReasonIds, ...notCorsReasonIds];

describe('every reason', () => {
  test('has a file named after it, and no file is left over', () => {
    expect(files('reasons')).toEqual(sorted(reasonIds));
  });
  test('is in the register', () => {
    expect(sorted(Object.keys(reasonExplanations))).toEqual(sorted(reasonIds));
  });
  test('has a title of its own', () => {
    const titles = Object.values(reasonExplanations).map(({ title }) => title);
    expect(new Set(titles).size).toBe(reasonIds.length);
    for (const id of reasonIds) expect(reasonExplanations[id].title).toBe(`reason.${id}.title`);
  });
  test('leads somewhere to read more', () => {
    for (const { links: own } of Object.values(reasonExplanations)) expect(own.length).toBeGreaterThan(0);
  });
  test.each(Object.entries({ ...blockedCases, ...failedCases }))('%s has cases', (_id, cases) => {
    expect(Object.keys(cases).length).toBeGreaterThan(0);
  });
});

test('every verdict without a reason has a file named after it', () => {
  expect(files('verdicts')).toEqual(sorted(['allowed', 'cannot-tell', 'not-cors', 'opaque']));
  expect(Object.keys(verdictExplanations)).toHaveLength(6);
});

describe('every advice', () => {
  test('has a file named after it, and no file is left over', () => {
    expect(files('advice')).toEqual(sorted(Object.keys(advices)));
  });
  test('has a case where it is found and one where it is not', () => {
    expect(sorted(Object.keys(adviceCases))).toEqual(sorted(Object.keys(advices)));
    for (const { found, notFound } of Object.values(adviceCases)) {
      expect(Object.keys(found).length).toBeGreaterThan(0);
      expect(Object.keys(notFound).length).toBeGreaterThan(0);
    }
  });
});

test.each(Object.entries(links))('the link %s has a name and an https address', (_name, { label, url }) => {
  expect(label.trim()).toBe(label);
  expect(label).not.toBe('');
  expect(new URL(url).protocol).toBe('https:');
});
