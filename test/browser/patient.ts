import { type Browser, type Frame, type Page, TimeoutError } from 'puppeteer';
import { patienceMs } from '../patience.ts';

/**
 * A browser whose waits are all as long as ours: puppeteer's own end after 30 s, also those nobody can name a limit for.
 * One that ends in vain says what it waited for, and what was there: puppeteer's own says neither.
 */
export function patient(browser: Browser): Browser {
  const [newPage, waitForTarget] = [browser.newPage.bind(browser), browser.waitForTarget.bind(browser)];
  const targets = () => browser.targets().map((target) => `${target.type()} ${target.url()}`);
  browser.newPage = async (options) =>
    patientPage(await naming('a new page', targets, newPage(options)), targets);
  browser.waitForTarget = (wanted, options) => waitForTarget(wanted, { timeout: patienceMs, ...options });
  return browser;
}

function patientPage(page: Page, targets: () => readonly string[]): Page {
  const openDevTools = page.openDevTools.bind(page);
  page.setDefaultTimeout(patienceMs);
  page.openDevTools = async () => {
    const devtools = await naming('DevTools', targets, openDevTools());
    devtools.setDefaultTimeout(patienceMs);
    return devtools;
  };
  return page;
}

/** A frame of a page, once it is there. @param what of the frame, for people */
export function frameOf(page: Page, what: string, wanted: (frame: Frame) => boolean): Promise<Frame> {
  const frames = () => page.frames().map((frame) => frame.url() || '(a frame without a URL)');
  return naming(what, frames, page.waitForFrame(wanted));
}

async function naming<T>(what: string, there: () => readonly string[], waiting: Promise<T>): Promise<T> {
  try {
    return await waiting;
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    throw new Error(`Waited in vain for ${what}. There were:\n${there().join('\n')}`, { cause: error });
  }
}
