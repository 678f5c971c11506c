import type { Display } from '../display.ts';
import { packedFirefox } from '../packed.ts';
import { type Firefox, type FirefoxOptions, launchFirefox, type TrustedCertificate } from './launch.ts';
import { type FirefoxPanel, openFirefoxPanel } from './panel.ts';

/** A tab with the Firefox package's panel open in its toolbox. */
export interface PanelTab {
  readonly firefox: Firefox;
  readonly panel: FirefoxPanel;
  /** Its id. */
  readonly extension: string;
  /** Resolves when the page has loaded. */
  goto(url: string): Promise<void>;
  /** Runs in the page, as its own script. */
  run(script: string): Promise<void>;
  /** What a function of the page's returns: its body. */
  value(body: string): Promise<unknown>;
  close(): Promise<void>;
}

/**
 * Opens the package as it ships.
 *
 * @param certificates to be taken as good
 * @param display where a person sees it, with DevTools in the tab's own window
 */
export async function openPanelTab(
  certificates: readonly TrustedCertificate[] = [],
  display?: Display,
  { hosts, preferences }: Partial<Pick<FirefoxOptions, 'hosts' | 'preferences'>> = {},
): Promise<PanelTab> {
  const firefox = await launchFirefox({
    ...{ hosts: hosts ?? ['localhost'], certificates, display },
    preferences: {
      ...(display === undefined ? {} : { 'devtools.toolbox.host': 'bottom' }),
      ...preferences,
    },
  });
  const inPage = async (command: string, given: Readonly<Record<string, unknown>>): Promise<unknown> => {
    await firefox.marionette.send('Marionette:SetContext', { value: 'content' });
    return firefox.marionette.send(command, given);
  };
  const value = (script: string, args: readonly unknown[] = []): Promise<unknown> =>
    inPage('WebDriver:ExecuteScript', { script, args, sandbox: null });
  const goto = async (url: string): Promise<void> => void (await inPage('WebDriver:Navigate', { url }));

  const extension = await firefox.install(packedFirefox);
  await goto('about:blank');
  return {
    firefox,
    panel: await openFirefoxPanel(firefox, extension),
    extension,
    goto,
    async run(script) {
      await value(
        `const s = document.createElement('script'); s.textContent = arguments[0]; document.head.append(s); s.remove();`,
        [script],
      );
    },
    value: (body) => value(body),
    async close() {
      await firefox.close();
    },
  };
}
