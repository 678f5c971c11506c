// @vitest-environment happy-dom

import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { eventually } from '../../eventually.ts';
import { examples } from '../examples.ts';
import { appeared, click, one, press, root, rows, show, store } from '../shown.tsx';

/** What was copied last. */
let clipboard: string | null;

beforeEach(() => {
  clipboard = null;
  document.execCommand = () => {
    clipboard = document.querySelector<HTMLTextAreaElement>('body > textarea')?.value ?? null;
    return true;
  };
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const menu = () => root.querySelector<HTMLElement>('[data-testid="row-menu"]');
const actions = () =>
  [...root.querySelectorAll<HTMLElement>('[role="menuitem"]')].map(({ dataset }) => dataset.action);

async function openMenu(on: Element, button = 2): Promise<void> {
  act(() => {
    on.dispatchEvent(new MouseEvent('contextmenu', { button, bubbles: true, cancelable: true }));
  });
  await appeared('[data-testid="row-menu"]');
}

const rowAt = (index: number) => rows()[index] as HTMLElement;

describe('the menu of a row', () => {
  test('offers what can be copied and filtered, and takes the focus', async () => {
    show(examples);
    await openMenu(rowAt(0));
    expect(actions()).toEqual(['url', 'curl', 'fetch', 'markdown', 'link', 'only-host', 'hide-host']);
    expect(document.activeElement?.getAttribute('data-action')).toBe('url');
  });

  test.each([
    ['ContextMenu', false],
    ['F10', true],
  ])('comes by %s too, for the row that the keyboard stands on', async (key, shiftKey) => {
    show(examples);
    const grid = one('[role="grid"]');
    grid.focus();
    act(() => store.moveTo(rowAt(1).dataset.id ?? ''));
    act(() => {
      grid.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true }));
    });
    await appeared('[data-testid="row-menu"]');
    click(one('[data-action="url"]'));
    await eventually(() => expect(clipboard).toBe(new URL(rowAt(1).dataset.url ?? '').href));
  });

  test('is walked by the arrows, and Escape gives the focus back and closes nothing else', async () => {
    show(examples, () => store.open('slash'));
    const grid = one('[role="grid"]');
    grid.focus();
    await openMenu(rowAt(0));
    press(document.activeElement as HTMLElement, 'ArrowUp');
    expect(document.activeElement?.getAttribute('data-action')).toBe('hide-host');
    press(document.activeElement as HTMLElement, 'ArrowDown');
    expect(document.activeElement?.getAttribute('data-action')).toBe('url');
    press(document.activeElement as HTMLElement, 'Escape');
    expect(menu()).toBeNull();
    expect(document.activeElement).toBe(grid);
    expect(store.get().detailOpen).toBe(true);
  });

  test('is not there where no row is', () => {
    show(examples);
    const grid = one('[role="grid"]');
    act(() => {
      grid.dispatchEvent(new MouseEvent('contextmenu', { button: 2, bubbles: true, cancelable: true }));
    });
    expect(menu()).toBeNull();
  });

  test('goes away with a click elsewhere', async () => {
    show(examples);
    await openMenu(rowAt(0));
    act(() => {
      document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    });
    expect(menu()).toBeNull();
  });

  test('of a problem is that of its first request', async () => {
    show(examples, () => store.goTo('problems'));
    one('[role="tree"]').focus();
    await openMenu(one('[data-problem="allow-origin-mismatch"] .problem-head'));
    click(one('[data-action="markdown"]'));
    await eventually(() => expect(clipboard).toMatch(/^# /));
    await appeared('[data-testid="row-menu-note"]');
    expect(document.activeElement?.getAttribute('role')).toBe('tree');
  });

  test.each([
    ['curl', /^curl /],
    ['fetch', /^fetch\('/],
  ])('copies as %s', async (action, expected) => {
    show(examples);
    await openMenu(rowAt(0));
    click(one(`[data-action="${action}"]`));
    await eventually(() => expect(clipboard).toMatch(expected));
  });

  test.each([
    ['only-host', 'domain:'],
    ['hide-host', '-domain:'],
  ])('filters: %s', async (action, expected) => {
    show(examples);
    const { host } = new URL(rowAt(0).dataset.url ?? '');
    await openMenu(rowAt(0));
    click(one(`[data-action="${action}"]`));
    expect(store.get().filter).toBe(expected + host);
    expect(rows().every((row) => new URL(row.dataset.url ?? '').host === host)).toBe(action === 'only-host');
  });
});
