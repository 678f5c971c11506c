import { describe, expect, it } from 'vitest';
import { eventually } from '../eventually.ts';
import { rawEntry } from '../har/raw-entry.ts';
import { browser, entry, openPanel, refused, settled, startCapture, urls } from './started.ts';

describe('the first log', () => {
  it('adds nothing that an event has told', async () => {
    const alike = entry('a', { time: 7 });
    // Its log goes on being read when the next test has a browser of its own.
    const own = browser;
    let readings = 0;
    browser.log = async () => {
      if (readings++ === 0) {
        own.finish(entry('a', { time: 3 }));
        own.finish(entry('b'));
      }
      return [alike, entry('a', { time: 3 }), entry('b')];
    };
    await startCapture();
    const panel = await openPanel();
    await eventually(() => expect(panel.entries.size).toBe(3));
    expect([...panel.entries.values()].map(({ request, time }) => [request.url, time])).toEqual([
      ['https://api.test/a', 3],
      ['https://api.test/b', 10],
      ['https://api.test/a', 7],
    ]);
  });

  it('tells what has not finished as running, until it has', async () => {
    browser.log = [entry('open', { status: 0 }), entry('done')];
    await startCapture();
    const panel = await openPanel();
    await eventually(() => expect(urls(panel)).toEqual(['https://api.test/open', 'https://api.test/done']));
    expect([...panel.entries.values()].map(({ running }) => running)).toEqual([true, undefined]);
    browser.log = [entry('open', { time: 90 }), entry('done')];
    browser.finish(entry('open', { time: 90 }));
    await eventually(() => expect(panel.entries.get(0)?.running).toBeUndefined());
    expect(panel.entries.get(0)).toMatchObject({ time: 90, response: { status: 200 } });
    expect(panel.entries.size).toBe(2);
  });

  it('is completed by the event of what it had half', async () => {
    browser.log = [entry('stream', { time: 5 })];
    await startCapture();
    const panel = await openPanel();
    await eventually(() => expect(panel.entries.get(0)?.time).toBe(5));
    browser.finish(entry('stream', { time: 900 }));
    await eventually(() => expect(panel.entries.get(0)?.time).toBe(900));
    expect(panel.entries.size).toBe(1);
  });

  it('is read again for headers that it does not have yet', async () => {
    browser.log = [refused('late')];
    await startCapture();
    const panel = await openPanel();
    await eventually(() => expect(panel.entries.get(0)?.awaitingHeaders).toBe(true));
    browser.log = [refused('late', { status: 404 })];
    await eventually(() => expect(panel.entries.get(0)?.response.status).toBe(404));
    expect(panel.entries.size).toBe(1);
  });

  it('may be nothing at all', async () => {
    browser.log = async () => undefined as unknown as readonly object[];
    await startCapture();
    const panel = await openPanel();
    browser.finish(entry('a'));
    await eventually(() => expect(urls(panel)).toEqual(['https://api.test/a']));
  });
});

describe('late headers', () => {
  it('are waited for, and fetched for all in one reading', async () => {
    await startCapture();
    const panel = await openPanel();
    await eventually(() => expect(panel.states.at(-1)?.kind).toBe('live'));
    // Else it is read for what runs as well.
    panel.feed.setVisible(false);
    await settled();
    const before = browser.readings;
    const late = Array.from({ length: 50 }, (_, i) => i);
    for (const i of late) browser.finish(refused('burst', { time: 10 + i }));
    browser.log = late.map((i) =>
      entry('burst', { time: 10 + i, status: 200 + i, error: 'net::ERR_FAILED' }),
    );
    await eventually(() => expect(panel.entries.size).toBe(50));
    expect([...panel.entries.values()].every(({ awaitingHeaders }) => awaitingHeaders)).toBe(true);
    await eventually(() => expect(panel.heard).toHaveLength(100));
    for (const i of late) {
      expect(panel.entries.get(i)).toMatchObject({
        index: i,
        time: 10 + i,
        response: { status: 200 + i },
        awaitingHeaders: false,
      });
    }
    expect(browser.readings).toBe(before + 1);
  });

  it('that do not come are not waited for again', async () => {
    await startCapture();
    const panel = await openPanel();
    browser.log = [refused('a')];
    browser.finish(refused('a'));
    await eventually(() => expect(panel.entries.get(0)?.awaitingHeaders).toBe(true));
    await eventually(() => expect(panel.entries.get(0)?.awaitingHeaders).toBe(false));
    expect(panel.entries.get(0)?.response.status).toBeNull();
  });

  it('that are gone from the log leave the entry as it was', async () => {
    await startCapture();
    const panel = await openPanel();
    browser.finish(refused('a'));
    await eventually(() => expect(panel.heard).toHaveLength(2));
    expect(panel.entries.get(0)).toMatchObject({
      awaitingHeaders: false,
      request: { url: 'https://api.test/a' },
    });
  });

  it.each([
    ['a success', entry('a')],
    ['a refused response', entry('a', { error: 'net::ERR_FAILED' })],
    ['a connection that failed', refused('a', { error: 'net::ERR_CONNECTION_REFUSED' })],
    ['a request given up', refused('a', { error: 'net::ERR_ABORTED' })],
    ['a request that was not begun', refused('a', { error: '' })],
    ['Firefox', rawEntry({ writer: 'firefox', status: 0 })],
  ])('are not waited for with %s', async (_, raw) => {
    await startCapture();
    const panel = await openPanel();
    browser.finish(raw);
    await eventually(() => expect(panel.entries.get(0)?.awaitingHeaders).toBe(false));
  });
});
