import type { Browser, Frame } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtExtension } from '../browser/lab-run.ts';
import { launchChromium } from '../browser/launch.ts';
import { openDevtools } from '../browser/panel.ts';
import { openPanelSession } from '../browser/panel-session.ts';
import { type Lab, startLab } from '../lab/lab.ts';
import { scenarioById } from '../lab/scenarios/register.ts';
import { patienceMs } from '../patience.ts';

/** What a person has set is there when DevTools open the next time. */
let lab: Lab;
let browser: Browser;

const patient = { timeout: patienceMs };

beforeAll(async () => {
  lab = await startLab();
  browser = await launchChromium({ extensions: [builtExtension], args: lab.chromiumArgs });
});

afterAll(async () => {
  await browser?.close();
  await lab?.close();
});

async function click(frame: Frame, selector: string): Promise<void> {
  await frame.waitForSelector(selector, patient);
  await frame.$eval(selector, (element) => (element as HTMLElement).click());
}

async function type(frame: Frame, selector: string, text: string): Promise<void> {
  await frame.waitForSelector(selector, patient);
  await frame.$eval(
    selector,
    (element, value) => {
      (element as HTMLInputElement).value = value;
      element.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );
}

const row = '[role="row"][data-verdict="blocked"]';
const preserve = '.toolbar input[type="checkbox"]';
const draft = '[data-draft="0 response"] textarea';

/** What is set, as a person sees it. */
const shown = (frame: Frame) =>
  frame.evaluate((log) => {
    const checked = (selector: string) => document.querySelector<HTMLInputElement>(selector)?.checked;
    const heading = [...document.querySelectorAll('[role="columnheader"]')];
    return {
      preserveLog: checked(log),
      record: checked('[data-testid="record"]'),
      filter: document.querySelector<HTMLInputElement>('.filter')?.value,
      tab: document.querySelector('[role="tab"][aria-selected="true"]')?.id,
      status: heading.some((one) => one.textContent?.includes('Status')),
    };
  }, preserve);

test('what was set is there the next time, and a change of a response as it was edited', async () => {
  const { tab, devtools, panel } = await openPanelSession(browser, lab);
  const { frame } = panel;
  const { url } = await tab.run(scenarioById('no-cors-headers'));
  await frame.waitForSelector(row, patient);
  const before = { preserveLog: false, record: false, filter: '', tab: undefined, status: true };
  expect(await shown(frame)).toEqual(before);
  await click(frame, preserve);
  await click(frame, '[data-testid="record"]');
  await type(frame, '.filter', 'no-cors');
  await click(frame, '[data-column="status"]');
  await click(frame, row);
  await click(frame, '#tab-what-if');
  await type(frame, draft, 'X-Mine: 1\nAccess-Control-Allow-Origin: *');
  await frame.waitForSelector('[data-testid="what-if"][data-verdict="allowed"]', patient);
  await devtools.page.close();

  const again = await openDevtools(tab.page);
  const { frame: next } = await again.openPanel('kept');
  await next.waitForSelector('main', patient);
  // The page's own function is wrapped by then.
  await next.waitForSelector('[data-testid="record"]:checked', patient);
  await tab.page.evaluate((at) => fetch(at).catch(() => {}), url);
  await click(next, row);
  const after = { preserveLog: true, record: true, filter: 'no-cors', tab: 'tab-what-if', status: false };
  await expect.poll(() => shown(next), patient).toEqual(after);
  await next.waitForSelector('[data-testid="what-if"][data-verdict="allowed"]', patient);
  expect(await next.$eval(draft, (field) => (field as HTMLTextAreaElement).value)).toContain('X-Mine: 1');
  expect(again.errors.found).toEqual([]);

  await again.page.close();
  const clean = await openDevtools(tab.page);
  const { frame: last } = await clean.openPanel();
  await last.waitForSelector('main', patient);
  expect(await shown(last)).toMatchObject({ preserveLog: false, filter: '' });
  await expect.poll(() => shown(last), patient).toMatchObject({ record: false });
  await tab.page.close();
});
