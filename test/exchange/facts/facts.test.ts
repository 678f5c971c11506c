import { describe, expect, it } from 'vitest';
import type { EvidenceId, Exchange } from '../../../src/engine/exchange.ts';
import { assembleExchanges } from '../../../src/exchange/assemble.ts';
import type { AssemblyContext } from '../../../src/exchange/context.ts';
import { readEntry } from '../../../src/har/read-entry.ts';
import { noon, type RawEntryParts, rawEntry } from '../../har/raw-entry.ts';

const chromium = { browser: { name: 'chromium', version: 156 } } as const;
const firefox = { browser: { name: 'firefox', version: 153 } } as const;

/** The exchange of the last entry; those before it are what the capture knows besides. */
function exchangeOf(parts: readonly RawEntryParts[], context: Partial<AssemblyContext> = chromium): Exchange {
  const exchanges = assembleExchanges(
    parts.map((part, index) => readEntry(rawEntry(part), index)),
    context,
  );
  return exchanges.at(-1) as Exchange;
}

const preflight: RawEntryParts = {
  method: 'OPTIONS',
  type: 'preflight',
  start: 1,
  time: 2,
  request: ['Host: api.test', 'Origin: https://app.test', 'Access-Control-Request-Method: PUT'],
};

type Candidates = readonly string[];

describe('the origin', () => {
  const cases: readonly [
    says: string,
    entries: readonly RawEntryParts[],
    origin: string,
    evidence: EvidenceId,
    context?: Partial<AssemblyContext>,
  ][] = [
    [
      'is what Origin says',
      [{ request: ['Host: a', 'Origin: https://app.test'] }],
      'https://app.test',
      'header-origin',
    ],
    [
      'is null where Origin says so at once',
      [{ request: ['Host: a', 'Origin: null'] }],
      'null',
      'header-origin',
    ],
    [
      'is the preflight’s where the request never left',
      [
        preflight,
        { method: 'PUT', start: 0, time: 4, status: 0, error: 'net::ERR_FAILED', request: ['x-a: 1'] },
      ],
      'https://app.test',
      'preflight-origin',
    ],
    [
      'is not what a provisional Origin says',
      [
        {
          request: ['Origin: https://other.test', 'Referer: https://app.test/a'],
          status: 0,
          error: 'net::ERR_FAILED',
        },
      ],
      'https://app.test',
      'header-referer',
    ],
    [
      'is of a later hop where the first was same-origin',
      [
        {
          url: 'https://app.test/a',
          status: 302,
          time: 5,
          location: 'https://api.test/',
          request: ['Host: app.test'],
        },
        { start: 5, request: ['Host: api.test', 'Origin: https://app.test'] },
      ],
      'https://app.test',
      'redirect-chain',
    ],
    [
      'is the URL’s where Sec-Fetch-Site says same-origin',
      [{ url: 'https://app.test/a', request: ['Host: app.test', 'Sec-Fetch-Site: same-origin'] }],
      'https://app.test',
      'header-sec-fetch-site',
    ],
    [
      'is what somebody says',
      [{}],
      'https://said.test',
      'option',
      { ...chromium, origin: 'https://said.test' },
    ],
    [
      'is not what somebody says against Origin',
      [{ request: ['Host: a', 'Origin: https://app.test'] }],
      'https://app.test',
      'header-origin',
      { ...chromium, origin: 'https://said.test' },
    ],
    [
      'is the referrer’s',
      [{ request: ['Host: a', 'Referer: https://app.test/a?b'] }],
      'https://app.test',
      'header-referer',
    ],
    ['is the page’s', [{}], 'https://app.test', 'page-url', { ...chromium, pageUrl: 'https://app.test/a' }],
    [
      'is of the page the entry names',
      [{ over: { pageref: 'page_2' } }],
      'https://two.test',
      'page-url',
      {
        ...chromium,
        pages: [
          {
            pageref: 'page_1',
            url: 'https://one.test/',
            sinceMs: noon,
            secureContext: null,
            permissions: null,
          },
          {
            pageref: 'page_2',
            url: 'https://two.test/',
            sinceMs: noon,
            secureContext: null,
            permissions: null,
          },
        ],
      },
    ],
    [
      'is of the page in force when the request began',
      [{ start: 50 }],
      'https://two.test',
      'page-url',
      {
        ...chromium,
        pages: [
          {
            pageref: null,
            url: 'https://one.test/',
            sinceMs: noon - 10,
            secureContext: null,
            permissions: null,
          },
          {
            pageref: null,
            url: 'https://two.test/',
            sinceMs: noon + 10,
            secureContext: null,
            permissions: null,
          },
          {
            pageref: null,
            url: 'https://three.test/',
            sinceMs: noon + 90,
            secureContext: null,
            permissions: null,
          },
        ],
      },
    ],
    [
      'is the calling script’s where nothing else tells it',
      [{ initiator: { type: 'script', stack: { callFrames: [{ url: 'https://app.test/a.js' }] } } }],
      'https://app.test',
      'initiator',
    ],
    ['is not known where nothing tells it', [{}], 'null', 'nothing'],
  ];
  it.each(cases)('%s', (_, entries, origin, evidence, context) => {
    expect(exchangeOf(entries, context).origin).toEqual({ candidates: [origin], evidence });
  });
});

