import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { HintKey } from '../../src/remedies/known-servers/known-server.ts';
import { type Remedy, type RemedyId, remedyKinds } from '../../src/remedies/remedy.ts';
import { remediesStorage } from '../../src/words/en/remedies-storage.ts';
import { remedyHints } from '../../src/words/en/remedy-hints.ts';
import { remedyHintsPlaces } from '../../src/words/en/remedy-hints-places.ts';

type Subjects = typeof import('../../src/remedies/subjects.ts');

let subjects: Subjects;
let has: (key: string) => boolean;

beforeEach(async () => {
  vi.resetModules();
  subjects = await import('../../src/remedies/subjects.ts');
  await import('../../src/remedies/usual-messages.ts');
  ({ has } = await import('../../src/words/say.ts'));
});

afterEach(() => vi.resetModules());

const remedy = (id: RemedyId, hint?: HintKey) => ({ id, ...(hint && { hint }) }) as Remedy;

test('each remedy can be said once its own words are loaded', async () => {
  const unsaid: string[] = [];
  for (const id of Object.keys(remedyKinds) as RemedyId[]) {
    await subjects.loadRemedyWords([remedy(id)]);
    if (!subjects.areSayable([remedy(id)]) || !has(`remedy.${id}.title`)) unsaid.push(id);
  }
  expect(unsaid).toEqual([]);
});

test('so can each hint', async () => {
  const unsaid: string[] = [];
  const all = Object.keys({ ...remedyHints, ...remedyHintsPlaces, ...remediesStorage });
  for (const hint of all.filter((key) => key.startsWith('remedy.hint.')) as HintKey[]) {
    await subjects.loadRemedyWords([remedy('allow-by-cors', hint)]);
    if (!has(hint)) unsaid.push(hint);
  }
  expect(unsaid).toEqual([]);
});

test('no words are loaded that are not needed', async () => {
  await subjects.loadRemedyWords([remedy('look-at-the-error')]);
  expect(['look-at-the-error', 'set-bucket-cors'].map((id) => has(`remedy.${id}.title`))).toEqual([
    true,
    false,
  ]);
  expect(subjects.areSayable([remedy('look-at-the-error'), remedy('set-bucket-cors')])).toBe(false);
});
