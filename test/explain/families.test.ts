import { expect, test, vi } from 'vitest';
import { reasonExplanations } from '../../src/explain/families/register.ts';
import { type ExplanationId, loadFamilyOf } from '../../src/explain/families.ts';
import { verdictExplanations } from '../../src/explain/verdicts/register.ts';

const ids = [
  ...Object.keys(reasonExplanations),
  ...Object.keys(verdictExplanations),
  'running',
] as ExplanationId[];

test.each(ids)('the family of %s explains it, and brings its title', async (id) => {
  vi.resetModules();
  const afresh = await import('../../src/explain/families.ts');
  const { has } = await import('../../src/words/say.ts');
  const explanation = (await afresh.loadFamilyOf(id))[id];
  expect(has(explanation?.title ?? '')).toBe(true);
});

test('a family explains no more than its own', async () => {
  const family = await loadFamilyOf('dns-failed');
  expect(family.offline).toBeDefined();
  expect(family['allow-origin-missing']).toBeUndefined();
});
