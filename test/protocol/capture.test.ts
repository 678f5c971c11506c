import { describe, expect, it } from 'vitest';
import { explainEntries, profileOf } from '../../src/analyze.ts';
import { analyzeReported } from '../../src/analyze-reported.ts';
import type { HarEntry } from '../../src/har/entry.ts';
import { readLog } from '../../src/har/whole-log.ts';
import { captureByProtocol, type ProtocolCapture } from '../../src/protocol/capture.ts';
import { arrives, asks, type FakeBrowser, fakeBrowser, refused, sends } from './fake-browser.ts';

const api = 'https://api.test/items';
const chromium = { name: 'chromium', version: 150 } as const;
const star = { 'Access-Control-Allow-Origin': '*' };

interface Listening {
  readonly browser: FakeBrowser;
  readonly capture: ProtocolCapture;
  /** Milliseconds since the epoch, for the capture. */
  readonly clock: { ms: number };
}

async function listen(kind: 'page' | 'browser' = 'page'): Promise<Listening> {
  const browser = fakeBrowser(kind);
  const clock = { ms: 0 };
  const capture = await captureByProtocol(browser.client, { now: () => clock.ms });
  return { browser, capture, clock };
}

function decided(entries: readonly HarEntry[], capture: ProtocolCapture) {
  const pages = capture.pages().map((page) => ({ ...page, permissions: null }));
  return explainEntries(entries, { browser: chromium, live: true, pages }).map((each) => {
    const { exchange, decision } = analyzeReported(each.exchange, profileOf(chromium)) ?? each;
    const disputed = decision.disputed === undefined ? [] : [`disputed ${decision.disputed.corsError}`];
    return [
      exchange.hops.map(({ response, preflight }) =>
        [preflight === null ? '' : `(${preflight.response?.status ?? '-'})`, response?.status ?? '-'].join(
          '',
        ),
      ),
      decision.verdict,
      decision.reason,
      ...disputed,
    ];
  });
}

type Said = readonly [method: string, params: object];

/** What the network process tells, and what the renderer tells, of a response that is hidden. */
const wire: readonly Said[] = [
  ['Network.requestWillBeSentExtraInfo', sends('1')],
  ['Network.responseReceivedExtraInfo', arrives('1', 500)],
];
const told: readonly Said[] = [
  ['Network.requestWillBeSent', asks('1', api)],
  ['Network.loadingFailed', refused('1', 'MissingAllowOriginHeader')],
];
const [asked, failed] = told as readonly [Said, Said];
const [sent, came] = wire as readonly [Said, Said];

describe('a hidden response', () => {
  it.each<readonly [order: string, events: readonly Said[]]>([
    ['between request and failure', [asked, sent, came, failed]],
    ['before the request', [sent, came, asked, failed]],
    ['after the failure', [asked, failed, sent, came]],
    ['on both sides of the request', [sent, asked, failed, came]],
  ])('is known with status and headers, told %s', async (_, events) => {
    const { browser, capture } = await listen();
    for (const [method, params] of events) browser.say(method, params);
    expect(decided(capture.take(), capture)).toEqual([[['500'], 'blocked', 'allow-origin-missing']]);
  });

  it('is waited for, and given up after a second: one of a cache is told by nobody', async () => {
    const { browser, capture, clock } = await listen();
    for (const [method, params] of [asked, failed]) browser.say(method, params);
    expect(decided(capture.take(), capture)).toEqual([[['-'], 'cannot-tell', null]]);
    expect(capture.hasNews()).toBe(false);
    clock.ms = 1_000;
    expect(capture.hasNews()).toBe(true);
    expect(decided(capture.take(), capture)).toEqual([[['-'], 'blocked', 'allow-origin-missing']]);
  });

  it('is disputed where the browser names what the response does not show', async () => {
    const { browser, capture } = await listen();
    for (const [method, params] of [asked, sent]) browser.say(method, params);
    browser.say(
      'Network.responseReceivedExtraInfo',
      arrives('1', 200, { 'access-control-allow-origin': '' }),
    );
    browser.say('Network.loadingFailed', refused('1', 'AllowOriginMismatch', 'https://other.test'));
    expect(decided(capture.take(), capture)).toEqual([
      [['200'], 'blocked', 'allow-origin-invalid', 'disputed AllowOriginMismatch'],
    ]);
  });
});

