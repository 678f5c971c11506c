// @vitest-environment happy-dom

import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { examples } from '../examples.ts';
import { appeared, one, root, show, store } from '../shown.tsx';

const field = () => one<HTMLInputElement>('input.filter');
const offers = () =>
  [...root.querySelectorAll<HTMLOptionElement>('datalist option')].map(({ value }) => value);
const note = () => one('#filter-note').textContent;

/** Shows the panel with this in its filter. */
async function typed(filter: string): Promise<void> {
  show(examples, () => store.setFilter(filter));
  await appeared('#filter-note');
}

describe('the field of the filter', () => {
  test('says which key it does not know, to screen readers too', async () => {
    await typed('methd:put');
    expect(note()).toContain('methd:');
    expect(note()).toContain('method:');
    expect(one('#filter-note').getAttribute('role')).toBe('status');
    expect(field().getAttribute('aria-describedby')).toBe('filter-note');
    // It is searched for: that is not wrong.
    expect(field().getAttribute('aria-invalid')).toBe('false');
  });

  test('says every key where none is near', async () => {
    await typed('host:api');
    expect(note()).toContain('domain: is: method: verdict: reason: status: url:');
  });

  test('says which regular expression is none', async () => {
    await typed('/(/');
    expect(note()).toContain('/(/');
    expect(field().getAttribute('aria-invalid')).toBe('true');
  });

  test('says nothing of what it knows', async () => {
    await typed('-method:put api.test');
    expect(note()).toBe('');
  });

  test('offers the keys once it has the focus', async () => {
    show(examples);
    act(() => field().focus());
    await appeared('datalist option');
    expect(field().getAttribute('list')).toBe(one('datalist').id);
    expect(offers()).toContain('method:');
  });

  test('offers values that the requests have', async () => {
    await typed('-method:');
    expect(offers()).toContain('-method:PUT');
  });
});
