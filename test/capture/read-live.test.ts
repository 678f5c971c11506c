import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readLive as readInChromium } from '../../src/capture/read-live-chromium.ts';
import { readEntry } from '../../src/har/read-entry.ts';

const folder = new URL('../fixtures/chromium-156/', import.meta.url);

it('the reader of the build for Chromium takes its entries as the other one does', () => {
  const entries = readdirSync(folder).flatMap(
    (name): readonly unknown[] => JSON.parse(readFileSync(new URL(name, folder), 'utf8')).entries,
  );
  expect(entries.length).toBeGreaterThan(100);
  expect(entries.map((raw, index) => readInChromium(raw, index))).toEqual(
    entries.map((raw, index) => readEntry(raw, index)),
  );
});
