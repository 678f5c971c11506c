import { expect, test } from 'vitest';
import { runCli } from '../run-cli.ts';
import { attackByServers } from './attack.ts';

const seed = Date.now() % 2 ** 31;

test(`check ends with one line and the right exit code, whatever listens there (seed ${seed})`, async () => {
  const { problems, kinds } = await attackByServers(150, seed, runCli);
  expect(problems).toEqual([]);
  // Otherwise it would have shown little.
  expect(kinds.size).toBeGreaterThan(12);
}, 300_000);
