export type Theme = 'light' | 'dark';

/** Shows the panel in DevTools' theme; the colours of each are in styles/colours.css. */
export function applyTheme(root: HTMLElement, theme: Theme): void {
  root.dataset.theme = theme;
}

/** Outside DevTools: the theme the system has, as it changes. */
export function followSystemTheme(root: HTMLElement): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = (): void => applyTheme(root, dark.matches ? 'dark' : 'light');
  dark.addEventListener('change', apply);
  apply();
}
