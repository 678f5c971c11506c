import { describe, expect, it } from 'vitest';
import type { PageFacts } from '../../src/capture/feed.ts';
import { eventually } from '../eventually.ts';
import { browser, openPanel, refused, settled, startCapture } from './started.ts';

describe('the page', () => {
  it('is asked at the start, after navigations and after refusals', async () => {
    browser.page.states = { 'local-network': 'prompt', 'loopback-network': 'denied' };
    await startCapture();
    const panel = await openPanel();
    await eventually(() =>
      expect(panel.pages.at(-1)).toEqual({
        url: 'https://app.test/',
        sinceMs: 5,
        secureContext: true,
        permissions: { 'local-network': 'prompt', 'loopback-network': 'denied' },
        askedMs: expect.any(Number),
        replaced: [],
        trouble: null,
      }),
    );
    browser.page.url = 'https://app.test/two';
    browser.navigate('https://app.test/two');
    await eventually(() => expect(panel.pages.at(-1)?.url).toBe('https://app.test/two'));
    browser.page.states = { 'local-network': 'granted', 'loopback-network': 'odd' };
    browser.finish(refused('a'));
    await eventually(() =>
      expect(panel.pages.at(-1)?.permissions).toEqual({
        'local-network': 'granted',
        'loopback-network': null,
      }),
    );
  });

  it.each<[string, Readonly<Record<number, string>>, Partial<PageFacts>]>([
    ['nothing', { 0: 'function apply() { [native code] }' }, { replaced: [] }],
    [
      'query',
      { 8: '(name) => Promise.resolve({ state: "granted" })' },
      { replaced: ['navigator.permissions.query'], permissions: null, secureContext: true },
    ],
    ['a proxy', { 9: 'Proxy(Function)' }, { replaced: ['PermissionStatus.state'], permissions: null }],
    [
      'another native in its place',
      { 9: 'function get id() { [native code] }' },
      { replaced: ['PermissionStatus.state'], permissions: null },
    ],
    ['a bound function', { 4: 'function () { [native code] }' }, { replaced: ['performance.timeOrigin'] }],
    ['Firefox’s print', { 4: 'function timeOrigin() {\n    [native code]\n}\n\tnull' }, { replaced: [] }],
    [
      'what all is asked with',
      { 0: 'function apply() { return 1 }' },
      { replaced: ['Reflect.apply'], permissions: null },
    ],
  ])('has replaced %s: nothing is taken from that, and it is said', async (_, natives, facts) => {
    browser.page.states = { 'local-network': 'prompt', 'loopback-network': 'denied' };
    browser.page.natives = natives;
    await startCapture();
    const panel = await openPanel();
    await eventually(() => expect(panel.pages.at(-1)).toMatchObject(facts));
  });

  it('that tells its permissions late is told as it was when it was asked', async () => {
    browser.page.states = {};
    await startCapture();
    const panel = await openPanel();
    await eventually(() => expect(browser.page.asked).toBeGreaterThan(0));
    await settled();
    const lateMs = Date.now();
    browser.page.states = { 'local-network': 'prompt', 'loopback-network': 'denied' };
    await eventually(() =>
      expect(panel.pages.at(-1)?.permissions).toEqual({
        'local-network': 'prompt',
        'loopback-network': 'denied',
      }),
    );
    expect(panel.pages.filter(({ permissions }) => permissions === null)).toEqual([]);
    expect(panel.pages.at(-1)?.askedMs).toBeLessThan(lateMs);
  });

  it('that cannot be asked says why', async () => {
    browser.page.trouble = 'Refused to evaluate';
    await startCapture();
    const panel = await openPanel();
    const nothing = {
      ...{ url: null, sinceMs: null, secureContext: null, permissions: null },
      ...{ askedMs: null, replaced: [] },
    };
    await eventually(() =>
      expect(panel.pages.at(-1)).toEqual({ ...nothing, trouble: 'Refused to evaluate' }),
    );
  });

  it('that refuses while it is coming to be is asked again', async () => {
    browser.page.trouble = 'not yet';
    await startCapture();
    const panel = await openPanel();
    await settled();
    browser.page.trouble = null;
    await eventually(() => expect(panel.pages.at(-1)?.url).toBe('https://app.test/'));
    expect(panel.pages.filter(({ trouble }) => trouble !== null)).toEqual([]);
  });
});