describe('the mode', () => {
  const wire = ['Host: a', 'Origin: https://app.test'];
  const noOrigin = ['Host: a', 'Referer: https://app.test/'];
  const cases: readonly [
    says: string,
    entries: readonly RawEntryParts[],
    modes: Candidates,
    evidence: EvidenceId,
  ][] = [
    [
      'is the call’s own',
      [{ over: { _corsLens: { mode: 'same-origin' } }, request: [...wire, 'Sec-Fetch-Mode: cors'] }],
      ['same-origin'],
      'recorder',
    ],
    [
      'is what Sec-Fetch-Mode says',
      [{ request: [...wire, 'Sec-Fetch-Mode: no-cors'] }],
      ['no-cors'],
      'header-sec-fetch-mode',
    ],
    [
      'is not what no mode is called',
      [{ type: 'xhr', request: [...wire, 'Sec-Fetch-Mode: odd'] }],
      ['cors'],
      'resource-type',
    ],
    [
      'is cors where there is a preflight',
      [preflight, { method: 'PUT', time: 4, type: 'ping' }],
      ['cors'],
      'preflight-origin',
    ],
    ['is cors for XHR', [{ type: 'xhr' }], ['cors'], 'resource-type'],
    ['is cors for EventSource', [{ type: 'eventsource' }], ['cors'], 'resource-type'],
    ['is cors for fonts', [{ type: 'font' }], ['cors'], 'resource-type'],
    ['is navigate for documents', [{ type: 'document' }], ['navigate'], 'resource-type'],
    [
      'is websocket for its scheme',
      [{ type: 'websocket', url: 'wss://api.test/' }],
      ['websocket'],
      'url-literal',
    ],
    [
      'is cors where a GET to another origin carries Origin',
      [{ type: 'image', request: wire }],
      ['cors'],
      'header-origin',
    ],
    [
      'is no-cors where it carries none',
      [{ type: 'image', request: noOrigin }],
      ['no-cors'],
      'no-origin-sent',
    ],
    [
      'is open where a POST carries Origin, as it does in either mode',
      [{ type: 'other', method: 'POST', request: wire }],
      ['cors', 'no-cors'],
      'nothing',
    ],
    [
      'is likely cors for a fetch that never left',
      [{ status: 0, error: 'net::ERR_FAILED', request: [] }],
      ['cors', 'no-cors'],
      'default',
    ],
    [
      'is likely no-cors for an image that never left',
      [{ type: 'image', status: 0, error: 'net::ERR_FAILED', request: [] }],
      ['no-cors', 'cors'],
      'default',
    ],
  ];
  it.each(cases)('%s', (_, entries, modes, evidence) => {
    expect(exchangeOf(entries).mode).toEqual({ candidates: modes, evidence });
  });

  it('is navigate in Firefox for what upgrades insecure requests', () => {
    const navigation: RawEntryParts = {
      writer: 'firefox',
      request: ['Host: a', 'Upgrade-Insecure-Requests: 1'],
    };
    expect(exchangeOf([navigation], firefox).mode.candidates).toEqual(['navigate']);
  });
});

