import { expect, test } from 'vitest';
import { attackEnvironment } from './attack.ts';

const seed = Date.now() % 2 ** 31;

test(`no case file gets a secret to a server that was not named for it, nor printed (seed ${seed})`, async () => {
  const { problems, ...counts } = await attackEnvironment(250, seed);
  expect(problems).toEqual([]);
  // Otherwise it would have shown nothing.
  expect(counts.sent).toBeGreaterThan(10);
  expect(counts.filled).toBeGreaterThan(5);
  expect(counts.refused).toBeGreaterThan(10);
}, 300_000);
