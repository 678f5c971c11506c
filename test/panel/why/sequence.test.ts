import '../../../src/explain/messages.ts';
import { describe, expect, test } from 'vitest';
import { type Sequence, sequenceOf } from '../../../panel/components/why/sequence.ts';
import type { Step } from '../../../src/engine/decision.ts';
import { bare } from '../../../src/words/plain.ts';
import { analyzed, hop, type Parts, preflight, request, step } from '../build.ts';
import { trailingSlash } from '../examples.ts';

/** Each arrow as one line: lanes, words, and in brackets what the browser decided. */
function drawn(sequence: Sequence | null): readonly string[] {
  return (sequence?.messages ?? []).map(({ from, to, text, tone, check, note }) =>
    [
      `${from}>${to}`,
      bare(text),
      tone === 'plain' ? '' : `(${tone})`,
      check === null ? '' : `[${check}]`,
      note === null ? '' : `{${bare(note)}}`,
    ]
      .filter((piece) => piece !== '')
      .join(' '),
  );
}

/** The step of the trace that saw an `Access-Control-Allow-Origin`. */
const allowOrigin = (received: string | null, part: Partial<Step> = {}) =>
  step({ step: 'allow-origin-matches', received, ...part });
const failed = { kind: 'failure', netError: 'net::ERR_FAILED' } as const;

