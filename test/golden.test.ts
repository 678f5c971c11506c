import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { holdGolden, holdNoOther } from './golden.ts';

let place: string;
let folder: URL;

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'cors-lens-goldens-'));
  folder = pathToFileURL(`${place}/`);
});
afterEach(() => rmSync(place, { recursive: true }));

test('a missing golden fails, and is not written unasked', () => {
  expect(() => holdGolden(folder, 'one', 'text', false)).toThrow('one.txt is missing: npm run goldens');
  expect(readdirSync(place)).toEqual([]);
});

test('a golden is written where that is asked for, and held from then on', () => {
  holdGolden(folder, 'one', 'text', true);
  holdGolden(folder, 'one', 'text', false);
  expect(() => holdGolden(folder, 'one', 'another text', false)).toThrow();
  expect(readFileSync(join(place, 'one.txt'), 'utf8')).toBe('text');
});

test('a golden that no test asks for fails, and is deleted where writing is asked for', () => {
  for (const name of ['one', 'two']) holdGolden(folder, name, 'text', true);
  expect(() => holdNoOther(folder, ['one'], false)).toThrow('two.txt');
  holdNoOther(folder, ['one', 'two'], false);
  holdNoOther(folder, ['one'], true);
  expect(readdirSync(place)).toEqual(['one.txt']);
});

const here = new URL('.', import.meta.url);
const paths = readdirSync(here, { recursive: true, encoding: 'utf8' });

test('every folder of goldens has the test that asks for them', () => {
  const folders = paths.filter((path) => /(^|\/)goldens[^/.]*$/.test(path));
  expect(folders.length).toBeGreaterThan(3);
  expect(folders.filter((path) => !existsSync(new URL(`${path}.test.ts`, here)))).toEqual([]);
});

test('there is no other mechanism: no snapshot is taken or kept', () => {
  const tests = paths.filter((path) => /\.test\.tsx?$/.test(path) && path !== 'golden.test.ts');
  expect(
    tests.filter((path) =>
      /toMatch\w*Snapshot|toThrow\w*Snapshot/.test(readFileSync(new URL(path, here), 'utf8')),
    ),
  ).toEqual([]);
  expect(paths.filter((path) => /__snapshots__|\.snap$/.test(path))).toEqual([]);
});
