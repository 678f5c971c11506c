// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { followSystemTheme } from '../../panel/theme.ts';

test('outside DevTools the panel has the system’s theme, as it changes', () => {
  const dark = Object.assign(new EventTarget(), { matches: false });
  const asked: string[] = [];
  vi.stubGlobal('matchMedia', (query: string) => {
    asked.push(query);
    return dark;
  });
  const root = document.createElement('html');
  const seen = () => root.dataset.theme;
  followSystemTheme(root);
  const themes = [seen()];
  for (const matches of [true, false]) {
    dark.matches = matches;
    dark.dispatchEvent(new Event('change'));
    themes.push(seen());
  }
  vi.unstubAllGlobals();
  expect(asked).toEqual(['(prefers-color-scheme: dark)']);
  expect(themes).toEqual(['light', 'dark', 'light']);
});
