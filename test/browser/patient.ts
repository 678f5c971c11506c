import type { Browser, Page } from 'puppeteer-core';
import { patienceMs } from '../patience.ts';

/** A browser whose waits are all as long as ours: puppeteer's own end after 30 s, also those nobody can name a limit for. */
export function patient(browser: Browser): Browser {
  const [newPage, waitForTarget] = [browser.newPage.bind(browser), browser.waitForTarget.bind(browser)];
  browser.newPage = async (options) => patientPage(await newPage(options));
  browser.waitForTarget = (wanted, options) => waitForTarget(wanted, { timeout: patienceMs, ...options });
  return browser;
}

function patientPage(page: Page): Page {
  const openDevTools = page.openDevTools.bind(page);
  page.setDefaultTimeout(patienceMs);
  page.openDevTools = async () => {
    const devtools = await openDevTools();
    devtools.setDefaultTimeout(patienceMs);
    return devtools;
  };
  return page;
}