describe('preflights', () => {
  it('are given to the request they name, of many to one URL at one time', async () => {
    const { browser, capture } = await listen();
    const put = (id: string) => asks(id, api, { request: { url: api, method: 'PUT', headers: {} } });
    const options = (id: string, of: string) =>
      asks(id, api, {
        type: 'Other',
        request: { url: api, method: 'OPTIONS', headers: {} },
        initiator: { type: 'preflight', requestId: of },
      });
    const question = { 'Access-Control-Request-Method': 'PUT' };
    for (const id of ['1', '2', '3']) browser.say('Network.requestWillBeSent', put(id));
    // In the order that no time tells.
    for (const [id, of, status] of [
      ['p3', '3', 403],
      ['p1', '1', 204],
      ['p2', '2', 500],
    ] as const) {
      browser.say('Network.requestWillBeSent', options(id, of));
      browser.say('Network.requestWillBeSentExtraInfo', sends(id, question));
      browser.say('Network.responseReceivedExtraInfo', arrives(id, status, star));
      browser.say('Network.loadingFailed', refused(id, 'PreflightInvalidStatus'));
      browser.say('Network.loadingFailed', refused(of, 'PreflightInvalidStatus'));
    }
    expect(decided(capture.take(), capture).map(([hops]) => hops)).toEqual([
      ['(204)-'],
      ['(500)-'],
      ['(403)-'],
    ]);
  });
});

describe('redirects', () => {
  const moved = { status: 302, headers: { Location: 'https://b.test/' }, url: api };

  it('are hops of one request, each with what the network told of it', async () => {
    const { browser, capture } = await listen();
    browser.say('Network.requestWillBeSent', asks('1', api));
    for (const [status, headers] of [
      [302, { ...star, Location: 'https://b.test/' }],
      [200, {}],
    ] as const) {
      browser.say('Network.requestWillBeSentExtraInfo', sends('1'));
      browser.say('Network.responseReceivedExtraInfo', arrives('1', status, headers));
    }
    const on = { redirectResponse: moved, redirectHasExtraInfo: true, timestamp: 10.2 };
    browser.say('Network.requestWillBeSent', asks('1', 'https://b.test/', on));
    browser.say('Network.loadingFailed', refused('1', 'MissingAllowOriginHeader'));
    expect(decided(capture.take(), capture)).toEqual([[['302', '200'], 'blocked', 'allow-origin-missing']]);
  });

  it('that no network saw take nothing of what it tells of the next', async () => {
    const { browser, capture } = await listen();
    browser.say('Network.requestWillBeSent', asks('1', api));
    browser.say('Network.requestWillBeSentExtraInfo', sends('1'));
    browser.say('Network.responseReceivedExtraInfo', arrives('1', 404, {}));
    const fromCache = { ...moved, headers: { ...moved.headers, ...star }, fromDiskCache: true };
    const on = { redirectResponse: fromCache, redirectHasExtraInfo: false };
    browser.say('Network.requestWillBeSent', asks('1', 'https://b.test/', on));
    browser.say('Network.loadingFailed', refused('1', 'MissingAllowOriginHeader'));
    expect(decided(capture.take(), capture)).toEqual([[['302', '404'], 'blocked', 'allow-origin-missing']]);
  });
});

