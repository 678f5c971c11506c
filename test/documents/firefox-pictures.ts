import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { openDisplay } from '../browser/display.ts';
import { openPanelTab } from '../browser/firefox/panel-tab.ts';
import pack from '../e2e/pack.ts';
import { listenLocally } from '../listen-locally.ts';

/**
 * `npm run picture:firefox`: the panel in Firefox's own toolbox and Firefox's Network panel of the same calls, in its light and
 * its dark theme, to be looked at side by side.
 */
const folder = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));

await pack();
const servers = [0, 1].map(() =>
  createServer(({ url = '' }, response) => {
    if (url === '/') response.setHeader('content-type', 'text/html');
    else response.setHeader('content-type', 'application/json');
    if (url.includes('open')) response.setHeader('access-control-allow-origin', '*');
    if (url.includes('missing')) response.statusCode = 404;
    response.end(url === '/' ? '<!doctype html><title>Shop</title><h1>Shop</h1>' : '{}');
  }),
);
const [page, api] = await Promise.all(servers.map(listenLocally));
const display = await openDisplay();
try {
  for (const theme of ['light', 'dark']) {
    const tab = await openPanelTab([], display, {
      preferences: { 'devtools.theme': theme, 'devtools.toolbox.footer.height': 620 },
    });
    const { marionette } = tab.firefox;
    const take = async (name: string) => {
      await marionette.send('Marionette:SetContext', { value: 'chrome' });
      const shot = await marionette.send('WebDriver:TakeScreenshot', { full: true });
      writeFileSync(`${folder}${name}-${theme}.png`, Buffer.from(String(shot), 'base64'));
    };
    await tab.goto(`http://localhost:${page}/`);
    await tab.run(`(async () => {
      const api = 'http://localhost:${api}';
      for (const [path, init] of [
        ['/products', {}], ['/open/prices', {}], ['/open/cart', { credentials: 'include' }],
        ['/orders', { method: 'PUT', headers: { 'X-Trace': '1' } }], ['/missing', {}],
      ]) await fetch(api + path, init).catch(() => {});
      await fetch('http://localhost:9/nobody').catch(() => {});
      window.done = true;
    })()`);
    await tab.panel.rowsWhen((rows) => rows.some(({ url }) => url.endsWith('/nobody')));
    await tab.panel.evaluate(
      `[...document.querySelectorAll('[role="row"][data-url$="/open/cart"]')].at(-1)?.click()`,
    );
    for (
      const end = Date.now() + 60_000;
      Date.now() < end;
      await new Promise((later) => setTimeout(later, 200))
    )
      if (await tab.panel.evaluate(`document.querySelector('[data-testid="facts"]') !== null`)) break;
    await new Promise((drawn) => setTimeout(drawn, 1_000));
    await take('firefox-panel');
    await tab.firefox.call('openToolbox');
    await new Promise((drawn) => setTimeout(drawn, 2_000));
    await take('firefox-network');
    await tab.close();
  }
} finally {
  await display.close();
  for (const server of servers) server.close();
}
