// @vitest-environment happy-dom

import { render } from 'preact';
import { expect, test } from 'vitest';
import { PathName } from '../../../panel/components/PathName.tsx';

test.each([
  ['one segment', '/cart', '', '/cart'],
  ['several', '/cart/items/1042', '/cart/items', '/1042'],
  ['a query, which goes with the last', '/products/all?page=1/2', '/products', '/all?page=1/2'],
  ['a slash at its end', '/cart/items/', '/cart', '/items/'],
  ['the root', '/', '', '/'],
  ['no path', 'no url', '', 'no url'],
])('a path is cut before its last segment, whose slash stays: %s', (_what, name, folders, last) => {
  const root = document.createElement('div');
  render(<PathName name={name} operation="" />, root);
  const text = (part: string) => root.querySelector(part)?.textContent ?? '';
  expect([text('.folders'), text('.last')]).toEqual([folders, last]);
});
