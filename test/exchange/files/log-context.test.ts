import { describe, expect, it } from 'vitest';
import { contextOfLog } from '../../../src/exchange/files/log-context.ts';
import { readLog } from '../../../src/har/whole-log.ts';

function documentEntry(url: string, rest: object = {}) {
  return {
    pageref: 'page_1',
    request: { url, headers: [{ name: 'Sec-Fetch-Dest', value: 'document' }] },
    response: { status: 200, headers: [] },
    ...rest,
  };
}

describe('pages of contextOfLog', () => {
  it.each<[says: string, title: string, entries: readonly object[], url: string | null]>([
    ['the title where it is a URL', 'https://app.test/a', [], 'https://app.test/a'],
    [
      'the first document where the title is a title',
      'My page',
      [documentEntry('https://app.test/')],
      'https://app.test/',
    ],
    [
      'the document that a redirect led to',
      'My page',
      [
        documentEntry('http://app.test/', { response: { status: 301, redirectURL: 'https://app.test/' } }),
        documentEntry('https://app.test/'),
      ],
      'https://app.test/',
    ],
    [
      'no document of another page',
      'My page',
      [documentEntry('https://app.test/', { pageref: 'page_2' })],
      null,
    ],
    ['nothing, where there is no document', 'C:\\page.html', [], null],
  ])('%s', (_, title, entries, url) => {
    const log = readLog({
      log: { pages: [{ id: 'page_1', title, startedDateTime: '2026-11-22T12:00:00.000Z' }], entries },
    });
    expect(contextOfLog(log).pages).toMatchObject([
      { pageref: 'page_1', url, sinceMs: Date.parse('2026-11-22T12:00:00.000Z') },
    ]);
  });
});

describe('browser of contextOfLog', () => {
  const chromium = { name: 'chromium', version: 141 } as const;
  it.each<[says: string, log: object, name: string, version: number | null]>([
    ['the log’s own, whatever is said', { browser: { name: 'firefox', version: '153.0' } }, 'firefox', 153],
    [
      'the log’s own with its version',
      { browser: { name: 'chromium', version: '156.0.1' } },
      'chromium',
      156,
    ],
    ['the version that is said, where the log has none', { browser: { name: 'chromium' } }, 'chromium', 141],
    ['what is said, where the log is a proxy’s', { creator: { name: 'Charles Proxy' } }, 'chromium', 141],
    ['what is said, where the log says nothing', {}, 'chromium', 141],
  ])('%s', (_, log, name, version) => {
    const context = contextOfLog(readLog({ log: { entries: [], ...log } }), { browser: chromium });
    expect(context.browser).toEqual({ name, version });
  });
});
