import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'puppeteer';

/** What an extension's devtools page has asked for, in order. */
export interface Asked {
  /** `network.onRequestFinished`, `getHAR`, `eval`, `postMessage`, `connect` … */
  readonly what: string;
  /** Counts up with each task of the page. */
  readonly task: number;
}

const page = 'src/devtools/devtools.html';

/**
 * Runs in the devtools page before its own script. Both names of the API are watched, and all ways to say something to
 * another page. It has no named function in it, as what is evaluated in pages.
 */
const counter = `{
  const asked = (window.asked = []);
  let task = 0;
  let isOpen = false;
  const note = (what) => {
    if (!isOpen) {
      isOpen = true;
      task += 1;
      setTimeout(() => { isOpen = false; });
    }
    asked.push({ what, task });
  };
  const watch = (object, name, what = name) => {
    const own = object?.[name];
    if (typeof own !== 'function') return;
    object[name] = function (...given) {
      note(what);
      return Reflect.apply(own, this, given);
    };
    if (object[name] === own) throw new Error(what + ' cannot be watched');
  };
  const seen = new Set();
  for (const api of [window.chrome, window.browser]) {
    const devtools = api?.devtools;
    if (devtools === undefined || seen.has(devtools)) continue;
    seen.add(devtools);
    for (const event of ['onRequestFinished', 'onNavigated']) watch(devtools.network[event], 'addListener', event);
    watch(devtools.network, 'getHAR');
    watch(devtools.inspectedWindow, 'eval');
    for (const name of ['connect', 'sendMessage']) if (!seen.has(api.runtime)) watch(api.runtime, name);
    seen.add(api.runtime);
  }
  if (seen.size === 0) throw new Error('no API');
  for (const of of [BroadcastChannel, Window]) watch(of.prototype, 'postMessage');
  // By this the API itself speaks to DevTools.
  watch(MessagePort.prototype, 'postMessage', 'to DevTools');
}`;

/** The built extension, and its devtools page counts what it asks for. */
export interface CountingExtension {
  readonly folder: string;
  remove(): void;
}

export function countingExtension(built: string): CountingExtension {
  const folder = mkdtempSync(join(tmpdir(), 'cors-lens-counting-'));
  cpSync(built, folder, { recursive: true });
  writeFileSync(join(folder, 'counter.js'), counter);
  const html = readFileSync(join(folder, page), 'utf8');
  const first = html.replace('<script', '<script src="/counter.js"></script><script');
  if (first === html) throw new Error('the devtools page has no script');
  writeFileSync(join(folder, page), first);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export function askedBy(devtoolsPage: Frame): Promise<readonly Asked[]> {
  return devtoolsPage.evaluate(() => (globalThis as unknown as { asked: readonly Asked[] }).asked);
}