describe('targets', () => {
  const worker = {
    sessionId: 'W',
    targetInfo: { type: 'worker', targetId: 'w', url: 'https://app.test/w.js' },
  };

  it('are listened to before they run, each with all that tells of requests', async () => {
    const { browser } = await listen('browser');
    browser.say('Target.attachedToTarget', {
      sessionId: 'P',
      targetInfo: { type: 'page', targetId: 'F', url: '' },
    });
    browser.say('Target.attachedToTarget', worker, 'P');
    await Promise.resolve();
    for (const session of ['P', 'W']) {
      expect(browser.asked).toContain(`${session} Network.enable`);
      expect(browser.asked.indexOf(`${session} Network.enable`)).toBeLessThan(
        browser.asked.indexOf(`${session} Runtime.runIfWaitingForDebugger`),
      );
    }
  });

  it('that are of the browser itself run, and are not listened to', async () => {
    const { browser } = await listen('browser');
    const targetInfo = { type: 'page', targetId: 'E', url: 'chrome-extension://abc/panel.html' };
    browser.say('Target.attachedToTarget', { sessionId: 'E', targetInfo });
    expect(browser.asked).toContain('E Runtime.runIfWaitingForDebugger');
    expect(browser.asked).not.toContain('E Network.enable');
  });

  it('that tell of one request twice count it once', async () => {
    const { browser, capture } = await listen();
    browser.say('Target.attachedToTarget', worker);
    for (const session of ['W', undefined]) {
      for (const [method, params] of [asked, sent, came, failed]) browser.say(method, params, session);
    }
    expect(decided(capture.take(), capture)).toEqual([[['500'], 'blocked', 'allow-origin-missing']]);
  });

  it('that go away end what they asked for', async () => {
    const { browser, capture } = await listen();
    browser.say('Target.attachedToTarget', worker);
    browser.say('Network.requestWillBeSent', asks('1', api), 'W');
    expect(capture.runningIds()).toEqual(['1']);
    browser.say('Target.detachedFromTarget', { sessionId: 'W' });
    expect(capture.runningIds()).toEqual([]);
    expect(decided(capture.take(), capture)).toEqual([[['-'], 'failed', 'aborted']]);
  });
});

describe('calls without a request', () => {
  const cors = (corsError: string) => ({
    issue: {
      details: {
        corsIssueDetails: {
          ...{ isWarning: false, request: { url: api }, initiatorOrigin: 'https://app.test' },
          corsErrorStatus: { corsError, failedParameter: '' },
        },
      },
    },
  });
  const policy = {
    issue: {
      details: {
        contentSecurityPolicyIssueDetails: {
          blockedURL: api,
          violatedDirective: 'connect-src',
          isReportOnly: false,
        },
      },
    },
  };

  it.each([
    ['DisallowedByMode', 'mode-same-origin'],
    ['NoCorsRedirectModeNotFollow', 'no-cors-redirect-mode'],
  ])('are told of by an issue: %s', async (corsError, reason) => {
    const { browser, capture } = await listen();
    browser.say('Audits.issueAdded', cors(corsError));
    expect(decided(capture.take(), capture)).toEqual([[['-'], 'blocked', reason]]);
  });

  it('are told of when no request follows that the policy refused', async () => {
    const { browser, capture, clock } = await listen();
    browser.say('Audits.issueAdded', policy);
    browser.say('Audits.issueAdded', policy);
    browser.say('Network.requestWillBeSent', asks('1', api, { type: 'XHR' }));
    browser.say('Network.loadingFailed', {
      requestId: '1',
      errorText: 'net::ERR_BLOCKED_BY_CSP',
      blockedReason: 'csp',
    });
    clock.ms = 300;
    expect(decided(capture.take(), capture)).toEqual([
      [['-'], 'failed', 'content-security-policy'],
      [['-'], 'failed', 'content-security-policy'],
    ]);
  });
});

describe('a WebSocket', () => {
  const opens: readonly Said[] = [
    ['Network.webSocketCreated', { requestId: 's', url: 'wss://api.test/chat' }],
    [
      'Network.webSocketWillSendHandshakeRequest',
      { requestId: 's', timestamp: 10, wallTime: 1_000_000, request: { headers: { Host: 'api.test' } } },
    ],
  ];
  const handshake = (status: number): Said => [
    'Network.webSocketHandshakeResponseReceived',
    { requestId: 's', timestamp: 11, response: { status, headers: {} } },
  ];
  const error: Said = [
    'Network.webSocketFrameError',
    { requestId: 's', errorMessage: 'Unexpected response code: 404' },
  ];
  const closed: Said = ['Network.webSocketClosed', { requestId: 's', timestamp: 12 }];

  it.each<readonly [what: string, events: readonly Said[], verdict: string]>([
    ['that opened', [handshake(101), closed], 'not-cors'],
    ['that opened over HTTP/2', [handshake(200), closed], 'not-cors'],
    ['that opened over HTTP/2, and is open', [handshake(200)], 'not-cors'],
    ['whose handshake was refused', [handshake(404), error, closed], 'failed'],
    ['whose handshake was refused, told last', [closed, error, handshake(404)], 'failed'],
    ['whose handshake got no response', [error, closed], 'failed'],
    ['that closed without a word', [closed], 'failed'],
  ])('%s', async (_, events, verdict) => {
    const { browser, capture } = await listen();
    for (const [method, params] of [...opens, ...events]) browser.say(method, params);
    expect(decided(capture.take(), capture).map(([, told]) => told)).toEqual([verdict]);
  });
});

