import { describe, expect, it } from 'vitest';
import { eventually } from '../eventually.ts';
import { rawEntry } from '../har/raw-entry.ts';
import { browser, entry, openPanel, openTab, settled, startCapture, urls } from './started.ts';

describe('a panel', () => {
  it('is told all that came before it and all that comes after, in order', async () => {
    browser.log = [entry('a'), entry('b')];
    await startCapture();
    await settled();
    browser.finish(entry('c'));
    const panel = await openPanel();
    browser.finish(entry('d'));
    await eventually(() => expect(panel.entries.size).toBe(4));
    browser.finish(entry('e'));
    await eventually(() =>
      expect(urls(panel)).toEqual(['a', 'b', 'c', 'd', 'e'].map((x) => `https://api.test/${x}`)),
    );
    expect(panel.heard).toEqual([0, 1, 2, 3, 4]);
    expect(panel.states.at(-1)).toEqual({ kind: 'live', dropped: 0, limit: 20_000 });
  });

  it('that comes before the devtools page is ready is told, too', async () => {
    const panel = await openPanel();
    expect(panel.states).toEqual([{ kind: 'connecting' }]);
    await settled();
    browser.log = [entry('a')];
    await startCapture();
    await eventually(() => expect(urls(panel)).toEqual(['https://api.test/a']));
  });

  it('is told no second document of one that could not be asked at first who it is', async () => {
    await startCapture();
    const panel = await openPanel();
    await eventually(() => expect(browser.identified).toBe(1));
    browser.page.trouble = 'the page is just coming to be';
    browser.navigate('https://app.test/two');
    await eventually(() => expect(panel.heard).toEqual(['https://app.test/two']));
    browser.page.trouble = null;
    await eventually(() => expect(browser.identified).toBe(2));
    await settled();
    browser.push('https://app.test/two#there');
    await eventually(() => expect(browser.identified).toBe(3));
    await settled();
    expect(panel.heard).toEqual(['https://app.test/two']);
  });

  it('is told new documents, and each entry with its own', async () => {
    await startCapture();
    await settled();
    browser.finish(entry('a', { over: { pageref: 'page_1' } }));
    browser.navigate('https://app.test/two');
    browser.finish(entry('b', { over: { pageref: 'page_2' } }));
    const panel = await openPanel();
    await eventually(() => expect(panel.heard).toEqual([0, 'https://app.test/two', 1]));
    await settled();
    browser.finish(entry('c', { over: { pageref: 'page_2' } }));
    browser.navigate('https://app.test/three');
    browser.finish(entry('d', { over: { pageref: 'page_3' } }));
    browser.finish(entry('e', { over: { pageref: 'page_2' } }));
    await eventually(() => expect(panel.heard.slice(3)).toEqual([2, 'https://app.test/three', 3, 4]));
    expect([...panel.entries.values()].map(({ document }) => document)).toEqual([0, 1, 1, 2, 1]);
  });

  it('is told of no navigation where only the URL changes, however often', async () => {
    await startCapture();
    const panel = await openPanel();
    await settled();
    const before = browser.identified;
    for (let i = 0; i < 1_000; i++) browser.push(`https://app.test/${i}`);
    browser.finish(entry('a'));
    await eventually(() => expect(panel.heard).toEqual([0]));
    await settled();
    expect(panel.heard).toEqual([0]);
    // Once for those that came while it was asked, and once for the rest.
    expect(browser.identified - before).toBeLessThanOrEqual(2);
  });

  it('is told an entry again under the document that it turned out to be of', async () => {
    await startCapture();
    const panel = await openPanel();
    await settled();
    browser.navigate('https://app.test/two');
    browser.finish(rawEntry({ writer: 'firefox', url: 'https://api.test/early' }));
    await eventually(() => expect(panel.heard).toEqual(expect.arrayContaining(['https://app.test/two', 0])));
    await eventually(() => expect(panel.entries.get(0)?.document).toBe(1));
  });

  it('hears nothing of another tab', async () => {
    await startCapture();
    const panel = await openPanel();
    await eventually(() => expect(panel.states.at(-1)?.kind).toBe('live'));
    const other = browser;
    openTab();
    await startCapture();
    const second = await openPanel();
    browser.finish(entry('second'));
    other.finish(entry('first'));
    await eventually(() =>
      expect([urls(panel), urls(second)]).toEqual([['https://api.test/first'], ['https://api.test/second']]),
    );
    await settled();
    expect([panel.heard, second.heard]).toEqual([[0], [0]]);
  });

  it('that comes after another is told what the browser still holds, once', async () => {
    await startCapture();
    const first = await openPanel();
    browser.finish(entry('a'));
    await eventually(() => expect(first.entries.size).toBe(1));
    first.feed.close();
    await settled();
    browser.finish(entry('b'));
    browser.log = [entry('a'), entry('b')];
    const second = await openPanel();
    await eventually(() =>
      expect([...urls(second)].sort()).toEqual(['https://api.test/a', 'https://api.test/b']),
    );
    await settled();
    expect(second.heard).toHaveLength(2);
  });

  it('outside DevTools is told so', async () => {
    browser.tabId = null;
    const panel = await openPanel();
    expect(panel.states).toEqual([{ kind: 'unavailable', why: 'not in DevTools' }]);
  });

  it('follows the theme', async () => {
    browser.theme = 'dark';
    const panel = await openPanel();
    browser.changeTheme('default');
    browser.changeTheme('light');
    browser.changeTheme('dark');
    expect(panel.themes).toEqual(['dark', 'light', 'light', 'dark']);
  });
});
