// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import type { Draft } from '../../panel/components/what-if/what-if.ts';
import { dropDraft, keepDraft, keepResponses, keptDraftOf, keptResponses } from '../../panel/drafts.ts';
import type { RequestDraft } from '../../panel/request-draft.ts';
import { analyzed, hop } from './build.ts';

beforeEach(() => localStorage.clear());

const at = (url: string) => analyzed({ exchange: { hops: [hop({ url })] } });
const item = at('https://api.test/x?token=canary-url');
const before: RequestDraft = {
  method: 'GET',
  url: 'https://api.test/x?token=canary-url',
  lines: 'Authorization: Bearer canary-header\nX-Key: 1\nX-Key: 2',
  body: 'canary-body',
  mode: 'cors',
  credentials: 'include',
  redirect: 'follow',
};
const kept = () => localStorage.getItem('cors-lens.drafts') ?? '';

describe('an edited request', () => {
  test.each<readonly [string, Partial<RequestDraft>]>([
    ['its method', { method: 'PUT' }],
    ['a mode', { credentials: 'omit', redirect: 'error' }],
    ['a line more', { lines: `${before.lines}\nX-More: 3` }],
    ['a line less', { lines: 'Authorization: Bearer canary-header' }],
    ['one of two lines of a name less', { lines: 'Authorization: Bearer canary-header\nX-Key: 2' }],
    ['a line changed', { lines: 'Authorization: Bearer canary-header\nX-Key: 1\nX-Key: 9' }],
  ])('is as it was edited the next time, and only the change is kept: %s', (_, part) => {
    const draft = { ...before, ...part };
    keepDraft(item, before, draft);
    expect(keptDraftOf(item, before)).toEqual(draft);
    expect(kept()).not.toMatch(/canary|api\.test/);
  });

  test('is not another request’s', () => {
    keepDraft(item, before, { ...before, method: 'PUT' });
    expect(keptDraftOf(at('https://api.test/y'), before)).toBe(before);
  });

  test('is as it was when the person has taken it back, and nothing of it is left', () => {
    keepDraft(item, before, { ...before, body: 'mine' });
    dropDraft(item);
    expect(keptDraftOf(item, before)).toBe(before);
    expect(kept()).not.toContain('mine');
  });

  test('is not kept where it is very long', () => {
    keepDraft(item, before, { ...before, body: 'x'.repeat(30_000) });
    expect(kept()).toBe('');
  });

  test('goes when many have come after it', () => {
    keepDraft(item, before, { ...before, method: 'PUT' });
    for (let i = 0; i < 30; i++) keepDraft(at(`https://api.test/${i}`), before, { ...before, method: 'PUT' });
    expect(keptDraftOf(item, before)).toBe(before);
    expect(keptDraftOf(at('https://api.test/29'), before).method).toBe('PUT');
  });
});

describe('edited responses', () => {
  const responses: readonly Draft[] = [
    {
      hop: 0,
      kind: 'preflight',
      url: 'https://api.test/x',
      status: '204',
      lines: 'Vary: Origin',
      assumed: false,
    },
    {
      hop: 0,
      kind: 'response',
      url: 'https://api.test/x',
      status: '200',
      lines: 'Set-Cookie: canary',
      assumed: false,
    },
  ];
  const edited = responses.map((draft) =>
    draft.kind === 'response' ? { ...draft, status: '201', lines: `${draft.lines}\nX-Mine: 1` } : draft,
  );

  test('are as they were edited the next time, and only the change is kept', () => {
    keepResponses(item, responses, edited);
    expect(keptResponses(item, responses)).toEqual(edited);
    expect(kept()).not.toContain('canary');
  });

  test('are as they were when the person has taken it back', () => {
    keepResponses(item, responses, edited);
    keepResponses(item, responses, responses);
    expect(keptResponses(item, responses)).toBe(responses);
  });
});

describe('what is kept and cannot be used', () => {
  const key = () => {
    keepDraft(item, before, { ...before, method: 'PUT' });
    return JSON.parse(kept()).drafts[0][0] as string;
  };
  test.each<readonly [string, (at: string) => unknown]>([
    ['no list', () => ({ version: 1, drafts: {} })],
    ['another version', (at) => ({ version: 2, drafts: [[at, { method: 'PUT' }]] })],
    ['a change that is none', (at) => ({ version: 1, drafts: [[at, null]] })],
    ['a field of another kind', (at) => ({ version: 1, drafts: [[at, { method: { a: 1 } }]] })],
    ['a mode that there is not', (at) => ({ version: 1, drafts: [[at, { mode: 'navigate' }]] })],
    [
      'lines that are none',
      (at) => ({ version: 1, drafts: [[at, { lines: { gone: 5, came: [null, 7] } }]] }),
    ],
    ['entries that are none', () => ({ version: 1, drafts: [null, 1, 'x', [], [5, {}]] })],
  ])('is left out: %s', (_, of) => {
    localStorage.setItem('cors-lens.drafts', JSON.stringify(of(key())));
    expect(keptDraftOf(item, before)).toEqual(before);
  });
});
