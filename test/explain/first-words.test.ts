import { expect, test } from 'vitest';
import { explain } from '../../src/explain/explain.ts';
import { plain } from '../../src/words/plain.ts';
import { blockedCases } from './cases-blocked.ts';
import { failedCases } from './cases-failed.ts';
import { verdictCases } from './cases-verdicts.ts';

const cases = Object.entries({ ...blockedCases, ...failedCases, ...verdictCases }).flatMap(([id, each]) =>
  Object.entries(each).map(([name, one]) => [`${id}: ${name}`, one] as const),
);

// The panel's list is drawn before the words that only an opened exchange needs are there.
test.each(cases)('%s has its words for the list at once', (_, { exchange, decision }) => {
  const { label } = explain(exchange, decision);
  expect(plain(label)).not.toMatch(/\b(?:note|advice|panel|reason|verdict|missing)\.[a-z]/);
});
