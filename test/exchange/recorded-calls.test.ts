import { describe, expect, it } from 'vitest';
import { explainEntries } from '../../src/analyze.ts';
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
    const [item] = explainEntries([made], { live: true, browser });
    expect(item?.decision).toMatchObject({ verdict, reason, alternatives: [] });
    expect(item?.exchange.hops).toMatchObject([{ entry: null, response: null }]);
    expect(item?.exchange.origin).toEqual({ candidates: ['https://app.test'], source: 'recorder' });
  });
});

describe('a response that the page was not given for its checksum', () => {
  const asked = (dest: string, mode: string) =>
    [
      ['Origin', 'https://app.test'],
      ['Sec-Fetch-Dest', dest],
      ['Sec-Fetch-Mode', mode],
    ] as const;
  const allow = ['Access-Control-Allow-Origin', '*'] as const;
  const says = (status: number, type: string, ...more: readonly (readonly [string, string])[]) => ({
    response: { status, headers: [...more, ['Content-Type', type] as const], redirectUrl: null },
  });
  const request = (dest: string, mode = 'cors') => ({
    request: { method: 'GET', url: 'https://api.test/items', headers: asked(dest, mode) },
    resourceType: dest === 'empty' ? 'fetch' : dest === 'style' ? 'stylesheet' : dest,
  });
  const refused = {
    credentialsMode: 'same-origin',
    mode: null,
    redirect: null,
    integrityRefused: true,
  } as const;
  const firefox = { writer: 'firefox', resourceType: null, outcome: { reported: false } } as const;
  const broken = { outcome: { reported: true, netError: 'net::ERR_CONTENT_LENGTH_MISMATCH' } } as const;
  const js = 'text/javascript; charset=utf-8';
  const mismatch = 'failed integrity-mismatch';

  it.each<[string, Partial<HarEntry>, string]>([
    ['a fetch', { ...request('empty'), ...says(200, 'text/html', allow) }, mismatch],
    [
      'a fetch with an error of the server',
      { ...request('empty'), ...says(500, 'text/html', allow) },
      mismatch,
    ],
    ['a script', { ...request('script'), ...says(200, js, allow) }, mismatch],
    ['a style sheet', { ...request('style'), ...says(200, 'text/css', allow) }, mismatch],
    [
      'a script without CORS',
      { ...request('script', 'no-cors'), ...says(200, js) },
      'failed integrity-without-cors',
    ],
    [
      'a script that is not there: its status is the cause',
      { ...request('script'), ...says(404, js, allow) },
      'allowed null',
    ],
    [
      'a script of another type: that is the cause',
      { ...request('script'), ...says(200, 'text/html', allow) },
      'allowed null',
    ],
    [
      'a font, of which nothing is known',
      { ...request('font'), ...says(200, 'font/woff2', allow) },
      'allowed null',
    ],
    [
      'a fetch that broke off',
      { ...request('empty'), ...says(200, js, allow), ...broken },
      'failed connection-reset',
    ],
    ['a fetch in Firefox', { ...request('empty'), ...says(200, js, allow), ...firefox }, mismatch],
    ['a script in Firefox', { ...request('script'), ...says(200, js, allow), ...firefox }, mismatch],
    [
      'a fetch that CORS hides in Firefox',
      { ...request('empty'), ...says(200, js), ...firefox },
      'blocked allow-origin-missing',
    ],
  ])('%s', (_, part, expected) => {
    const [item] = explainEntries([entry({ index: 0, ...part, call: refused })], {});
    expect(`${item?.decision.verdict} ${item?.decision.reason}`).toBe(expected);
  });

  it('is allowed where nobody recorded that', () => {
    const [item] = explainEntries([entry({ index: 0, ...request('script'), ...says(200, js, allow) })]);
    expect(item?.decision).toMatchObject({ verdict: 'allowed', reason: null });
  });
});

describe('what a call said', () => {
  it('is known of its exchange, and by what', () => {
    const [item] = explainEntries([
      entry({ index: 0, call: recorded({ credentialsMode: 'omit', mode: 'no-cors' }) }),
    ]);
    expect(item?.exchange.credentialsMode).toEqual({ candidates: ['omit'], source: 'recorder' });
    expect(item?.exchange.mode).toEqual({ candidates: ['no-cors'], source: 'recorder' });
    expect(item?.exchange.redirectMode).toBe('follow');
  });

  it.each([
    [true, { kind: 'success' }],
    [false, { kind: 'failure', netError: 'net::ERR_FAILED' }],
    [null, { kind: 'not-reported' }],
  ])('is the outcome where the browser reports none: responded %s', (responded, outcome) => {
    const firefox = { writer: 'firefox', resourceType: null, outcome: { reported: false } } as const;
    const [item] = explainEntries([entry({ index: 0, ...firefox, call: { ...recorded(), responded } })]);
    expect(item?.exchange.outcome).toEqual(outcome);
  });

  it.each([
    ['the recorder', recorded({ callSite: { url: 'https://app.test/a.js', line: 7, column: 2 } }), 7],
    ['the browser, which counts from 0', null, 5],
  ])('is where in the code it was made, as %s says', (_, made, line) => {
    const callSite = { url: 'https://app.test/a.js', line: 4, column: 1 };
    const initiator = { type: 'script', url: null, requestId: null, callSite };
    const [item] = explainEntries([entry({ index: 0, initiator, call: made })]);
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
    const [item] = explainEntries([entry({ index: 0, initiator, call: recorded({ stack: [frame] }) })]);
    expect(item?.exchange.callStack).toEqual(expected);
  });

  it('is which headers were asked for in vain', () => {
    const [item] = explainEntries([entry({ index: 0, call: recorded({ askedInVain: ['etag'] }) })]);
    expect(item?.exchange.askedInVain).toEqual(['etag']);
  });
});
