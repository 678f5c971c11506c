import { patienceMs } from '../../patience.ts';
import type { Capture, RawEntry } from '../capture.ts';
import type { Firefox } from './launch.ts';
import { type NotedRequest, notedRequests } from './noted.ts';

/** A tab with its toolbox open, in which the capture extension has subscribed. One at a time. */
export interface FirefoxTab {
  readonly capture: Capture;
  noted(): Promise<readonly NotedRequest[]>;
  goto(url: string): Promise<void>;
  /** The value of an expression in the page, awaited; what it names is handed in as `values`. JSON. */
  evaluate<T>(expression: string, values: Readonly<Record<string, unknown>>): Promise<T>;
  close(): Promise<void>;
}

/**
 * Opens an empty tab and its toolbox first, and waits for the extension: what is asked for earlier than that is in no
 * log of Firefox's.
 */
export async function openTab({ marionette, call }: Firefox, extension: string): Promise<FirefoxTab> {
  const { handle } = (await marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true })) as {
    handle: string;
  };
  await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
  await call('openToolbox');
  const limit = Date.now() + patienceMs;
  while (!(await call<boolean>('askCapture', extension, 'subscribed'))) {
    if (Date.now() > limit) throw new Error(`${extension} did not subscribe`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return {
    capture: {
      delivered: () => call<readonly RawEntry[]>('askCapture', extension, 'delivered'),
      har: () => call<readonly RawEntry[]>('askCapture', extension, 'har'),
    },
    noted: () => notedRequests({ call }),
    async goto(url) {
      await marionette.send('Marionette:SetContext', { value: 'content' });
      await marionette.send('WebDriver:Navigate', { url });
    },
    async evaluate(expression, values) {
      await marionette.send('Marionette:SetContext', { value: 'content' });
      const names = Object.keys(values).join(', ');
      const script = `const { ${names} } = JSON.parse(arguments[0]);
        return Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null));`;
      const returned = await marionette.send('WebDriver:ExecuteScript', {
        script,
        args: [JSON.stringify(values)],
        // A sandbox that sees the page's own globals.
        sandbox: null,
      });
      return JSON.parse(String(returned));
    },
    async close() {
      await call('closeToolbox');
      await marionette.send('Marionette:SetContext', { value: 'content' });
      const rest = (await marionette.send('WebDriver:CloseWindow')) as readonly string[];
      await marionette.send('WebDriver:SwitchToWindow', { handle: rest[0], focus: true });
    },
  };
}
