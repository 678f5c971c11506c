import { describe, expect, it } from 'vitest';
import { assembleExchanges } from '../../src/exchange/assemble.ts';
import { readEntry } from '../../src/har/read-entry.ts';
import { noon, type RawEntryParts, rawEntry } from '../har/raw-entry.ts';

const page = 'https://app.test/';
const context = {
  browser: { name: 'chromium', version: 156 },
  pages: [{ pageref: 'page_1', url: page, sinceMs: noon, secureContext: true, permissions: null }],
} as const;

const document = (url: string, dest: string, ...headers: readonly string[]): RawEntryParts => ({
  url,
  type: 'document',
  start: 0,
  request: [`Sec-Fetch-Dest: ${dest}`],
  response: headers,
});
const top = document(page, 'document', 'Content-Security-Policy: top');
const widget = document('https://widget.test/w', 'iframe', 'Content-Security-Policy: widget');
const inner = document(`${page}inner`, 'iframe', 'Content-Security-Policy: inner');
const by = (...urls: readonly string[]): object => ({
  type: 'script',
  stack: { callFrames: urls.map((url) => ({ url })) },
});
const refused: RawEntryParts = { start: 50, status: 0, error: '', type: 'image', request: [] };

function asked(...entries: readonly RawEntryParts[]) {
  const all = assembleExchanges(
    entries.map((parts, index) => readEntry(rawEntry(parts), index)),
    context,
  );
  const found = all.find(({ hops }) => hops[0].url === 'https://api.test/');
  if (found === undefined) throw new Error('no such exchange');
  return { document: found.client.document, isWorker: found.client.isWorker, origin: found.origin };
}

describe('the document that asked in vain', () => {
  it.each<
    [
      says: string,
      entries: readonly RawEntryParts[],
      url: string | undefined,
      policy: string | null,
      isFrame: boolean | null,
    ]
  >([
    ['is the page', [top, { ...refused, initiator: by(page) }], page, 'top', false],
    ['is the page where nothing else is said', [top, refused], page, 'top', false],
    ['is the page, of which the log has no response', [refused], page, null, false],
    [
      'is the frame in whose code the call began',
      [top, widget, { ...refused, initiator: by('https://cdn.test/lib.js', 'https://widget.test/w') }],
      'https://widget.test/w',
      'widget',
      true,
    ],
    [
      'is the frame that loaded the script',
      [
        top,
        widget,
        {
          url: 'https://cdn.test/lib.js',
          type: 'script',
          start: 10,
          initiator: { type: 'parser', url: 'https://widget.test/w' },
        },
        { ...refused, initiator: by('https://cdn.test/lib.js') },
      ],
      'https://widget.test/w',
      'widget',
      true,
    ],
    [
      'is the frame that the referrer names',
      [top, widget, { ...refused, request: ['Referer: https://widget.test/'] }],
      'https://widget.test/w',
      'widget',
      true,
    ],
    [
      'is not known to be the one of two of one origin, so that no policy is',
      [top, inner, { ...refused, request: [`Referer: ${page}`] }],
      page,
      null,
      false,
    ],
  ])('%s', (_, entries, url, policy, isFrame) => {
    const { document: found } = asked(...entries);
    expect(found?.url).toBe(url);
    expect(found?.policies?.[0]?.[1] ?? null).toBe(policy);
    expect(found?.isFrame).toBe(isFrame);
    expect(found?.within).toBe(isFrame ? page : null);
  });

  it('is not said of a request that got a response', () => {
    expect(asked(top, { ...refused, status: 200, error: undefined as never }).document).toBeUndefined();
  });

  it('gives the origin where no header does', () => {
    const frame = asked(top, widget, { ...refused, initiator: by('https://widget.test/w') });
    expect(frame.origin).toEqual({ candidates: ['https://widget.test'], source: 'initiator' });
  });

  it.each<[says: string, entries: readonly RawEntryParts[]]>([
    ['made of a blob', [top, { ...refused, initiator: by('blob:https://app.test/1') }]],
    [
      'with a script of its own',
      [
        { ...top, over: { pageref: 'page_1' } },
        { url: `${page}worker.js`, type: 'script', start: 10, request: ['Sec-Fetch-Dest: worker'] },
        { ...refused, initiator: by(`${page}worker.js`) },
      ],
    ],
  ])('is none where a worker asked: %s', (_, entries) => {
    expect(asked(...entries)).toMatchObject({ document: undefined, isWorker: true });
  });
});

describe('over plain http, where Firefox does not say what a request is for, the document is known', () => {
  const home = 'http://app.test/';
  const asksFor = (url: string, priority: string, policy: string): RawEntryParts => ({
    url,
    writer: 'firefox',
    request: ['Connection: keep-alive', 'Upgrade-Insecure-Requests: 1', `Priority: ${priority}`],
    response: [`Content-Security-Policy: ${policy}`],
  });
  const neverOpened: RawEntryParts = {
    start: 50,
    status: 0,
    writer: 'firefox',
    over: { _securityState: undefined },
  };

  it.each<[says: string, asker: string, policy: string, isFrame: boolean]>([
    ['the page', 'http://app.test', 'top', false],
    ['a frame', 'http://widget.test', 'frame', true],
  ])('%s', (_, asker, policy, isFrame) => {
    const entries = [
      asksFor(home, 'u=0, i', 'top'),
      asksFor('http://widget.test/w', 'u=4', 'frame'),
      { ...neverOpened, request: [`Origin: ${asker}`, `Referer: ${asker}/`] },
    ];
    const all = assembleExchanges(
      entries.map((parts, index) => readEntry(rawEntry(parts), index)),
      {
        browser: { name: 'firefox', version: 153 },
        pages: [{ pageref: null, url: home, sinceMs: noon, secureContext: false, permissions: null }],
      },
    );
    const found = all.find(({ hops }) => hops[0].url === 'https://api.test/')?.client.document;
    expect([found?.policies?.[0]?.[1], found?.isFrame]).toEqual([policy, isFrame]);
  });

  it('and not what its script asked for as though it were one', () => {
    const call: RawEntryParts = {
      ...asksFor('http://app.test/call', 'u=0, i', 'call'),
      ...{
        start: 20,
        request: ['Upgrade-Insecure-Requests: 1', 'Priority: u=0, i', 'Connection: keep-alive'],
      },
    };
    const request = ['Origin: http://app.test', 'Referer: http://app.test/call'];
    const entries = [asksFor(home, 'u=0, i', 'top'), call, { ...neverOpened, request }];
    const all = assembleExchanges(
      entries.map((parts, index) => readEntry(rawEntry(parts), index)),
      { browser: { name: 'firefox', version: 153 } },
    );
    const found = all.find(({ hops }) => hops[0].url === 'https://api.test/')?.client.document;
    expect(found?.policies?.[0]?.[1]).not.toBe('call');
  });
});