describe('the picture of an exchange', () => {
  test('breaks at the preflight, and the request is never sent', () => {
    expect(drawn(sequenceOf(trailingSlash))).toEqual([
      '0>1 fetch PUT, credentials: include {Preflight needed: PUT, content-type, authorization}',
      '1>2 OPTIONS: may I PUT, with content-type, authorization?',
      '2>1 204 · Allow-Origin: https://app.example.test/ (bad) [stopped]',
      '1>2 PUT /v1/items: never sent (not-sent)',
      '1>0 TypeError: Failed to fetch (bad)',
    ]);
  });

  const cases: readonly [behaviour: string, parts: Parts, arrows: string[]][] = [
    [
      'ends well where the page could read the response',
      { decision: { trace: [allowOrigin('*')] } },
      [
        '0>1 fetch GET, credentials: include',
        '1>2 GET /v1/items',
        '2>1 200 · Allow-Origin: * [passed]',
        '1>0 200, readable for script (good)',
      ],
    ],
    [
      'breaks at the response and says what it lacks',
      {
        exchange: { resourceType: 'xhr', outcome: failed, hops: [hop()] },
        decision: {
          verdict: 'blocked',
          phase: 'actual',
          reason: 'allow-origin-missing',
          trace: [step({ step: 'allow-origin-present', outcome: 'fail' })],
        },
      },
      [
        '0>1 xhr GET, credentials: include',
        '1>2 GET /v1/items',
        '2>1 200 · no Allow-Origin (bad) [stopped]',
        '1>0 error event, no details (bad)',
      ],
    ],
    [
      'shows the header that the failed step looked at',
      {
        exchange: {
          outcome: failed,
          hops: [
            hop({
              request: request({ method: 'PATCH' }),
              response: null,
              preflight: preflight(),
            }),
          ],
        },
        decision: {
          verdict: 'blocked',
          phase: 'preflight',
          reason: 'method-not-allowed',
          trace: [
            allowOrigin('*', { phase: 'preflight' }),
            step({ step: 'method-allowed', phase: 'preflight', outcome: 'fail', received: 'GET, POST' }),
          ],
        },
      },
      [
        '0>1 fetch GET, credentials: include'.replace('GET', 'PATCH'),
        '1>2 OPTIONS: may I PATCH?',
        '2>1 204 · Allow-Methods: GET, POST (bad) [stopped]',
        '1>2 PATCH /v1/items: never sent (not-sent)',
        '1>0 TypeError: Failed to fetch (bad)',
      ],
    ],
    [
      'shows the bare status where the status is what is wrong',
      {
        exchange: {
          outcome: failed,
          hops: [
            hop({
              response: null,
              preflight: preflight({ response: { status: 404, headers: [] } }),
            }),
          ],
        },
        decision: {
          verdict: 'blocked',
          phase: 'preflight',
          reason: 'preflight-status-not-ok',
          trace: [
            allowOrigin('*', { phase: 'preflight' }),
            step({ step: 'preflight-status-ok', phase: 'preflight', outcome: 'fail', received: '404' }),
          ],
        },
      },
      [
        '0>1 fetch GET, credentials: include',
        '1>2 OPTIONS: may I GET?',
        '2>1 404 (bad) [stopped]',
        '1>2 GET /v1/items: never sent (not-sent)',
        '1>0 TypeError: Failed to fetch (bad)',
      ],
    ],
    [
      'shows where a redirected preflight was sent to',
      {
        exchange: {
          outcome: failed,
          hops: [hop({ response: null, preflight: preflight({ response: { status: 301, headers: [] } }) })],
        },
        decision: {
          verdict: 'blocked',
          phase: 'preflight',
          reason: 'preflight-redirected',
          evidence: { location: '/login' },
          trace: [
            step({
              step: 'preflight-not-redirected',
              phase: 'preflight',
              outcome: 'fail',
              received: '301 /login',
            }),
          ],
        },
      },
      [
        '0>1 fetch GET, credentials: include',
        '1>2 OPTIONS: may I GET?',
        '2>1 301, on to /login (bad) [stopped]',
        '1>2 GET /v1/items: never sent (not-sent)',
        '1>0 TypeError: Failed to fetch (bad)',
      ],
    ],
    [
      'stops at a redirect to an address with a password in it',
      {
        exchange: { outcome: failed, hops: [hop({ response: { status: 302, headers: [] } })] },
        decision: {
          verdict: 'blocked',
          phase: 'redirect',
          reason: 'redirect-with-credentials',
          trace: [
            allowOrigin('*', { phase: 'redirect' }),
            step({ step: 'redirect-location-http', phase: 'redirect', received: 'https://u:p@b.test' }),
            step({ step: 'redirect-without-credentials', phase: 'redirect', outcome: 'fail' }),
          ],
        },
      },
      [
        '0>1 fetch GET, credentials: include',
        '1>2 GET /v1/items',
        '2>1 302, on to https://u:p@b.test (bad) [stopped]',
        '1>0 TypeError: Failed to fetch (bad)',
      ],
    ],
    [
      'gives each host of a redirect chain a lane',
      {
        exchange: {
          hops: [hop({ response: { status: 302, headers: [] } }), hop({ url: 'https://b.test/new' })],
        },
        decision: {
          hop: 1,
          trace: [
            allowOrigin('*', { phase: 'redirect' }),
            step({ step: 'redirect-location-http', phase: 'redirect', received: '/to/b' }),
            allowOrigin('null', { hop: 1 }),
          ],
        },
      },
      [
        '0>1 fetch GET, credentials: include',
        '1>2 GET /v1/items',
        '2>1 302, on to /to/b [passed]',
        '1>3 GET /new',
        '3>1 200 · Allow-Origin: null [passed]',
        '1>0 200, readable for script (good)',
      ],
    ],
    [
      'breaks at a redirect that lacks permission itself',
      {
        exchange: {
          outcome: failed,
          hops: [hop({ response: { status: 302, headers: [] } })],
        },
        decision: {
          verdict: 'blocked',
          phase: 'redirect',
          reason: 'allow-origin-missing',
          trace: [
            step({ step: 'allow-origin-present', phase: 'redirect', outcome: 'fail' }),
            step({
              step: 'redirect-location-http',
              phase: 'redirect',
              received: '/to/b',
              afterFailure: true,
            }),
          ],
        },
      },
      [
        '0>1 fetch GET, credentials: include',
        '1>2 GET /v1/items',
        '2>1 302 · no Allow-Origin (bad) [stopped]',
        '1>0 TypeError: Failed to fetch (bad)',
      ],
    ],
    [
      'sends nothing where the browser refused before',
      {
        exchange: { outcome: failed, hops: [hop({ response: null })] },
        decision: { verdict: 'blocked', phase: 'actual', reason: 'local-network-permission-denied' },
      },
      [
        '0>1 fetch GET, credentials: include',
        '1>2 GET /v1/items: never sent (not-sent) [stopped]',
        '1>0 TypeError: Failed to fetch (bad)',
      ],
    ],
    [
      'says why there was no response',
      {
        exchange: {
          outcome: failed,
          hops: [hop({ response: null, netError: 'net::ERR_CONNECTION_REFUSED' })],
        },
        decision: { verdict: 'failed', phase: 'actual', reason: 'connection-refused' },
      },
      [
        '0>1 fetch GET, credentials: include',
        '1>2 GET /v1/items',
        '2>1 no response: net::ERR_CONNECTION_REFUSED (bad) [stopped]',
        '1>0 TypeError: Failed to fetch (bad)',
      ],
    ],
    [
      'checks nothing of an opaque response',
      {
        exchange: { resourceType: 'image' },
        decision: {
          verdict: 'opaque',
          credentialsMode: { candidates: ['omit', 'include'], source: 'nothing' },
        },
      },
      ['0>1 image GET', '1>2 GET /v1/items', '2>1 200', '1>0 opaque response'],
    ],
    [
      'sends nothing before a preflight that still runs',
      {
        exchange: {
          running: true,
          outcome: { kind: 'pending' },
          hops: [
            hop({
              response: null,
              preflight: preflight({ response: null }),
              request: request({ method: 'PUT' }),
            }),
          ],
        },
        decision: { verdict: 'cannot-tell' },
      },
      [
        '0>1 fetch PUT, credentials: include',
        '1>2 OPTIONS: may I PUT?',
        '2>1 waiting for the headers … (not-sent)',
        '1>0 waiting for the headers … (not-sent)',
      ],
    ],
    [
      'waits for headers that may still come',
      {
        exchange: {
          outcome: { kind: 'pending' },
          hops: [hop({ response: null, netError: 'net::ERR_FAILED' })],
        },
        decision: { verdict: 'cannot-tell' },
      },
      [
        '0>1 fetch GET, credentials: include',
        '1>2 GET /v1/items',
        '2>1 waiting for the headers … (not-sent)',
        '1>0 waiting for the headers … (not-sent)',
      ],
    ],
    [
      'leaves the end open where the log does',
      {
        decision: { verdict: 'cannot-tell', trace: [allowOrigin('*')] },
      },
      [
        '0>1 fetch GET, credentials: include',
        '1>2 GET /v1/items',
        '2>1 200 · Allow-Origin: *',
        '1>0 not in the log (not-sent)',
      ],
    ],
  ];
  test.each(cases)('%s', (_behaviour, parts, arrows) => {
    expect(drawn(sequenceOf(analyzed(parts)))).toEqual(arrows);
  });

  test('is not drawn where CORS does not apply', () => {
    expect(sequenceOf(analyzed({ decision: { verdict: 'not-cors' } }))).toBeNull();
  });

  test('has a lane for the page, the browser and each host, the fourth host in the third lane', () => {
    const [first, ...rest] = ['a', 'b', 'c', 'd', 'e'].map((name) => hop({ url: `https://${name}.test/` }));
    if (first === undefined) throw new Error('no hop');
    const sequence = sequenceOf(analyzed({ exchange: { hops: [first, ...rest] }, decision: { hop: 4 } }));
    expect(sequence?.lanes.map(bare)).toEqual([
      'app.example.test',
      'Browser',
      'a.test',
      'b.test',
      'c.test and 2 more',
    ]);
    expect(new Set(sequence?.messages.map((message) => message.to))).toEqual(new Set([0, 1, 2, 3, 4]));
  });

  test('names page and server by their part where the capture has no host', () => {
    const sequence = sequenceOf(
      analyzed({
        exchange: {
          origin: { candidates: ['null'], source: 'header-origin' },
          hops: [hop({ url: 'http://[oops' })],
        },
      }),
    );
    expect(sequence?.lanes.map(bare)).toEqual(['Page', 'Browser', 'Server']);
  });
});
