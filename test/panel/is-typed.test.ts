// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { isTyped } from '../../panel/is-typed.ts';

function pressed(tag: string, held: KeyboardEventInit): boolean {
  let typed: boolean | null = null;
  const target = document.body.appendChild(document.createElement(tag));
  target.addEventListener('keydown', (event) => {
    typed = isTyped(event);
  });
  target.dispatchEvent(new KeyboardEvent('keydown', { key: 'x', ...held }));
  if (typed === null) throw new Error('no key arrived');
  return typed;
}

test.each<[says: string, tag: string, held: KeyboardEventInit, typed: boolean]>([
  ['a key in an input is typed', 'input', {}, true],
  ['in a select too', 'select', {}, true],
  ['in a text of many lines too', 'textarea', {}, true],
  ['with Ctrl it is the browser’s', 'div', { ctrlKey: true }, true],
  ['with Cmd it is the browser’s', 'div', { metaKey: true }, true],
  ['with Alt it is the browser’s', 'div', { altKey: true }, true],
  ['with Shift it is not', 'div', { shiftKey: true }, false],
  ['on a button it is not', 'button', {}, false],
])('%s', (_, tag, held, typed) => {
  expect(pressed(tag, held)).toBe(typed);
});
