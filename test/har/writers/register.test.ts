import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLog } from '../../../src/har/whole-log.ts';
import { writers } from '../../../src/har/writers/register.ts';

interface Marked {
  readonly creator?: string;
  readonly browser?: string;
  /** Fields laid over the one entry. */
  readonly entry?: object;
  readonly response?: object;
}

function writerIdOf({ creator, browser, entry = {}, response = {} }: Marked): string {
  return readLog({
    log: {
      version: '1.2',
      ...(creator === undefined ? {} : { creator: { name: creator, version: '1' } }),
      ...(browser === undefined ? {} : { browser: { name: browser, version: '1' } }),
      entries: [
        {
          request: { method: 'GET', url: 'https://api.test/', headers: [] },
          response: { status: 200, headers: [], ...response },
          ...entry,
        },
      ],
    },
  }).writer.id;
}

/** By writer: files of its own, each with one mark less than a file may have. */
const own: Readonly<Record<string, readonly Marked[]>> = {
  playwright: [{ creator: 'Playwright', browser: 'chromium' }, { entry: { _monotonicTime: 7 } }],
  'chrome-har': [
    { creator: 'chrome-har' },
    { creator: 'puppeteer-har' },
    { entry: { _initialPriority: 'High', _priority: 'High' } },
  ],
  'chrome-har-capturer': [{ creator: 'Chrome HAR Capturer', entry: { _initiator: {}, _priority: 'High' } }],
  browsertime: [{ creator: 'Browsertime', browser: 'Chrome' }, { creator: 'sitespeed.io' }],
  webpagetest: [{ creator: 'WebPagetest' }, { creator: 'WebPageTest', entry: { _type: 'x' } }],
  safari: [{ creator: 'WebKit Web Inspector' }, { entry: { _fetchType: 'Network Load', _priority: 'low' } }],
  firebug: [{ creator: 'Firebug' }],
  firefox: [
    { creator: 'Firefox' },
    { creator: 'Nightly' },
    { creator: 'LibreWolf' },
    { creator: 'Waterfox' },
    { creator: 'Zen' },
    { creator: 'Floorp' },
    { creator: 'Tor Browser' },
    { creator: 'somebody', entry: { _securityState: 'secure' } },
  ],
  'internet-explorer': [{ creator: 'Internet Explorer Network Inspector' }],
  charles: [{ creator: 'Charles Proxy' }],
  fiddler: [{ creator: 'Fiddler' }, { creator: 'Fiddler Everywhere' }],
  mitmproxy: [{ creator: 'mitmproxy' }, { creator: 'mitmproxy har_dump' }],
  'http-toolkit': [{ creator: 'HTTP Toolkit' }],
  proxyman: [{ creator: 'Proxyman' }],
  browsermob: [{ creator: 'BrowserMob Proxy' }, { creator: 'BrowserUp Proxy' }],
  zap: [{ creator: 'ZAP' }, { creator: 'OWASP ZAP' }],
  burp: [{ creator: 'Burp Suite Professional' }],
  fluxzy: [{ creator: 'fluxzy' }],
  'selenium-wire': [{ creator: 'Selenium Wire HAR dump' }],
  requestly: [{ creator: 'Requestly' }],
  httpwatch: [{ creator: 'HttpWatch' }],
  cypress: [{ creator: '@neuralegion/cypress-har-generator' }],
  'k6-recorder': [{ creator: 'k6-studio' }, { creator: 'k6 Browser Recorder' }],
  insomnia: [{ creator: 'Insomnia REST Client' }],
  postman: [{ creator: 'Postman' }],
  k6: [{ creator: 'k6' }, { creator: 'har-to-k6' }],
  polly: [{ creator: 'Polly.JS' }],
  'chromium-devtools': [
    { creator: 'WebInspector' },
    { creator: 'cleaned', entry: { _resourceType: 'fetch' }, response: { _error: null } },
    { entry: { _initiator: { type: 'script' } } },
  ],
  unknown: [{}, { creator: 'somebody' }],
};

describe('who wrote a file', () => {
  it.each(Object.entries(own).flatMap(([id, files]) => files.map((file) => [id, file] as const)))(
    '%s: %j',
    (id, file) => expect(writerIdOf(file)).toBe(id),
  );

  it('is asked of every writer there is', () => {
    expect(Object.keys(own).sort()).toEqual(writers.map(({ id }) => id).sort());
    const files = readdirSync(new URL('../../../src/har/writers/', import.meta.url));
    const parts = ['marks.ts', 'register.ts', 'writer.ts', 'written-by.ts'];
    expect(files.filter((name) => !parts.includes(name)).sort()).toEqual(
      writers.map(({ id }) => `${id}.ts`).sort(),
    );
  });
});

/** Marks that several write, or that only look like one's own. */
const shared: readonly [says: string, file: Marked, id: string][] = [
  ['_priority alone is written by four', { entry: { _priority: 'high' } }, 'unknown'],
  [
    '_resourceType is written by Playwright too',
    { creator: 'x', entry: { _resourceType: 'xhr' } },
    'unknown',
  ],
  [
    'a program that copies DevTools’ names is no Safari for its _priority',
    { creator: 'x', entry: { _priority: 'high', _resourceType: 'xhr' } },
    'unknown',
  ],
  [
    'Playwright that drives Firefox is no Firefox',
    { creator: 'Playwright', browser: 'firefox' },
    'playwright',
  ],
  ['Playwright that drives WebKit is no Safari', { creator: 'Playwright', browser: 'webkit' }, 'playwright'],
  ['sitespeed with Firefox is no Firefox', { creator: 'Browsertime', browser: 'Firefox' }, 'browsertime'],
  [
    'Charles that recorded Chromium is no DevTools',
    { creator: 'Charles Proxy', browser: 'Chrome' },
    'charles',
  ],
  ['WebKit’s inspector is not Chromium’s', { creator: 'WebKit Web Inspector' }, 'safari'],
  ['a name that holds another’s', { creator: 'My Firefox exporter' }, 'unknown'],
  ['a name that begins like another’s', { creator: 'Zapier' }, 'unknown'],
  ['Zendesk is no Zen', { creator: 'Zendesk' }, 'unknown'],
  ['a browser’s name says nothing of who wrote', { creator: 'x', browser: 'Firefox' }, 'unknown'],
  ['an entry that is none', { entry: { response: 7, request: null } }, 'unknown'],
];

describe('no mark of its own:', () => {
  it.each(shared)('%s', (_, file, id) => expect(writerIdOf(file)).toBe(id));
});
