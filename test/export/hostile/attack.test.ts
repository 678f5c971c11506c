import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attack } from './attack.ts';

/** The two that every machine with this project can run; the others are attacked by `npm run proof:export`. */
test.each(['node-test', 'curl'] as const)(
  '%s sends hostile requests byte for byte, and nothing else happens',
  async (format) => {
    const folder = mkdtempSync(join(tmpdir(), 'cors-lens-attack-'));
    const seed = Number(process.env.CORS_LENS_SEED ?? Date.now() % 2 ** 31);
    console.log(`${format}: CORS_LENS_SEED=${seed}`);
    try {
      const { problems, ran } = await attack(format, {
        folder: join(folder, format),
        modules: '',
        count: 15,
        seed,
      });
      expect(problems).toEqual([]);
      expect(ran).toBe(15);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  300_000,
);
