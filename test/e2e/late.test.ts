import { createServer, type Server } from 'node:http';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtExtension } from '../browser/lab-run.ts';
import { launchChromium } from '../browser/launch.ts';
import { openDevtools } from '../browser/panel.ts';
import { listenLocally } from '../listen-locally.ts';
import { patienceMs } from '../patience.ts';

/** DevTools that were opened after the page had failed: what is known of it, and the way to see it. */

let server: Server;
let browser: Browser;
let port: number;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url?.startsWith('/page')) {
      response.setHeader('content-type', 'text/html');
      const calls = ['/open', '/hidden', '/hidden?2'].map((path) => `call('${path}')`).join(', ');
      response.end(`<!doctype html><title>page</title><script>
        const call = (path) => fetch('http://localhost:${port}' + path).catch(() => {});
        window.done = Promise.all([${calls}]);
      </script>`);
      return;
    }
    if (request.url === '/open') response.setHeader('access-control-allow-origin', '*');
    response.end();
  });
  port = await listenLocally(server);
  browser = await launchChromium({ extensions: [builtExtension] });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

it('says how many calls no script could read, and a reload shows the first problem open', async () => {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/page`);
  await page.evaluate(() => (window as unknown as { done: Promise<unknown> }).done);
  // An entry comes a moment after its call has ended.
  await page.waitForFunction(
    () =>
      performance.getEntriesByType('resource').filter(({ name }) => name.includes('localhost')).length === 3,
    { timeout: patienceMs },
  );
  const { frame } = await (await openDevtools(page)).openPanel('kept');
  const late = await frame.waitForSelector('[data-testid="late"] strong', { timeout: patienceMs });
  expect(await late?.evaluate((text) => text.parentElement?.textContent)).toBe(
    'Before DevTools listened, the page sent 3 requests to other origins. ' +
      '2 calls by script got no response that they can read.',
  );
  await frame.$eval('[data-testid="reload-page"]', (button) => (button as HTMLElement).click());
  await frame.waitForSelector('[data-problem="allow-origin-missing"][data-count="2"]', {
    timeout: patienceMs,
  });
  await frame.waitForSelector('[data-testid="fix-box"] .buttons', { timeout: patienceMs });
  expect(await frame.$('[data-testid="late"]')).toBeNull();
});
