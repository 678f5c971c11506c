import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { longest, longFirst } from './long-first.ts';

it.each(longest)('%s is there to be begun first', (name) => {
  expect(existsSync(name)).toBe(true);
});

it('the longest come first, the others stay in their order', () => {
  const asFiles = (names: readonly string[]) => names.map((name) => ({ moduleId: `/any/${name}` }));
  const others = ['test/e2e/b.test.ts', 'test/e2e/a.test.ts'];
  expect(longFirst(asFiles([...others, ...longest.toReversed()]))).toEqual(asFiles([...longest, ...others]));
});
