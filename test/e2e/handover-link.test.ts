import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../browser/axe.ts';
import { builtExtension } from '../browser/lab-run.ts';
import { launchChromium } from '../browser/launch.ts';
import { openOwnTab } from '../browser/own-tab.ts';
import { showRequests } from '../browser/panel.ts';
import { serveWebSite, type WebSite } from '../browser/web-site.ts';
import { chromiumHar } from '../cli/har.ts';
import { runCli } from '../cli/run-cli.ts';
import { patienceMs } from '../patience.ts';

/** A case that somebody hands over as a link: made by the command or a panel, opened in the viewer or another panel. */
const patient = { timeout: patienceMs };
const row = '[role="row"][data-verdict="blocked"], [data-problem]';
const trouble = '[data-testid="file-trouble"]';
const stdin = JSON.stringify(chromiumHar('custom-header-not-allowed'));

let site: WebSite;
let browser: Browser;
let panel: Page;
let viewer: Page;
let link = '';

beforeAll(async () => {
  site = await serveWebSite();
  browser = await launchChromium({ extensions: [builtExtension] });
  link = (await runCli(['export', '-', '--link', '--viewer', site.url], { stdin })).out.trim();
  viewer = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

const textOf = (page: Page, selector: string) => page.$eval(selector, (element) => element.textContent ?? '');

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    dispatchEvent(new ClipboardEvent('paste', { clipboardData }));
  }, text);
}

describe('the viewer', () => {
  test('opens the case in its address', async () => {
    await viewer.goto(link);
    await viewer.waitForSelector(row, patient);
    expect(await textOf(viewer, '[data-testid="file-shown"]')).toContain('CORS Lens');
  });

  test.each([
    ['cut off', () => link.slice(0, -40), /damaged or cut off/],
    ['of a newer version', () => link.replace('cors-lens=1.', 'cors-lens=2.'), /newer version/],
    ['that is none', () => `${site.url}#<img src=x onerror=alert(1)>`, /no case in it|not JSON/],
  ])('says what is wrong with a link %s', async (_name, address, message) => {
    await viewer.goto('about:blank');
    await viewer.goto(address());
    await viewer.waitForSelector(trouble, patient);
    expect(await textOf(viewer, trouble)).toMatch(message);
  });

  test('opens another one that is put into its address', async () => {
    await viewer.evaluate((hash) => {
      location.hash = hash;
    }, new URL(link).hash);
    await viewer.waitForSelector(row, patient);
  });
});

describe('the panel', () => {
  beforeAll(async () => {
    // A tab that is not in front draws nothing.
    await viewer.close();
    panel = await openOwnTab(browser);
  });

  test.each([
    ['a link', () => link],
    ['what stands in it after the viewer', () => new URL(link).hash],
  ])('opens %s that is pasted', async (_name, text) => {
    await panel.reload();
    await panel.waitForSelector('[data-testid="import-file-large"]', patient);
    await showRequests(panel.mainFrame());
    await paste(panel, text());
    await panel.waitForSelector(row, patient);
  });

  test('makes the same link, with the viewer that it was told once', async () => {
    await panel.click('[role="row"][data-verdict="blocked"]');
    await (await panel.waitForSelector('#tab-test', patient))?.click();
    const field = '[data-testid="link"] input';
    await panel.waitForSelector(field, patient);
    expect(await textOf(panel, '[data-testid="link"]')).toContain('only be pasted');
    await panel.type(field, site.url);
    await panel.evaluate(() => {
      document.execCommand = () => {
        (globalThis as { copied?: string }).copied = (document.activeElement as HTMLTextAreaElement).value;
        return true;
      };
    });
    await panel.click('[data-testid="copy-link"]');
    await panel.waitForFunction(() => (globalThis as { copied?: string }).copied !== undefined, patient);
    const copied = await panel.evaluate(() => (globalThis as { copied?: string }).copied ?? '');
    expect(copied.startsWith(`${site.url}#cors-lens=1.`)).toBe(true);
    const { out, code } = await runCli(['explain', '-'], { stdin: copied });
    expect(code).toBe(1);
    expect(out).toContain('HeaderDisallowedByPreflightResponse');
    expect(await violations(panel.mainFrame())).toEqual([]);
    await panel.reload();
    expect(await panel.evaluate(() => localStorage.getItem('cors-lens.viewer'))).toBe(site.url);
  });
});
