import { readFileSync } from 'node:fs';
import { patienceMs } from '../../patience.ts';
import type { Marionette } from './marionette.ts';

const source = readFileSync(new URL('./chrome.js', import.meta.url), 'utf8');

/** Calls functions of chrome.js in Firefox's own window. JSON both ways: Marionette's cloning is slow on large logs. */
export function chromeScript(marionette: Marionette) {
  return async <T>(name: string, ...values: readonly unknown[]): Promise<T> => {
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    const script = `const [name, values, patienceMs] = arguments;
      ${source}
      return (async () => JSON.stringify((await actions[name](...JSON.parse(values))) ?? null))();`;
    const returned = await marionette.send('WebDriver:ExecuteScript', {
      script,
      args: [name, JSON.stringify(values), patienceMs],
      sandbox: 'system',
      newSandbox: false,
      filename: 'chrome.js',
    });
    return JSON.parse(String(returned)) as T;
  };
}
