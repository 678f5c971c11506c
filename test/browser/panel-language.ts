import type { CDPSession } from 'puppeteer';
import type { Devtools, Panel } from './panel.ts';

/**
 * Loads the panel again in a browser of another language. In DevTools `navigator.languages` is the language of the
 * browser itself, whatever pages are told, and a browser need not come with more than one: so it is emulated.
 *
 * @param language as in Accept-Language: `de-DE,de`
 */
export async function reloadPanelIn(language: string, devtools: Devtools, panel: Panel): Promise<void> {
  const session = await devtools.page.createCDPSession();
  const userAgent = await devtools.page.browser().userAgent();
  const told: Promise<unknown>[] = [];
  session.on('sessionattached', (child) =>
    told.push(
      (child as CDPSession).send('Emulation.setUserAgentOverride', { userAgent, acceptLanguage: language }),
    ),
  );
  // The frames there are, before this resolves; it lasts for as long as the session does.
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    flatten: true,
    waitForDebuggerOnStart: false,
    filter: [{ type: 'iframe' }],
  });
  await Promise.all(told);
  await panel.frame.evaluate(() => setTimeout(() => location.reload()));
  const [expected = ''] = language.split(/[-,]/);
  await panel.frame.waitForSelector(`html[lang="${expected}"] main, html[lang="${expected}"] [role="grid"]`);
}
