import { fileURLToPath } from 'node:url';
import type { Browser, CDPSession } from 'puppeteer';
import type { Lab } from './lab.ts';
import { originOf, pageOf } from './places.ts';
import type { Scenario } from './scenario.ts';

/** An extension that blocks, changes and makes requests of scenarios that need it, and of no others. */
export const labExtension = fileURLToPath(new URL('./extension', import.meta.url));

const withExtension = new WeakSet<Browser>();

/**
 * Makes true what a scenario needs of the browser, before it is run. Scenarios without needs need nothing.
 *
 * @param session of the browser target; a browser that may load extensions over a pipe
 * @param ofPage of the page, with its network domain enabled
 */
export async function prepare(
  scenario: Scenario,
  lab: Lab,
  browser: Browser,
  session: CDPSession,
  ofPage: CDPSession,
): Promise<void> {
  const { needs } = scenario;
  if (needs === undefined) return;
  if ('permission' in needs) {
    await session.send('Browser.setPermission', {
      // Of the page at the top, whatever frame asks.
      origin: originOf(pageOf(scenario.from), lab.origins),
      permission: { name: needs.permission },
      setting: needs.state,
    });
    return;
  }
  if ('blockedInDevtools' in needs) {
    await ofPage.send('Network.setBlockedURLs', { urls: [`*/s/${scenario.id}/*`] });
    return;
  }
  if (withExtension.has(browser)) return;
  withExtension.add(browser);
  await session.send('Extensions.loadUnpacked', { path: labExtension });
  await rulesInForce(browser, lab);
}

/** Rules come into force a while after their extension is there, and requests in flight in that moment are aborted. */
async function rulesInForce(browser: Browser, lab: Lab): Promise<void> {
  const page = await browser.newPage();
  try {
    await page.goto(lab.pageUrl('app'));
    await page.waitForFunction(blocksTwice, {}, `${lab.origins.servers.api}/s/ad-blocker/in-force`);
  } finally {
    await page.close();
  }
}

/** In the page. The first failure may be the abort; a request after it meets the rules. */
async function blocksTwice(url: string): Promise<boolean> {
  for (let times = 0; times < 2; times += 1) {
    const blocked = await fetch(url, { mode: 'no-cors' }).then(
      () => false,
      () => true,
    );
    if (!blocked) return false;
  }
  return true;
}
