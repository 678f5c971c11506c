import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** By the file's name, without `.txt`. */
export type Goldens = Readonly<Record<string, () => string | Promise<string>>>;

/**
 * Defines a test for each text, which holds it against its file in the folder beside, and one that no other file is there.
 * The folder has the name of the test file: `goldens.test.ts` and `goldens/`. `npm run goldens` writes them; read the diff.
 *
 * @param testFile `import.meta.url`
 */
export function testGoldens(testFile: string, goldens: Goldens): void {
  const folder = new URL(testFile.replace(/\.test\.tsx?$/, '/'));
  test.each(Object.keys(goldens))('%s is as in its golden file', async (name) => {
    holdGolden(folder, name, (await goldens[name]?.()) ?? '');
  });
  test('no golden file is left over', () => holdNoOther(folder, Object.keys(goldens)));
}

const isAsked = process.env.CORS_LENS_GOLDENS === 'write';

/** Fails where the file is missing or differs. It is written where that was asked for, and never else. */
export function holdGolden(folder: URL, name: string, text: string, write = isAsked): void {
  const file = new URL(`${encodeURIComponent(name)}.txt`, folder);
  if (write) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text);
  }
  expect(existsSync(file), `${name}.txt is missing: npm run goldens`).toBe(true);
  expect(text).toBe(readFileSync(file, 'utf8'));
}

/** Fails where the folder has a file that no test asks for. It is deleted where writing was asked for. */
export function holdNoOther(folder: URL, names: readonly string[], write = isAsked): void {
  const asked = new Set(names.map((name) => `${name}.txt`));
  const left = readdirSync(folder).filter((file) => !asked.has(file));
  if (write) for (const file of left) rmSync(new URL(encodeURIComponent(file), folder));
  else expect(left).toEqual([]);
}