describe('the credentials mode', () => {
  const site = 'Sec-Fetch-Site: cross-site';
  const wire = ['Host: a', 'Origin: https://app.test', 'Sec-Fetch-Mode: cors'];
  const unknown = ['same-origin', 'include'];
  const cases: readonly [
    says: string,
    entries: readonly RawEntryParts[],
    candidates: Candidates,
    evidence: EvidenceId,
    context?: Partial<AssemblyContext>,
  ][] = [
    [
      'is the call’s own',
      [{ over: { _corsLens: { credentialsMode: 'omit' } }, request: [...wire, 'Cookie: a=b'] }],
      ['omit'],
      'recorder',
    ],
    [
      'is include where Sec-Fetch-Storage-Access is sent',
      [{ request: [...wire, site, 'Sec-Fetch-Storage-Access: none'] }],
      ['include'],
      'header-sec-fetch-storage-access',
    ],
    [
      'is include where Firefox’s preflight says it',
      [
        {
          ...preflight,
          writer: 'firefox',
          start: 0,
          request: [...(preflight.request ?? []), 'Sec-Fetch-Storage-Access: active'],
        },
      ],
      ['include'],
      'preflight-sec-fetch-storage-access',
      firefox,
    ],
    [
      'is include where a cookie went to another origin',
      [{ request: [...wire, 'Cookie: a=b'] }],
      ['include'],
      'header-cookie',
    ],
    [
      'is open where a cookie went to the page’s own origin',
      [{ url: 'https://app.test/', request: [...wire, 'Cookie: a=b'] }],
      unknown,
      'default',
    ],
    [
      'is not include where a cross-site request lacks the header',
      [{ request: [...wire, site] }],
      ['same-origin'],
      'header-sec-fetch-storage-access',
    ],
    [
      'is open before Chromium sent it',
      [{ request: [...wire, site] }],
      unknown,
      'default',
      { browser: { name: 'chromium', version: 132 } },
    ],
    [
      'is open in a browser of unknown version',
      [{ request: [...wire, site] }],
      unknown,
      'default',
      { browser: { name: 'chromium', version: null } },
    ],
    [
      'is open between origins of one site',
      [{ request: [...wire, 'Sec-Fetch-Site: same-site'] }],
      unknown,
      'default',
    ],
    [
      'is open where a frame asks what may be its top page’s site',
      [{ request: [...wire, site] }],
      unknown,
      'default',
      { ...chromium, pageUrl: 'https://www.api.test/' },
    ],
    [
      'is open for a fetch that never left',
      [{ status: 0, error: 'net::ERR_FAILED', request: [] }],
      unknown,
      'default',
    ],
    ['is open for XHR', [{ type: 'xhr', request: wire }], unknown, 'default'],
    ['is same-origin for fonts', [{ type: 'font', request: wire }], ['same-origin'], 'resource-type'],
    [
      'is include for images without crossorigin',
      [{ type: 'image', request: ['Host: a', site, 'Sec-Fetch-Mode: no-cors'] }],
      ['include'],
      'resource-type',
    ],
    ['is include for navigations', [{ type: 'document' }], ['include'], 'resource-type'],
  ];
  it.each(cases)('%s', (_, entries, candidates, evidence, context) => {
    expect(exchangeOf(entries, context).credentialsMode).toEqual({ candidates, evidence });
  });
});

describe('the client', () => {
  const request = ['Host: a', 'Origin: https://app.test'];
  const page = { pageref: null, url: 'https://app.test/', sinceMs: null, permissions: null };

  const contexts: readonly [
    says: string,
    origin: string,
    context: Partial<AssemblyContext>,
    secure: boolean | null,
  ][] = [
    ['what the page says', 'https://app.test', { pages: [{ ...page, secureContext: false }] }, false],
    ['no for plain http', 'http://app.test', {}, false],
    ['not known for https without a page', 'https://app.test', {}, null],
    ['yes for https in an https page', 'https://frame.test', { pageUrl: 'https://app.test/' }, true],
    ['not known for https in an http page', 'https://frame.test', { pageUrl: 'http://app.test/' }, null],
    ['yes for localhost', 'http://localhost:3000', { pageUrl: 'http://localhost:3000/' }, true],
    ['not known for an opaque origin', 'null', {}, null],
    ['the page’s for an opaque origin', 'null', { pages: [{ ...page, secureContext: true }] }, true],
  ];
  it.each(contexts)('is a secure context: %s', (_, origin, context, secure) => {
    const exchange = exchangeOf([{ request: ['Host: a', `Origin: ${origin}`] }], { ...chromium, ...context });
    expect(exchange.client.secureContext).toBe(secure);
  });

  it('is where its document came from', () => {
    const document = { url: 'https://app.test/', type: 'document', address: '192.168.0.7' };
    expect(exchangeOf([document, { start: 90, request }]).client.addressSpace).toEqual({
      candidates: ['local'],
      evidence: 'server-address',
    });
  });

  it('is where its document came from, also when that is told later', () => {
    const document = { url: 'https://app.test/', type: 'document', address: '192.168.0.7', start: 0 };
    const [, first] = assembleExchanges(
      [readEntry(rawEntry({ start: 90, request }), 0), readEntry(rawEntry(document), 1)],
      chromium,
    );
    expect(first?.client.addressSpace.candidates).toEqual(['local']);
  });

  it('has the permissions of the page', () => {
    const permissions = { 'local-network': 'denied', 'loopback-network': 'prompt' } as const;
    const pages = [{ ...page, secureContext: true, permissions }];
    expect(exchangeOf([{ request }], { ...chromium, pages }).client.permissions).toEqual(permissions);
  });
});

