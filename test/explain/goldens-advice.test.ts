import type { AdviceId } from '../../src/explain/advice/register.ts';
import { testGoldens } from '../golden.ts';
import { adviceCases } from './cases-advice.ts';
import { readAdvice } from './read-advice.ts';

testGoldens(
  import.meta.url,
  Object.fromEntries(
    Object.entries(adviceCases).map(([id, { found }]) => [
      id,
      () =>
        Object.entries(found)
          .map(([name, one]) => `${name}: ${readAdvice(id as AdviceId, one)}\n`)
          .join(''),
    ]),
  ),
);
