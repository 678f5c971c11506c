// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { loadNow } from '../../../panel/components/Later.tsx';
import { loadExample } from '../../../panel/components/list/EmptyPlace.tsx';
import { exampleIds } from '../../../panel/examples/verdicts.ts';
import { hasPage } from '../../../panel/reasons/pages.ts';
import { speak } from '../../../src/words/language.ts';
import { examples } from '../examples.ts';
import { appeared, click, one, press, root, show, store, words } from '../shown.tsx';

beforeAll(async () => {
  await loadNow(loadExample);
});

afterEach(async () => {
  location.hash = '';
  await speak('en');
});

const titleOf = (id: string) => one(`[data-example="${id}"]`);
const open = (id: string) => click(titleOf(id));
const note = () => words('[data-testid="example"] h2');
const isOpen = () => root.querySelector('[data-testid="detail"]') !== null;
const current = () => root.querySelector('[data-example][aria-current="true"]')?.getAttribute('data-example');

describe('the list of examples', () => {
  test('stands in the empty list, a title for each', () => {
    show([]);
    const ids = [...root.querySelectorAll('[data-example]')].map((each) => each.getAttribute('data-example'));
    expect(ids).toEqual(exampleIds);
    expect(words('[data-testid="empty"]')).toContain('No requests yet');
    expect(isOpen()).toBe(false);
  });

  test.each<[string, Parameters<typeof store.setSource>[0], boolean]>([
    ['outside DevTools', { kind: 'alone' }, true],
    ['where DevTools cannot be listened to', { kind: 'unavailable', why: 'closed' }, true],
    ['while it connects', { kind: 'connecting' }, false],
    ['in an empty file', { kind: 'file', name: 'a.har' }, false],
  ])('%s', (_where, source, expected) => {
    show([], () => store.setSource(source));
    expect(root.querySelector('[data-testid="examples"]') !== null).toBe(expected);
  });

  test('is not there once something was captured', () => {
    show(examples);
    expect(root.querySelector('[data-testid="examples"]')).toBeNull();
  });

  test('is one stop of the Tab key, and the arrows move in it', () => {
    show([]);
    const list = one('[data-testid="examples"] ol');
    titleOf('simple-get').focus();
    press(list, 'ArrowDown');
    expect(document.activeElement).toBe(titleOf('put-json'));
    press(list, 'End');
    expect(document.activeElement).toBe(titleOf('header-not-exposed'));
    press(list, 'ArrowDown');
    expect(document.activeElement).toBe(titleOf('header-not-exposed'));
    expect(root.querySelectorAll('[data-example][tabindex="0"]')).toHaveLength(1);
    expect(isOpen()).toBe(false);
  });

  test('opens the one that the address names', async () => {
    location.hash = '#example=font';
    show([]);
    await appeared('[data-testid="example"]');
    expect(note()).toBe('Example A font from another origin');
  });
});

describe('an open example', () => {
  test('is marked, explained and linked as any exchange, and nothing of it can be sent', () => {
    show([]);
    open('token-not-allowed');
    expect(note()).toBe('Example The server does not allow the token');
    expect(words('[data-testid="sentence"]')).toContain('authorization');
    expect(words('[data-testid="fix-box"] h2')).toBe('Fix: Allow the header authorization');
    expect(root.querySelector('[data-testid="send-again"], [data-testid="try-here"]')).toBeNull();
    expect(store.get().exchanges).toEqual([]);
  });

  test.each(exampleIds)('%s has a link to a page that there is', (id) => {
    show([]);
    open(id);
    const link = one('[data-testid="example"] a').getAttribute('href');
    expect(link).toMatch(/^reasons\.html#/);
    expect(hasPage(link?.split('#')[1] ?? '')).toBe(true);
  });

  test('is stepped through, also if the fold was closed before', async () => {
    show([]);
    open('put-json');
    for (const _ of [1, 2]) {
      click(one('[data-testid="tab-what-if"], #tab-what-if'));
      click(one('[data-testid="example-step"]'));
      await appeared('[data-testid="player"]');
      expect(one<HTMLDetailsElement>('[data-testid="happened"]').open).toBe(true);
      expect(words('[data-testid="player"] .place')).toBe('1 of 6');
      act(() => {
        one<HTMLDetailsElement>('[data-testid="happened"]').open = false;
      });
    }
  });

  test('is edited, and its verdict changes as one types', async () => {
    show([]);
    open('token-not-allowed');
    click(one('[data-testid="example-change"]'));
    await appeared('[data-testid="what-if"]');
    const field = one<HTMLTextAreaElement>('[data-draft="0 preflight"] textarea');
    expect(one('[data-testid="what-if"]').dataset.verdict).toBe('blocked');
    act(() => {
      field.value = field.value.replace('content-type', 'content-type, authorization');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(one('[data-testid="what-if"]').dataset.verdict).toBe('allowed');
  });

  test('is followed by the next, by a button or a key, and the last by the first', () => {
    show([]);
    open('local-network');
    click(one('[data-testid="example-next"]'));
    expect(current()).toBe('header-not-exposed');
    press(document.body, 'n');
    expect(current()).toBe('simple-get');
    press(document.body, 'p');
    expect(current()).toBe('header-not-exposed');
  });

  test('takes no key from a field', async () => {
    show([]);
    open('font');
    click(one('[data-testid="example-change"]'));
    await appeared('[data-testid="what-if"]');
    press(one('[data-testid="what-if"] textarea'), 'n');
    expect(current()).toBe('font');
  });

  test('closes with Escape, wherever the focus is, and the focus is at its title again', () => {
    show([]);
    open('font');
    press(document.body, 'Escape');
    expect(isOpen()).toBe(false);
    expect(document.activeElement).toBe(titleOf('font'));
  });

  test('is gone as soon as there is a request of the page, and does not come back when the list is cleared', () => {
    show([]);
    open('font');
    act(() => store.addEntries(examples));
    expect(root.querySelector('[data-testid="example"]')).toBeNull();
    act(() => store.clear());
    act(() => store.addEntries([]));
    expect(root.querySelector('[data-testid="examples"]')).not.toBeNull();
    expect(root.querySelector('[data-testid="example"]')).toBeNull();
  });

  test('is in German where the panel is', async () => {
    await speak('de');
    show([]);
    open('redirect-to-null');
    expect(note()).toContain('Beispiel');
    expect(words('[data-testid="example"] p')).toContain('leitet zu einem anderen Origin weiter');
  });
});