describe('what a browser tells of itself', () => {
  it('a checksum that does not match is of the last request to that URL', async () => {
    const { browser, capture } = await listen();
    for (const id of ['1', '2']) {
      browser.say('Network.requestWillBeSent', asks(id, api));
      browser.say('Network.requestWillBeSentExtraInfo', sends(id));
      browser.say('Network.responseReceivedExtraInfo', arrives(id, 200, star));
      browser.say('Network.responseReceived', {
        ...{ requestId: id, type: 'Fetch', hasExtraInfo: true },
        response: { url: api, status: 200, headers: star },
      });
      browser.say('Network.loadingFinished', { requestId: id, timestamp: 11 });
    }
    const text = `Failed to find a valid digest in the 'integrity' attribute for resource '${api}' with computed SHA-256 integrity 'x'. The resource has been blocked.`;
    // A page can write this one.
    browser.say('Log.entryAdded', { entry: { source: 'javascript', text } });
    expect(decided(capture.take(), capture).map(([, verdict]) => verdict)).toEqual(['allowed', 'allowed']);
    browser.say('Log.entryAdded', { entry: { source: 'security', text } });
    expect(decided(capture.take(), capture)).toEqual([[['200'], 'failed', 'integrity-mismatch']]);
  });

  it.each([
    null,
    5,
    [],
    {},
    { requestId: 7 },
    { requestId: 'x', request: null },
    { requestId: '1', headers: 9 },
  ])('may be anything: %j', async (params) => {
    const { browser, capture } = await listen();
    for (const method of [
      'requestWillBeSent',
      'requestWillBeSentExtraInfo',
      'responseReceivedExtraInfo',
      'responseReceived',
      'loadingFailed',
      'webSocketCreated',
      'webSocketWillSendHandshakeRequest',
      'webSocketHandshakeResponseReceived',
    ]) {
      browser.say(`Network.${method}`, params as object);
    }
    for (const method of [
      'Audits.issueAdded',
      'Log.entryAdded',
      'Page.frameNavigated',
      'Target.attachedToTarget',
    ]) {
      browser.say(method, params as object);
    }
    expect(() => decided(capture.take(), capture)).not.toThrow();
  });
});

describe('the entries of a HAR', () => {
  it('say all that the capture knows, whose request is whose as well', async () => {
    const { browser, capture } = await listen();
    for (const [method, params] of [asked, sent, came, failed]) browser.say(method, params);
    browser.say('Audits.issueAdded', {
      issue: {
        details: {
          corsIssueDetails: {
            ...{ isWarning: false, request: { url: api }, initiatorOrigin: 'https://app.test' },
            corsErrorStatus: { corsError: 'DisallowedByMode', failedParameter: '' },
          },
        },
      },
    });
    const live = capture.take();
    const log = readLog({
      log: {
        version: '1.2',
        creator: { name: 'CORS Lens', version: '1' },
        pages: [],
        entries: capture.raw(),
      },
    });
    expect(decided(log.entries, capture)).toEqual(decided(live, capture));
    expect(log.entries.map(({ reported }) => reported?.corsError)).toEqual([
      'MissingAllowOriginHeader',
      'DisallowedByMode',
    ]);
  });

  it('are gone with what is forgotten', async () => {
    const { browser, capture } = await listen();
    for (const [method, params] of [asked, sent, came, failed]) browser.say(method, params);
    capture.forget(capture.take().map(({ index }) => index));
    expect(capture.raw()).toEqual([]);
  });
});
