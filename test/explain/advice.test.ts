import { describe, expect, test } from 'vitest';
import { type AdviceId, advices } from '../../src/explain/advice/register.ts';
import type { Advice } from '../../src/explain/advice.ts';
import { caseOf } from '../../src/explain/case.ts';
import { plain } from '../../src/words/plain.ts';
import { expectGolden } from '../golden.ts';
import { adviceCases } from './cases-advice.ts';
import type { ExplainCase } from './cases-blocked.ts';

function read(id: AdviceId, { exchange, decision }: ExplainCase): string | null {
  const advice: Advice = advices[id];
  const c = caseOf(exchange, decision);
  const found = advice.find(c);
  return found && `${plain(advice.title(found, c))}. ${plain(advice.text(found, c))}`;
}

describe.each(Object.entries(adviceCases))('%s', (id, { found, notFound }) => {
  test.each(Object.entries(found))('is found: %s', (_name, one) => {
    expect(read(id as AdviceId, one)).not.toBeNull();
  });
  test.each(Object.entries(notFound))('is not found: %s', (_name, one) => {
    expect(read(id as AdviceId, one)).toBeNull();
  });
});

test('every advice reads as the golden file does', () => {
  const text = Object.entries(adviceCases)
    .map(([id, { found }]) => {
      const lines = Object.entries(found).map(([name, one]) => `${name}: ${read(id as AdviceId, one)}`);
      return [`## ${id}`, ...lines, ''].join('\n');
    })
    .join('\n');
  expectGolden(new URL('goldens-advice.txt', import.meta.url), text);
});
