import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach } from 'vitest';
import { App } from '../../panel/components/App.tsx';
import { loadNow } from '../../panel/components/Later.tsx';

import { loadExamples } from '../../panel/components/list/EmptyPlace.tsx';
import { loadEmpty, loadFoot, loadGrid, loadProblems } from '../../panel/components/list/ListPlace.tsx';

import { loadSequence } from '../../panel/components/why/SequenceFold.tsx';
import { createStore, type Store } from '../../panel/state/store.ts';
import type { Analyzed } from '../../src/analyze.ts';
import { eventually } from '../eventually.ts';
import { loadOpened } from './opened.ts';

export let root: HTMLElement;

export let store: Store<Analyzed>;

beforeAll(async () => {
  await loadOpened();
  await loadNow(loadProblems);
  await loadNow(loadGrid);
  await loadNow(loadEmpty);
  await loadNow(loadExamples);
  await loadNow(loadFoot);
  await loadNow(loadSequence);
});

beforeEach(() => {
  localStorage.clear();
  root = document.createElement('div');
  document.body.append(root);
  let all: readonly Analyzed[] = [];
  store = createStore<Analyzed>({
    add: (items) => {
      all = items;
    },
    clear: () => {
      all = [];
    },
    forget: () => {},
    analyzed: () => all,
  });
});

afterEach(() => {
  render(null, root);
  root.remove();
});

export function show(items: readonly Analyzed[], first: () => void = () => {}): void {
  store.setSource({ kind: 'live', dropped: 0, limit: 100 });
  store.addEntries(items);
  first();
  act(() => render(<App store={store} />, root));
}

/** What is loaded when it is first shown. */
export const appeared = (selector: string) => eventually(() => one(selector));

export function one<T extends Element = HTMLElement>(selector: string): T {
  const element = root.querySelector<T>(selector);
  if (element === null) throw new Error(`nothing at ${selector}`);
  return element;
}

export const rows = () => [...root.querySelectorAll<HTMLElement>('[role="row"][data-url]')];

export const words = (selector: string) => one(selector).textContent?.replace(/\s+/g, ' ').trim();

/** Opens a part that is folded. */
export function unfold(testId: string): void {
  act(() => {
    one<HTMLDetailsElement>(`details[data-testid="${testId}"]`).open = true;
  });
}

export const click = (element: HTMLElement) => act(() => element.click());

export function press(element: HTMLElement, key: string): void {
  act(() => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
}
