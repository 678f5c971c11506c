import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'puppeteer';
import { expect } from 'vitest';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rule and place of each thing axe finds. */
export async function violations(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(axeSource);
  const found = (await frame.evaluate('axe.run(document)')) as AxeResults;
  expect(found.passes.length).toBeGreaterThan(10);
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

/** The theme of the system, once the panel has it. */
export async function emulateTheme(page: Page, theme: string): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await page.waitForFunction((wanted) => document.documentElement.dataset.theme === wanted, {}, theme);
}
