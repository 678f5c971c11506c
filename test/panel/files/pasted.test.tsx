// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { PastedView } from '../../../panel/components/files/PastedView.tsx';
import { openText } from '../../../panel/state/open-text.ts';
import { stage } from '../stage.ts';

const on = stage();

const chromium =
  "Access to fetch at 'https://api.test/x?api_key=pLanTed5ecReT' from origin 'https://app.test' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.";

function show(text: string, onClose = () => {}): string {
  const reports = openText(text);
  if (reports === null) throw new Error('not read');
  act(() => render(<PastedView reports={reports} onClose={onClose} />, on.root));
  return on.root.textContent ?? '';
}

test('a console message: why, the owner, what helps, what is missing, and a command without secrets', () => {
  const text = show(chromium);
  expect(text).toContain('has no Access-Control-Allow-Origin header');
  expect(text).toContain('Server configuration');
  expect(text).toContain('Have the server send Access-Control-Allow-Origin');
  expect(text).toContain('A HAR has them');
  const command = on.root.querySelector('.pasted-check')?.textContent;
  expect(command).toContain('cors-lens check');
  expect(command).not.toContain('pLanTed5ecReT');
});

test('curl -v: what a browser would decide', () => {
  const text = show('> GET / HTTP/2\n> Host: api.test\n> Origin: https://app.test\n>\n< HTTP/2 200\n<\n');
  expect(text).toContain('No browser recorded this');
  expect(text).toContain('has no Access-Control-Allow-Origin header');
});

test('it is put away by its button', () => {
  const onClose = vi.fn();
  show(chromium, onClose);
  act(() => on.root.querySelector<HTMLElement>('.chip')?.click());
  expect(onClose).toHaveBeenCalledOnce();
});

test('markup in it is text', () => {
  show(chromium.replaceAll('/x', '/<img src=x onerror=alert(1)>'));
  expect(on.root.querySelector('img')).toBeNull();
});

test('what is none of these is not shown', () => {
  expect(openText('hello')).toBeNull();
});
