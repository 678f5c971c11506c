import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { loadLab, openLabTab } from '../browser/lab-page.ts';
import { builtExtension } from '../browser/lab-run.ts';
import { launchChromium } from '../browser/launch.ts';
import { openDevtools } from '../browser/panel.ts';
import { startLab } from '../lab/lab.ts';

/** `npm run picture`: takes the README's pictures of the panel, in a real DevTools on the lab. */
const pictures = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));

/** A little of everything; the last is the one that is opened. */
const shown = [
  'get-ok',
  'gateway-error-masked',
  'wildcard-with-credentials',
  'preflight-redirect-slash',
  'patch-lower-case',
  'custom-header-not-allowed',
  'redirect-null-origin',
  'header-not-exposed',
  'connection-refused',
  'put-ok',
  'options-not-allowed',
  'preflight-names-other-origin',
];

await build({ mode: 'chromium', logLevel: 'warn' });
const lab = await startLab();
const browser = await launchChromium({ extensions: [builtExtension], args: lab.chromiumArgs });
try {
  const tab = await openLabTab(browser, lab);
  await loadLab(tab, lab, 'app');
  const devtools = await openDevtools(tab.page);
  const panel = await devtools.openPanel();
  const known = shown.filter((id) => lab.scenarios.some((scenario) => scenario.id === id));
  for (const id of known) {
    await tab.page.evaluate(
      (one) => (window as unknown as { lab: { run(id: string): Promise<unknown> } }).lab.run(one),
      id,
    );
  }
  const last = known.at(-1) ?? '';
  const rows = await panel.rowsWhen((all) => all.some(({ url }) => url.includes(`/s/${last}/`)));
  const row = rows.find(({ url }) => url.includes(`/s/${last}/`));
  if (row === undefined) throw new Error(`the panel has no row for ${last}`);
  await panel.read(row);
  mkdirSync(pictures, { recursive: true });
  for (const theme of ['light', 'dark'] as const) {
    await panel.setTheme(theme);
    await panel.screenshot(`${pictures}panel-${theme}.png`);
  }
  if (known.length < shown.length) {
    throw new Error(`the lab has no ${shown.filter((id) => !known.includes(id)).join(', ')}`);
  }
} finally {
  await browser.close();
  await lab.close();
}
