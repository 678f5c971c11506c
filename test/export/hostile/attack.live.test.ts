import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { formatIds } from '../../../src/export/formats/register.ts';
import { installPackages } from '../../run/debian-packages.ts';
import { installRunners } from '../../run/install-apart.ts';
import { debianPackages, runners } from '../proof/runners.ts';
import { attack, sendAll } from './attack.ts';
import { bodyTable } from './bodies.ts';
import { sizes, togetherFor } from './sizes.ts';

/** Small: `npm run attack:export` does the same at full size. */
const formats = formatIds.filter((id) => runners[id] !== undefined);
const seed = Number(process.env.CORS_LENS_SEED ?? Date.now() % 2 ** 31);
let modules: string;
let folder: string;

beforeAll(async () => {
  await installPackages(debianPackages);
  modules = await installRunners();
  folder = mkdtempSync(join(tmpdir(), 'cors-lens-attack-'));
}, 900_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(formats)(
  '%s: sends hostile requests byte for byte, and nothing else happens',
  async (format) => {
    const { small: count } = sizes[format] ?? { small: 0 };
    const options = { folder: join(folder, `${format}-requests`), modules, count, seed };
    const { problems, ran, refused } = await attack(format, options);
    expect(problems, `CORS_LENS_SEED=${seed}`).toEqual([]);
    expect(ran + refused).toBe(count);
  },
  600_000,
);

it.each(formats)(
  '%s: sends every body of the table as it was sent, or says that it cannot',
  async (format) => {
    const together = togetherFor(format);
    const options = { folder: join(folder, `${format}-bodies`), modules, count: 0, seed, together };
    const { problems, ran, refused } = await sendAll(format, options, ({ origin }) =>
      bodyTable(
        origin,
        format === 'http' ? ['text/plain', 'application/x-ndjson', 'text/markdown'] : ['text/plain'],
      ),
    );
    expect(problems).toEqual([]);
    // Bruno cannot send a NUL, nor a byte order mark at the beginning.
    expect(refused).toBe(format === 'bruno' ? 2 : 0);
    expect(ran).toBeGreaterThan(35);
  },
  600_000,
);