describe('the target’s address space', () => {
  const cases: readonly [
    says: string,
    entries: readonly RawEntryParts[],
    space: string,
    evidence: EvidenceId,
  ][] = [
    ['is of the address that answered', [{ address: '8.8.8.8' }], 'public', 'server-address'],
    [
      'is of the address that answered the preflight',
      [
        { ...preflight, address: '10.0.0.1' },
        { method: 'PUT', time: 4, status: 0, error: 'net::ERR_FAILED' },
      ],
      'local',
      'server-address',
    ],
    ['is the URL’s own', [{ url: 'http://192.168.1.1/' }], 'local', 'url-literal'],
    [
      'is where the host answered another time',
      [
        { url: 'https://api.test/other', address: '127.0.0.1' },
        { start: 50, status: 0, error: 'net::ERR_FAILED' },
      ],
      'loopback',
      'server-address',
    ],
    ['is not known of a name that never answered', [{}], 'unknown', 'nothing'],
  ];
  it.each(cases)('%s', (_, entries, space, evidence) => {
    expect(exchangeOf(entries).targetAddressSpace).toEqual({ candidates: [space], evidence });
  });
});

describe('the outcome', () => {
  const cases: readonly [
    says: string,
    entry: RawEntryParts,
    outcome: Exchange['outcome'],
    context?: Partial<AssemblyContext>,
  ][] = [
    ['is success where Chromium says so', {}, { kind: 'success' }],
    [
      'is the failure Chromium names',
      { error: 'net::ERR_FAILED' },
      { kind: 'failure', netError: 'net::ERR_FAILED' },
    ],
    ['is a failure without a name', { status: 0, error: '' }, { kind: 'failure', netError: '' }],
    [
      'is success where only a body was given up that had begun to come',
      { error: 'net::ERR_ABORTED' },
      { kind: 'success', evidence: 'headers-arrived' },
    ],
    [
      'is success where there was no body to read',
      { status: 204, error: 'net::ERR_ABORTED' },
      { kind: 'success', evidence: 'headers-arrived' },
    ],
    [
      'is a failure where it was given up before a response came',
      { status: 0, error: 'net::ERR_ABORTED' },
      { kind: 'failure', netError: 'net::ERR_ABORTED' },
    ],
    [
      'is a failure where a redirect was not gone on with: script gets no redirect',
      { status: 307, response: ['Location: https://user:secret@b.test/'], error: 'net::ERR_ABORTED' },
      { kind: 'failure', netError: 'net::ERR_ABORTED' },
    ],
    ['is not reported by Firefox', { writer: 'firefox' }, { kind: 'not-reported' }, firefox],
    [
      'is pending where the response lost its headers',
      { over: { response: { status: 200, _error: null } } },
      { kind: 'pending' },
    ],
    [
      'is pending for a preflight whose request may still come',
      preflight,
      { kind: 'pending' },
      { ...chromium, live: true },
    ],
    ['is not reported for a preflight whose request never came', preflight, { kind: 'not-reported' }],
    [
      'is not reported for a live preflight in Firefox, which may leave the request out',
      { ...preflight, writer: 'firefox' },
      { kind: 'not-reported' },
      { ...firefox, live: true },
    ],
  ];
  it.each(cases)('%s', (_, entry, outcome, context) => {
    expect(exchangeOf([entry], context).outcome).toEqual(outcome);
  });

  it('is pending while headers are awaited', () => {
    const entry = {
      ...readEntry(rawEntry({ status: 0, error: 'net::ERR_FAILED' }), 0),
      awaitingHeaders: true,
    };
    expect(assembleExchanges([entry], chromium)[0]?.outcome).toEqual({ kind: 'pending' });
  });

  it('is pending while those of its preflight are', () => {
    const refused: RawEntryParts = { method: 'PUT', request: [], status: 0, error: 'net::ERR_FAILED' };
    const preflight: RawEntryParts = {
      method: 'OPTIONS',
      type: 'preflight',
      request: ['Host: api.test', 'Access-Control-Request-Method: PUT'],
      status: 0,
      error: 'net::ERR_INVALID_REDIRECT',
    };
    const entries = [
      { ...readEntry(rawEntry(preflight), 0), awaitingHeaders: true },
      readEntry(rawEntry(refused), 1),
    ];
    const [only, ...others] = assembleExchanges(entries, chromium);
    expect([only?.outcome, others]).toEqual([{ kind: 'pending' }, []]);
  });
});

