// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { ExampleList } from '../../../panel/components/examples/ExampleList.tsx';

afterEach(() => render(null, document.body));

test('the example that closes gives its place to the next key in the same step', () => {
  const show = (shown: 'token-not-allowed' | null) =>
    render(<ExampleList shown={shown} onShow={() => {}} />, document.body);
  show('token-not-allowed');
  expect(document.activeElement).toBe(document.body);
  show(null);
  expect(document.activeElement?.getAttribute('data-example')).toBe('token-not-allowed');
});
