import { describe, expect, it } from 'vitest';
import { browserOfUserAgent, identifyBrowser, type LogWriter } from '../../src/exchange/browser.ts';
import type { CaptureBrowser } from '../../src/exchange/context.ts';
import { readEntry } from '../../src/har/read-entry.ts';
import { type RawEntryParts, rawEntry } from '../har/raw-entry.ts';

const chrome =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';

describe('a User-Agent', () => {
  it.each<[agent: string, browser: CaptureBrowser | null]>([
    [chrome, { name: 'chromium', version: 156 }],
    [chrome.replace('Chrome', 'HeadlessChrome'), { name: 'chromium', version: 156 }],
    [`${chrome} Edg/156.0.0.0`, { name: 'chromium', version: 156 }],
    [
      'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0',
      { name: 'firefox', version: 153 },
    ],
    [
      'Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Safari/605.1.15',
      { name: 'safari', version: 26 },
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148',
      { name: 'safari', version: 17 },
    ],
    [
      'Mozilla/5.0 (iPad; CPU OS 15_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/99.0 Mobile/15E148 Safari/604.1',
      { name: 'safari', version: 15 },
    ],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)',
      { name: 'safari', version: null },
    ],
    ['curl/8.0', null],
    ['', null],
  ])('%s', (agent, browser) => {
    expect(browserOfUserAgent(agent)).toEqual(browser);
  });
});

describe('the browser of a log', () => {
  const nobody: LogWriter = { creator: null, browser: null };
  const agent = (name: string, version: string | null = null) => ({ name, version });
  const sent: RawEntryParts = { request: ['Host: a', `User-Agent: ${chrome}`] };
  it.each<
    [says: string, entries: readonly RawEntryParts[], writer: LogWriter, browser: CaptureBrowser | null]
  >([
    [
      'its own word',
      [sent],
      { ...nobody, browser: agent('Firefox', '153.0.1') },
      { name: 'firefox', version: 153 },
    ],
    [
      'what its requests sent',
      [{ request: [] }, sent],
      { ...nobody, creator: agent('Firefox') },
      { name: 'chromium', version: 156 },
    ],
    [
      'what its requests sent, where its own word has no version',
      [sent],
      { ...nobody, browser: agent('Chrome') },
      { name: 'chromium', version: 156 },
    ],
    [
      'the fields of its entries',
      [{ request: [], writer: 'firefox' }],
      nobody,
      { name: 'firefox', version: null },
    ],
    [
      'its creator',
      [],
      { ...nobody, creator: agent('WebKit Web Inspector', '1.0') },
      { name: 'safari', version: null },
    ],
    [
      'its creator, Chromium',
      [],
      { ...nobody, creator: agent('WebInspector', '537.36') },
      { name: 'chromium', version: null },
    ],
    [
      'its creator, somebody else',
      [],
      { ...nobody, creator: agent('Charles Proxy') },
      { name: 'other', version: null },
    ],
    ['nothing', [], nobody, null],
  ])('is told from %s', (_, entries, writer, browser) => {
    const read = entries.map((parts, index) => readEntry(rawEntry(parts), index));
    expect(identifyBrowser(read, writer)).toEqual(browser);
  });
});
