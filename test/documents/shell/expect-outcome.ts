import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Outcome } from './tables.ts';
import type { World } from './world.ts';

/** Runs a line, and expects of it what its row says. */
export async function expectOutcome(world: World, line: string, outcome: Outcome): Promise<void> {
  const { code, says, writes, input, lasts = false } = outcome;
  const folder = world.folder();
  // No line replaces a file.
  if (writes) rmSync(join(folder, writes[0]), { force: true });
  const ran = await world.run(line, folder, {
    ...(input !== undefined && { input }),
    ...(lasts && { enough: (out) => says.every((pattern) => pattern.test(out)) }),
  });
  expect(ran.code, ran.err).toBe(code);
  for (const pattern of says) expect(ran.out + ran.err).toMatch(pattern);
  if (writes) expect(readFileSync(join(folder, writes[0]), 'utf8')).toMatch(writes[1]);
}
