import { describe, expect, it } from 'vitest';
import type { RunningState } from '../../../src/capture/feed.ts';
import { eventually } from '../../eventually.ts';
import { browser, entry, openPanel, settled, startCapture, urls } from '../started.ts';

describe('what runs', () => {
  it('is looked for while the panel is seen, and told until it ends', async () => {
    await startCapture();
    const panel = await openPanel();
    await eventually(() => expect(panel.states.at(-1)?.kind).toBe('live'));
    browser.log = [entry('poll', { status: 0, time: 0 })];
    await eventually(() => expect(panel.entries.get(0)).toMatchObject({ running: true, document: 0 }));
    browser.log = [entry('poll', { time: 400 })];
    browser.finish(entry('poll', { time: 400 }));
    await eventually(() => expect(panel.entries.get(0)?.time).toBe(400));
    expect(panel.entries.size).toBe(1);
  });

  it('is not looked for by itself where reading the log loses what comes meanwhile', async () => {
    browser.readsLogAnyTime = false;
    await startCapture();
    const panel = await openPanel();
    await eventually(() => expect(panel.states.at(-1)?.kind).toBe('live'));
    await settled();
    const { readings } = browser;
    panel.feed.setVisible(false);
    panel.feed.setVisible(true);
    await settled();
    expect(browser.readings).toBe(readings);
    panel.feed.lookForRunning();
    await eventually(() => expect(browser.readings).toBe(readings + 1));
  });

  it('is looked for at once where the person asks, and it is said when that was', async () => {
    await startCapture();
    const panel = await openPanel();
    const states: RunningState[] = [];
    panel.feed.onRunning((state) => states.push(state));
    await eventually(() => expect(panel.states.at(-1)?.kind).toBe('live'));
    panel.feed.setVisible(false);
    await settled();
    const [readings, told] = [browser.readings, states.length];
    browser.log = [entry('poll', { status: 0, time: 0 })];
    panel.feed.lookForRunning();
    await eventually(() => expect(states.length).toBe(told + 1));
    expect(states.at(-1)).toMatchObject({ running: 1, leftOut: 0, byItself: true });
    expect(browser.readings).toBe(readings + 1);
  });

  it('is told to a panel that comes after another', async () => {
    await startCapture();
    const first = await openPanel();
    browser.log = [entry('poll', { status: 0, time: 0 }), entry('done')];
    browser.finish(entry('done'));
    await eventually(() => expect(first.entries.size).toBe(2));
    first.feed.close();
    await settled();
    const second = await openPanel();
    await eventually(() =>
      expect([...urls(second)].sort()).toEqual(['done', 'poll'].map((x) => `https://api.test/${x}`)),
    );
    browser.finish(entry('poll', { time: 400 }));
    await eventually(() => expect([...second.entries.values()].filter(({ running }) => running)).toEqual([]));
    expect(second.entries.size).toBe(2);
  });

  it('was given up where its page was left', async () => {
    await startCapture();
    const panel = await openPanel();
    browser.log = [entry('poll', { status: 0, time: 0 })];
    await eventually(() => expect(panel.entries.get(0)?.running).toBe(true));
    browser.log = [];
    browser.navigate('https://app.test/two');
    await eventually(() =>
      expect(panel.entries.get(0)?.outcome).toEqual({ reported: true, netError: 'net::ERR_ABORTED' }),
    );
    expect(panel.entries.get(0)).toMatchObject({ document: 0 });
  });
});
