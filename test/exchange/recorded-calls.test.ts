import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import type { HarEntry } from '../../src/har/entry.ts';
import { entry } from '../capture/recorder/entry.ts';

const recorded = (part: Partial<NonNullable<HarEntry['call']>> = {}) => ({
  credentialsMode: 'same-origin',
  mode: 'cors',
  redirect: 'follow',
  origin: 'https://app.test',
  callSite: null,
  ...part,
});

/** A call that never was a request, as the recorder tells it. */
function call(
  netError: string,
  part: Partial<NonNullable<HarEntry['call']>> = {},
  url = 'https://api.test/items',
): HarEntry {
  return entry({
    index: 3,
    ...{ writer: null, pageref: null, neverSent: true, symptom: 'never-opened' },
    request: { method: 'GET', url, headers: [] },
    response: { status: null, headers: null, redirectUrl: null },
    outcome: { reported: true, netError },
    call: recorded(part),
  });
}

describe('a call without an entry', () => {
  it.each([
    ['what the page’s policy refused', call('net::ERR_BLOCKED_BY_CSP'), 'failed', 'content-security-policy'],
    ['mode same-origin', call('net::ERR_FAILED', { mode: 'same-origin' }), 'blocked', 'mode-same-origin'],
    ['no http', call('net::ERR_FAILED', {}, 'localhost:8080/api'), 'blocked', 'scheme-not-cors'],
    [
      'no-cors and no redirects',
      call('net::ERR_FAILED', { mode: 'no-cors', redirect: 'manual' }),
      'blocked',
      'no-cors-redirect-mode',
    ],
  ])('is an exchange with a reason: %s', (_, made, verdict, reason) => {
    const browser = { name: 'chromium', version: 156 } as const;
    const [item] = analyze([made], { live: true, browser });
    expect(item?.decision).toMatchObject({ verdict, reason, alternatives: [] });
    expect(item?.exchange.hops).toMatchObject([{ entry: null, response: null }]);
    expect(item?.exchange.origin).toEqual({ candidates: ['https://app.test'], evidence: 'recorder' });
  });
});

describe('what a call said', () => {
  it('is known of its exchange, and by what', () => {
    const [item] = analyze([
      entry({ index: 0, call: recorded({ credentialsMode: 'omit', mode: 'no-cors' }) }),
    ]);
    expect(item?.exchange.credentialsMode).toEqual({ candidates: ['omit'], evidence: 'recorder' });
    expect(item?.exchange.mode).toEqual({ candidates: ['no-cors'], evidence: 'recorder' });
    expect(item?.exchange.redirectMode).toBe('follow');
  });

  it.each([
    [true, { kind: 'success' }],
    [false, { kind: 'failure', netError: 'net::ERR_FAILED' }],
    [null, { kind: 'not-reported' }],
  ])('is the outcome where the browser tells none: answered %s', (answered, outcome) => {
    const firefox = { writer: 'firefox', resourceType: null, outcome: { reported: false } } as const;
    const [item] = analyze([entry({ index: 0, ...firefox, call: { ...recorded(), answered } })]);
    expect(item?.exchange.outcome).toEqual(outcome);
  });

  it.each([
    ['the recorder', recorded({ callSite: { url: 'https://app.test/a.js', line: 7, column: 2 } }), 7],
    ['the browser, which counts from 0', null, 5],
  ])('is where in the code it was made, as %s says', (_, made, line) => {
    const callSite = { url: 'https://app.test/a.js', line: 4, column: 1 };
    const initiator = { type: 'script', url: null, requestId: null, callSite };
    const [item] = analyze([entry({ index: 0, initiator, call: made })]);
    expect(item?.exchange.callSite).toEqual({ url: 'https://app.test/a.js', line, column: 2 });
  });

  const frame = { name: 'load', url: 'https://app.test/a.js', line: 4, column: 1 };
  it.each([
    [
      'the browser, which counts from 0, and whole',
      [frame, frame],
      [
        { ...frame, line: 5, column: 2 },
        { ...frame, line: 5, column: 2 },
      ],
    ],
    ['the recorder, where the browser tells none', undefined, [frame]],
  ])('is how the code came to it, as %s says', (_, stack, expected) => {
    const logged = { type: 'script', url: null, requestId: null, callSite: null };
    const initiator = stack === undefined ? logged : { ...logged, stack };
    const [item] = analyze([entry({ index: 0, initiator, call: recorded({ stack: [frame] }) })]);
    expect(item?.exchange.callStack).toEqual(expected);
  });

  it('is which headers were asked for in vain', () => {
    const [item] = analyze([entry({ index: 0, call: recorded({ askedInVain: ['etag'] }) })]);
    expect(item?.exchange.askedInVain).toEqual(['etag']);
  });
});
