import { describe, expect, it, vi } from 'vitest';
import { replacedNatives } from '../../../src/capture/natives.ts';
import { isSpoiled, recorderNatives } from '../../../src/capture/recorder/recorder-natives.ts';
import { begin, evaluate, script, session } from './page-with-recorder.ts';

/** As DevTools evaluate for an extension. */
vi.mock('../../../src/capture/browser.ts', () => ({
  async evalInPage(expression: string) {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      returnByValue: true,
      silent: true,
    });
    if (exceptionDetails === undefined) return { value: result.value };
    return { trouble: exceptionDetails.exception?.description ?? '', thrown: true };
  },
}));

describe('what a page has replaced before', () => {
  const replaced = () => replacedNatives(script.natives, recorderNatives);

  it('is nothing on an ordinary page', async () => {
    await begin();
    expect(await replaced()).toEqual([]);
  });

  it.each([
    ['fetch', `window.fetch = function fetch() { return 1; }`, false],
    ['fetch', `window.fetch = fetch.bind(window)`, false],
    [
      'XMLHttpRequest.send',
      `XMLHttpRequest.prototype.send = new Proxy(XMLHttpRequest.prototype.send, {})`,
      false,
    ],
    ['Request.mode', `Object.defineProperty(Request.prototype, 'mode', { get: () => 'cors' })`, false],
    ['Request', `window.Request = class extends window.Request {}`, false],
    [
      'Function.prototype.toString',
      `Function.prototype.toString = () => 'function fetch() { [native code] }'`,
      false,
    ],
    ['JSON.stringify', `JSON.stringify = () => '"mine"'`, true],
    ['Reflect.apply', `Reflect.apply = (f, self, args) => f.apply(self, args)`, true],
    [
      'WeakMap.prototype.get',
      `{ const { get } = WeakMap.prototype; WeakMap.prototype.get = function (k) { return get.call(this, k); } }`,
      true,
    ],
    ['Headers.get', `Headers.prototype.get = () => null`, false],
    [
      'Response.headers',
      `Object.defineProperty(Response.prototype, 'headers', { get: () => new Headers() })`,
      false,
    ],
    ['Worker', `window.Worker = class Worker {}`, false],
    ['performance.now', `Performance.prototype.now = () => 1`, true],
    ['Error', `window.Error = class extends Error {}`, true],
  ])('is found, whatever it prints: %s by %s', async (name, trick, spoils) => {
    await evaluate(`${trick}; 0`);
    await begin();
    const found = (await replaced()) ?? [];
    expect(found).toEqual([name]);
    expect(isSpoiled(found)).toBe(spoils);
  });

  it('is found where functions print as natives', async () => {
    await evaluate(`window.fetch = function () { return 1; };
      Function.prototype.toString = function toString() { return 'function fetch() { [native code] }'; }; 0`);
    await begin();
    expect(await replaced()).toEqual(['Function.prototype.toString', 'fetch']);
  });
});
