import { availableParallelism } from 'node:os';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { unpackedChromium } from './test/browser/packed.ts';
import LongFirst from './test/run/long-first.ts';

const browserTests = ['test/e2e/**/*.test.ts', 'test/oracle/**/*.live.test.ts'];
/** Real servers and real runners, installed first: runs of their own. */
const proofs = { fix: ['test/fix/**/*.live.test.ts'], export: ['test/export/**/*.live.test.ts'] };

export default defineConfig({
  plugins: [preact()],
  test: {
    sequence: { sequencer: LongFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...browserTests, ...Object.values(proofs).flat()],
          // Vitest's own default leaves one processor to itself: of two, half.
          maxWorkers: availableParallelism(),
          // A time-out is for what hangs: property tests on a machine with other work take many times as long.
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: browserTests,
          globalSetup: 'test/e2e/pack.ts',
          env: { CORS_LENS_EXTENSION: unpackedChromium },
          // Two browsers at a time: their tests wait for states, so that a core beside them is idle most of the time.
          maxWorkers: 2,
          testTimeout: 600_000,
          hookTimeout: 1_800_000,
        },
      },
      ...Object.entries(proofs).map(([name, include]) => ({
        extends: true as const,
        test: { name, include, fileParallelism: false, testTimeout: 600_000, hookTimeout: 1_800_000 },
      })),
    ],
  },
});