describe('an earlier answer', () => {
  const stored: RawEntryParts = { start: 0, time: 5, type: 'image', response: ['Cache-Control: max-age=60'] };
  const failed: RawEntryParts = { start: 50, status: 0, error: 'net::ERR_FAILED' };
  const answer = { status: 200, headers: [['Cache-Control', 'max-age=60']] };
  const cases: readonly [says: string, entries: readonly RawEntryParts[], answer: object | null][] = [
    ['bears on a request that failed without one and without a preflight', [stored, failed], answer],
    ['bears on a revalidation', [stored, { start: 50, status: 304 }], answer],
    ['bears on what came from the cache', [stored, { start: 50, over: { _fromCache: 'disk' } }], answer],
    [
      'is the last before the request',
      [{ ...stored, response: [] }, { ...stored, start: 20 }, { ...stored, start: 90, response: [] }, failed],
      answer,
    ],
    ['does not bear on a request with its own', [stored, { start: 50 }], null],
    ['does not bear on another failure', [stored, { ...failed, error: 'net::ERR_CONNECTION_REFUSED' }], null],
    ['does not bear on another URL', [{ ...stored, url: 'https://api.test/other' }, failed], null],
    [
      'is none that is not stored',
      [{ ...stored, response: ['cache-control: private, NO-STORE'] }, failed],
      null,
    ],
    ['is none to another method', [{ ...stored, method: 'POST' }, failed], null],
    ['is none from later', [{ ...stored, start: 90 }, failed], null],
  ];
  it.each(cases)('%s', (_, entries, expected) => {
    const all = assembleExchanges(
      entries.map((part, index) => readEntry(rawEntry(part), index)),
      chromium,
    );
    const exchange = all.find(({ hops }) => hops[0].startedMs === noon + 50);
    expect(exchange?.earlierCacheable ?? null).toEqual(expected);
  });
});

describe('the resource type', () => {
  const firefoxTypes: readonly [headers: readonly string[], type: string][] = [
    [['Sec-Fetch-Dest: style'], 'stylesheet'],
    [['Sec-Fetch-Dest: iframe'], 'document'],
    [['Sec-Fetch-Dest: video'], 'media'],
    [['Sec-Fetch-Dest: empty'], 'unknown'],
    [['Sec-Fetch-Dest: empty', 'Accept: text/event-stream'], 'eventsource'],
    [[], 'unknown'],
  ];
  it.each(firefoxTypes)('is read from %j', (request, type) => {
    expect(exchangeOf([{ writer: 'firefox', request }], firefox).resourceType).toBe(type);
  });

  it('is Chromium’s own', () => {
    expect(exchangeOf([{ type: 'xhr' }]).resourceType).toBe('xhr');
  });
});

describe('an answer nobody was shown', () => {
  const refused: RawEntryParts = { start: 50, status: 0, error: 'net::ERR_FAILED', request: ['x-a: 1'] };
  const ofPage = (start: number): RawEntryParts => ({ start, over: { pageref: 'page_1' } });
  const cases: readonly [says: string, entries: readonly RawEntryParts[], unseen: unknown][] = [
    ['is a worker’s, where the page’s own entries before it say whose they are', [ofPage(0), refused], true],
    ['is the page’s, where it says so', [ofPage(0), { ...refused, ...ofPage(50) }], false],
    ['may be the page’s, where DevTools was opened after the page', [refused], 'maybe'],
    ['may be the page’s, where the page was loaded again later', [ofPage(100), refused], 'maybe'],
  ];
  it.each(cases)('%s', (_, parts, unseen) => {
    const exchanges = assembleExchanges(
      parts.map((part, index) => readEntry(rawEntry(part), index)),
      chromium,
    );
    const exchange = exchanges.find(({ hops }) => hops[0].netError === 'net::ERR_FAILED');
    expect(exchange?.answerUnseen ?? false).toBe(unseen);
  });
});
