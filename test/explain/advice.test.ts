import { describe, expect, test } from 'vitest';
import type { AdviceId } from '../../src/explain/advice/register.ts';
import { adviceCases } from './cases-advice.ts';
import { readAdvice as read } from './read-advice.ts';

describe.each(Object.entries(adviceCases))('%s', (id, { found, notFound }) => {
  test.each(Object.entries(found))('is found: %s', (_name, one) => {
    expect(read(id as AdviceId, one)).not.toBeNull();
  });
  test.each(Object.entries(notFound))('is not found: %s', (_name, one) => {
    expect(read(id as AdviceId, one)).toBeNull();
  });
});
