import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

/**
 * Holds a text against its golden file. `npm run goldens` writes them; read the diff. A file that is missing fails, and is
 * never written unasked.
 */
export function expectGolden(file: URL, text: string): void {
  if (process.env.CORS_LENS_GOLDENS === 'write') {
    mkdirSync(new URL('.', file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(existsSync(file), `${basename(fileURLToPath(file))} is missing: npm run goldens`).toBe(true);
  expect(text).toBe(readFileSync(file, 'utf8'));
}
