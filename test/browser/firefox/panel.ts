import { readFileSync } from 'node:fs';
import { patienceMs } from '../../patience.ts';
import type { PanelRow } from '../panel.ts';
import type { Firefox } from './launch.ts';
import { notedRequests } from './noted.ts';

const source = readFileSync(new URL('./panel.js', import.meta.url), 'utf8');

/** The CORS Lens panel in the toolbox of Firefox's selected tab. */
export interface FirefoxPanel {
  /** The value of an expression in the panel, awaited. JSON. */
  evaluate<T>(expression: string): Promise<T>;
  /** What Firefox's own Network panel shows by now: "METHOD STATUS NAME", the status empty before the response. */
  noted(): Promise<readonly string[]>;
  /** The rows, once `enough` accepts them or `limitMs` passed. */
  rowsWhen(enough: (rows: readonly PanelRow[]) => boolean, limitMs?: number): Promise<readonly PanelRow[]>;
}

/** Opens the toolbox of the selected tab and the panel in it. Resolves when the panel is live. */
export async function openFirefoxPanel(firefox: Firefox, extension: string): Promise<FirefoxPanel> {
  const { marionette } = firefox;
  async function call<T>(name: string, ...values: readonly unknown[]): Promise<T> {
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    const returned = await marionette.send('WebDriver:ExecuteScript', {
      script: `const [name, values, patienceMs] = arguments;
        ${source}
        return (async () => JSON.stringify((await panelActions[name](...JSON.parse(values))) ?? null))();`,
      args: [name, JSON.stringify(values), patienceMs],
      sandbox: 'system',
      // What chrome.js keeps in it stays.
      newSandbox: false,
      filename: 'panel.js',
    });
    return JSON.parse(String(returned)) as T;
  }
  await firefox.call('openToolbox');
  await call('showPanel', extension, 'CORS Lens');
  const evaluate = <T>(expression: string) => call<T>('evaluate', extension, expression);
  // What stands there before has no page yet, or is not drawn.
  const isLive = () =>
    evaluate<boolean>(`document.querySelector('[data-testid="look-for-running"]') !== null`);
  for (const end = Date.now() + patienceMs; !(await isLive()); ) {
    if (Date.now() > end) throw new Error('the panel is not live');
    await new Promise((later) => setTimeout(later, 100));
  }
  const rows = () =>
    evaluate<readonly PanelRow[]>(`(() => {
      document.querySelector('[data-testid="view-requests"][aria-pressed="false"]')?.click();
      for (const chip of document.querySelectorAll('[data-chip][aria-pressed="false"]')) chip.click();
      return [...document.querySelectorAll('[role="row"][data-url]')].map(({ dataset }) => ({
        url: dataset.url, method: dataset.method, verdict: dataset.verdict,
        reason: dataset.reason || null, corsError: dataset.corsError || null,
      }));
    })()`);
  return {
    evaluate,
    async noted() {
      const requests = await notedRequests(firefox);
      return requests.map(({ method, status, url }) => `${method} ${status} ${url.split('/').at(-1)}`);
    },
    async rowsWhen(enough, limitMs = patienceMs) {
      for (const end = Date.now() + limitMs; ; await new Promise((later) => setTimeout(later, 100))) {
        const now = await rows();
        if (enough(now) || Date.now() > end) return now;
      }
    },
  };
}
