import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../../src/engine/exchange.ts';
import { assembleExchanges } from '../../../src/exchange/assemble.ts';
import type { AssemblyContext } from '../../../src/exchange/context.ts';
import { readEntry } from '../../../src/har/read-entry.ts';
import { type RawEntryParts, rawEntry } from '../../har/raw-entry.ts';
import { chromium, exchangeOf, firefox, preflight } from './exchange-of.ts';

const socket: RawEntryParts = { writer: 'firefox', type: 'websocket', url: 'wss://api.test/' };

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
    [
      'is success where the body was one of a service worker’s that its page no longer took',
      { error: 'net::ERR_FAILED', address: '203.0.113.5' },
      { kind: 'success', source: 'headers-arrived' },
    ],
    [
      'is a failure of a redirect that names its server',
      { error: 'net::ERR_FAILED', address: '203.0.113.5', status: 307, response: ['Location: /there'] },
      { kind: 'failure', netError: 'net::ERR_FAILED' },
    ],
    [
      'is a failure in a Chromium that named the server of what it refused, too',
      { error: 'net::ERR_FAILED', address: '203.0.113.5' },
      { kind: 'failure', netError: 'net::ERR_FAILED' },
      { browser: { name: 'chromium', version: 82 } },
    ],
    [
      'is a failure where the file does not tell which Chromium it was',
      { error: 'net::ERR_FAILED', address: '203.0.113.5' },
      { kind: 'failure', netError: 'net::ERR_FAILED' },
      { browser: { name: 'chromium', version: null } },
    ],
    ['is a failure without a name', { status: 0, error: '' }, { kind: 'failure', netError: '' }],
    [
      'is success where only a body was given up that had begun to come',
      { error: 'net::ERR_ABORTED' },
      { kind: 'success', source: 'headers-arrived' },
    ],
    [
      'is success where there was no body to read',
      { status: 204, error: 'net::ERR_ABORTED' },
      { kind: 'success', source: 'headers-arrived' },
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
    ['is pending where it still ran when the log was saved', { status: 0 }, { kind: 'pending' }],
    [
      'is pending where its preflight still ran when the log was saved',
      { ...preflight, status: 0 },
      { kind: 'not-reported' },
    ],
    [
      'is not pending of a WebSocket, whose failure has no error either',
      { status: 0, type: 'websocket', url: 'wss://api.test/' },
      { kind: 'success' },
    ],
    [
      'is success of a WebSocket that opened over HTTP/2 in Firefox',
      { ...socket, response: ['X-Firefox-Spdy: h2'] },
      { kind: 'success', source: 'headers-arrived' },
      firefox,
    ],
    [
      'is not reported of one whose server gave it a page in Firefox',
      socket,
      { kind: 'not-reported' },
      firefox,
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
