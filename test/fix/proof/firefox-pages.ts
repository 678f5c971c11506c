import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { firefox as firefoxRules } from '../../../src/engine/profiles/register.ts';
import { certificatesAt } from '../../browser/firefox/certificates.ts';
import { type Firefox, launchFirefox } from '../../browser/firefox/launch.ts';
import { askAll } from './ask-in-page.ts';
import { names, type PageOf, type Pages } from './pages.ts';
import type { Got } from './question.ts';

/** The same pages in a real Firefox, in a tab each. */
export interface FirefoxPages extends Pages {
  /** Takes the certificate of the server on this port as good. */
  readonly trust: (port: number) => Promise<void>;
}

/** @param server of their documents; it stays */
export async function openFirefoxPages(server: Server): Promise<FirefoxPages> {
  const { port } = server.address() as AddressInfo;
  const firefox = await launchFirefox({ hosts: names, certificates: [] });
  const page = async (name: string): Promise<PageOf> => {
    const origin = `http://${name}:${port}`;
    const run = await openTab(firefox, `${origin}/`);
    return {
      origin,
      ask: async (base, questions) =>
        JSON.parse(
          await run(
            `(${askAll})(...${JSON.stringify([base, questions])}).then((got) => JSON.stringify(got))`,
          ),
        ) as readonly Got[],
      run: async (expression) => {
        await run(expression);
      },
    };
  };
  return {
    version: `Firefox/${firefox.version}`,
    rules: firefoxRules(Number.parseInt(firefox.version, 10)),
    app: await page(names[0]),
    admin: await page(names[1]),
    foreign: await page(names[2]),
    open: () => Promise.reject(new Error('a page of the server’s own asks across no origins')),
    trust: async (at) => firefox.call('trust', await certificatesAt(at, ['127.0.0.1'])),
    close: () => firefox.close(),
  };
}

/** @returns what runs an expression in the tab, and gives its value as text */
async function openTab(
  { marionette }: Firefox,
  url: string,
): Promise<(expression: string) => Promise<string>> {
  await marionette.send('Marionette:SetContext', { value: 'content' });
  const { handle } = (await marionette.send('WebDriver:NewWindow', { type: 'tab' })) as { handle: string };
  const front = () => marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
  await front();
  await marionette.send('WebDriver:Navigate', { url });
  return async (expression) => {
    await marionette.send('Marionette:SetContext', { value: 'content' });
    await front();
    // A sandbox that sees the page's own globals.
    const script = { script: `return (${expression});`, args: [], sandbox: null };
    return String(await marionette.send('WebDriver:ExecuteScript', script));
  };
}
