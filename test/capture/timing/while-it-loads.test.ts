import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { HarEntry } from '../../../src/har/entry.ts';
import { eventually } from '../../eventually.ts';
import { browser, entry, openPanel, settled, startCapture, urls } from '../started.ts';

/** What it has heard, and what it says to an entry. */
let heard: (string | number)[];
let load: (isThere: boolean) => void;
let see: (entry: HarEntry) => readonly HarEntry[];

const module = '../../../src/capture/timing/ask-timing.ts';

beforeEach(() => {
  browser.readsLogAnyTime = false;
  [heard, see] = [[], (each) => [each]];
  const loaded = new Promise<boolean>((resolve) => {
    load = resolve;
  });
  vi.doMock(module, async () => {
    if (!(await loaded)) throw new Error('not there');
    return {
      createTimingQuestion(_: string, document: number) {
        heard.push(`document ${document}`);
        return {
          navigated: (number: number) => heard.push(`document ${number}`),
          see(each: HarEntry) {
            heard.push(each.index);
            return see(each);
          },
        };
      },
    };
  });
});

afterEach(() => {
  load(true);
  vi.doUnmock(module);
});

const on = (page: number) => ({ over: { pageref: `page_${page}` } });

/** Two entries, and a navigation between them, before it is there. */
async function comeEarly() {
  await startCapture();
  await settled();
  browser.finish(entry('a', on(1)));
  browser.navigate('https://app.test/two');
  await settled();
  browser.finish(entry('b', on(2)));
  await settled();
}

it('all that comes before it is there it hears of then, in order', async () => {
  await comeEarly();
  expect(heard).toEqual([]);
  load(true);
  await eventually(() => expect(heard).toEqual(['document 0', 0, 'document 1', 1]));
  browser.finish(entry('c', on(2)));
  await eventually(() => expect(heard.at(-1)).toBe(2));
});

it('and what it says of that is told, once each and in order', async () => {
  see = (each) => (each.index === 0 ? [] : [{ ...each, timed: 'passed' }]);
  await comeEarly();
  load(true);
  const panel = await openPanel();
  await eventually(() => expect(panel.heard).toEqual(['https://app.test/two', 1]));
  expect(panel.entries.get(1)).toMatchObject({ timed: 'passed', document: 1 });
});

it('a panel is told what the log had together with its welcome', async () => {
  browser.log = [entry('a')];
  await startCapture();
  const panel = await openPanel();
  await settled();
  expect([panel.states.at(-1)?.kind, panel.heard]).toEqual(['connecting', []]);
  load(true);
  await eventually(() => expect(panel.states.at(-1)?.kind).toBe('live'));
  await eventually(() => expect(urls(panel)).toEqual(['https://api.test/a']));
});

it('where it cannot be loaded, all is told without it', async () => {
  await comeEarly();
  load(false);
  const panel = await openPanel();
  await eventually(() => expect(panel.heard).toEqual([0, 'https://app.test/two', 1]));
});
