// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { eventually } from '../eventually.ts';
import { analyzed, hop, request, step, text } from './build.ts';
import { examples } from './examples.ts';
import { appeared, one, press, root, rows, show, store, words } from './shown.tsx';

describe('an empty panel', () => {
  test('says what to do', () => {
    show([]);
    expect(words('[data-testid="empty"]')).toContain('Reload the page');
  });

  test('says that it is still connecting', () => {
    show([], () => store.setSource({ kind: 'connecting' }));
    expect(words('[data-testid="empty"]')).toContain('Connecting');
  });

  test('says why there is nothing to listen to', () => {
    show([], () => store.setSource({ kind: 'unavailable', why: 'not in DevTools' }));
    expect(words('[data-testid="empty"]')).toContain('not in DevTools');
  });

  test('says how many requests came too early', () => {
    show(examples, () => store.setSource({ kind: 'live', dropped: 7, limit: 20_000 }));
    expect(words('.list-pane .notice')).toContain('The first 7 requests are missing');
  });
});

describe('the keyboard', () => {
  test('moves in the list, opens, and Escape closes and comes back to the list', () => {
    show(examples);
    const grid = one('[role="grid"]');
    grid.focus();
    press(grid, 'ArrowDown');
    press(grid, 'ArrowDown');
    expect(grid.getAttribute('aria-activedescendant')).toBe('row-wildcard');
    expect(root.querySelector('[data-testid="detail"]')).toBeNull();
    press(grid, 'Enter');
    expect(words('[data-testid="sentence"]')).toContain('everybody');
    press(grid, 'ArrowUp');
    expect(words('[data-testid="sentence"]')).toContain('trailing slash');
    const tab = one('#tab-why');
    tab.focus();
    press(tab, 'Escape');
    expect(root.querySelector('[data-testid="detail"]')).toBeNull();
    expect(document.activeElement).toBe(grid);
  });

  test('arrows move between the tabs and show them', () => {
    show(examples, () => store.open('slash'));
    press(one('#tab-why'), 'End');
    expect(one('#tab-what-if').getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement?.id).toBe('tab-what-if');
    expect(one('[role="tabpanel"]').getAttribute('aria-labelledby')).toBe('tab-what-if');
    press(one('#tab-what-if'), 'ArrowRight');
    expect(one('#tab-why').tabIndex).toBe(0);
    expect(one('#tab-what-if').tabIndex).toBe(-1);
  });

  test('loads the fix when it is first shown', async () => {
    show(examples, () => store.open('slash'));
    expect(root.querySelector('[data-testid="fix"]')).toBeNull();
    press(one('#tab-why'), 'ArrowRight');
    press(one('#tab-headers'), 'ArrowRight');
    await eventually(() => act(() => expect(root.querySelector('[data-testid="fix"]')).not.toBeNull()));
    expect(words('[data-testid="policy"]')).toContain('https://app.example.test');
  });
});

describe('one exchange that breaks the drawing', () => {
  const bad = analyzed({
    exchange: { id: 'bad' },
    explanation: {
      label: text`Bad`,
      summary: {
        map: () => {
          throw new Error('bad summary');
        },
      } as never,
    },
  });
  const badRow = analyzed({
    exchange: { id: 'bad-row' },
    explanation: {
      label: [
        {
          value: {
            toString: () => {
              throw new Error('bad label');
            },
          } as never,
        },
      ],
    },
  });

  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test('costs its detail only; the next one is shown again', () => {
    show([bad, ...examples], () => store.open('bad'));
    expect(words('[role="alert"]')).toContain('could not be shown');
    expect(rows().length).toBeGreaterThan(10);
    act(() => store.moveTo('slash'));
    expect(words('[data-testid="sentence"]')).toContain('trailing slash');
  });

  test('costs its row only', () => {
    show([badRow, ...examples]);
    expect(rows()).toHaveLength(examples.length);
    expect(rows()[0]?.textContent).toContain('could not be shown');
  });
});

test('an exchange without anything is still a row and a detail', async () => {
  const empty = analyzed({
    exchange: {
      id: 'empty',
      resourceType: '',
      hops: [hop({ url: '', request: request({ method: '', headers: null }), response: null })],
    },
    decision: {
      verdict: 'cannot-tell',
      trace: [step({ step: 'cors-applies', outcome: 'cannot-tell' })],
      missing: ['url'],
    },
    explanation: { label: [], summary: [] },
  });
  show([empty], () => store.open('empty'));
  expect(rows()[0]?.textContent).toContain('(no URL)');
  act(() => store.showTab('headers'));
  await appeared('[data-testid="headers"]');
  expect(words('[data-testid="headers"]')).toContain('No response was captured.');
});
