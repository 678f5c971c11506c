import { describe, expect, it } from 'vitest';
import { eventually } from '../eventually.ts';
import { browser, entry, openPanel, settled, urls } from './started.ts';

/** As the devtools page starts it. @returns what the browser tells of the panel */
async function openDevtools(isAllWanted = false): Promise<(shown: boolean) => void> {
  return (await import('../../src/capture/first-look.ts')).captureFromFirstLook(isAllWanted);
}

const asked = () => ({ readings: browser.readings, identified: browser.identified });
const nothing = { readings: 0, identified: 0 };

describe('until somebody looks at the panel', () => {
  it('nothing is asked of the browser, whatever the tab does', async () => {
    await openDevtools();
    browser.finish(entry('a'));
    browser.navigate('https://app.test/two');
    await settled();
    expect(asked()).toEqual(nothing);
  });

  it('nothing is asked while another panel is in front', async () => {
    const tell = await openDevtools();
    tell(false);
    await settled();
    expect(asked()).toEqual(nothing);
  });
});

describe('the log is read at once', () => {
  it('when the panel comes to the front', async () => {
    const tell = await openDevtools();
    browser.log = [entry('a')];
    tell(true);
    await eventually(() => expect(browser.readings).toBeGreaterThan(0));
    browser.finish(entry('b'));
    const panel = await openPanel();
    await eventually(() =>
      expect([...urls(panel)].sort()).toEqual(['https://api.test/a', 'https://api.test/b']),
    );
  });

  it('when there is a panel, whether or not the browser tells that it is shown', async () => {
    await openDevtools();
    browser.log = [entry('a')];
    const panel = await openPanel();
    await eventually(() => expect(urls(panel)).toEqual(['https://api.test/a']));
  });

  it('with DevTools where earlier documents are wanted', async () => {
    await openDevtools(true);
    await eventually(() => expect(browser.readings).toBe(1));
  });

  it('with DevTools where reading it later would lose what comes meanwhile', async () => {
    browser.readsLogAnyTime = false;
    await openDevtools();
    await eventually(() => expect(browser.readings).toBe(1));
  });
});

it('outside DevTools nothing is done', async () => {
  browser.tabId = null;
  (await openDevtools())(true);
  await settled();
  expect(asked()).toEqual(nothing);
});

it('a panel is told what the log has together with its welcome: else it would say that there is nothing', async () => {
  let give = (): void => {};
  browser.log = () =>
    new Promise((resolve) => {
      give = () => resolve([entry('a')]);
    });
  await openDevtools();
  const panel = await openPanel();
  await settled();
  expect(panel.states.at(-1)?.kind).toBe('connecting');
  give();
  await eventually(() => expect(panel.states.at(-1)?.kind).toBe('live'));
  await eventually(() => expect(urls(panel)).toEqual(['https://api.test/a']));
});

it('a log that does not come keeps nobody waiting for ever', async () => {
  browser.log = () => new Promise(() => {});
  await openDevtools();
  const panel = await openPanel();
  await eventually(() => expect(panel.states.at(-1)?.kind).toBe('live'));
  browser.finish(entry('b'));
  await eventually(() => expect(urls(panel)).toEqual(['https://api.test/b']));
});

it('of a log that DevTools preserve, the entries of earlier documents are not the present one’s', async () => {
  const on = (page: number) => ({ over: { pageref: `page_${page}` } });
  browser.log = [entry('one', on(4)), entry('two', on(5))];
  await openDevtools();
  const panel = await openPanel();
  await eventually(() => expect(panel.entries.size).toBe(2));
  expect([...panel.entries.values()].map(({ document }) => document)).toEqual([0, 1]);
  // The new one has a mark, and so its next URL is no other document.
  await settled();
  browser.push('https://app.test/#there');
  await settled();
  expect(panel.heard.filter((each) => typeof each === 'string')).toHaveLength(1);
});
