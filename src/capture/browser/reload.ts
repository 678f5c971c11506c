import { devtools, isChromium } from './api.ts';

/** Reloads the inspected page with a script that runs in each of its frames before any script of the frame. */
export function reloadWith(script: string): void {
  // Chromium puts the script into a function of its own, where nothing that comes later could find what it declares.
  reload({ injectedScript: isChromium() ? `})();${script};(function(){` : script });
}

export function reloadPage(): void {
  reload({});
}

function reload(options: object): void {
  try {
    if (isChromium()) devtools?.inspectedWindow.reload(options);
    else import('../page-line.ts').then(({ reloadOverLine }) => reloadOverLine(options)).catch(() => {});
  } catch {
    // The page is gone, or none that can be reloaded.
  }
}
