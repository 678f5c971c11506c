import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Attack, attack, sendAll } from './attack.ts';
import { bodyCase, bodyTable } from './bodies.ts';
import { hostileBody } from './cases.ts';

/** The two that every machine with this project can run; the others are attacked in the project `export`. */
const quick = ['node-test', 'curl'] as const;
const seed = Number(process.env.CORS_LENS_SEED ?? Date.now() % 2 ** 31);
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cors-lens-attack-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const optionsFor = (format: string) => ({ folder: join(folder, format), modules: '', count: 24, seed });

function expectClean({ problems, ran, refused }: Attack, count: number): void {
  expect(problems, `CORS_LENS_SEED=${seed}`).toEqual([]);
  expect(ran + refused).toBe(count);
  expect(ran).toBeGreaterThan(count / 2);
}

test.each(quick)(
  '%s sends hostile requests byte for byte, and nothing else happens',
  async (format) => expectClean(await attack(format, optionsFor(format)), 24),
  300_000,
);

test.each(quick)(
  '%s sends every body of the table as it was sent',
  async (format) => {
    const types = ['text/plain', null] as const;
    const found = await sendAll(format, { ...optionsFor(format), together: true }, ({ origin }) =>
      bodyTable(origin, types),
    );
    expectClean(found, bodyTable('http://a.test', types).length);
    expect(found.refused).toBe(0);
  },
  300_000,
);

test.each(quick)(
  '%s sends any body as it was sent',
  async (format) => {
    const found = await sendAll(format, { ...optionsFor(format), together: true }, ({ origin }) =>
      fc
        .sample(hostileBody, { numRuns: 60, seed })
        .map((body, i) => [`b${i}`, bodyCase(origin, `b${i}`, body, i % 2 === 0 ? 'text/plain' : null)]),
    );
    expectClean(found, 60);
  },
  300_000,
);
