import '../../src/explain/messages.ts';
import { describe, expect, it } from 'vitest';
import { type Analyzed, createAnalyzer } from '../../src/analyze.ts';
import type { HarEntry } from '../../src/har/entry.ts';
import { readEntry } from '../../src/har/read-entry.ts';
import { notes } from '../../src/words/en/notes.ts';
import { plain } from '../../src/words/plain.ts';
import { addMessages } from '../../src/words/say.ts';

addMessages(notes);

import { noon, type RawEntryParts, rawEntry } from '../har/raw-entry.ts';

/** Requests that still run, from their entry in the log to the words of their row. */

const sent = ['Host: api.test', 'Origin: https://app.test', 'Sec-Fetch-Mode: cors'];
const chromium = { name: 'chromium', version: 156 } as const;

const running = (index: number, parts: RawEntryParts): HarEntry => ({
  ...readEntry(rawEntry({ address: '203.0.113.5', request: sent, ...parts }), index),
  time: null,
  running: true,
});
const ended = (index: number, parts: RawEntryParts): HarEntry =>
  readEntry(rawEntry({ address: '203.0.113.5', request: sent, ...parts }), index);
const withoutResponse = { status: 0, address: '', request: ['Accept: */*'] };
const put = { ...withoutResponse, method: 'PUT', request: ['Content-Type: text/plain'] };
const asking = {
  method: 'OPTIONS',
  type: 'other',
  initiator: { type: 'preflight', requestId: '1.1' },
  start: 3,
  request: ['Origin: https://app.test', 'Access-Control-Request-Method: PUT'],
};
const allows = ['Access-Control-Allow-Origin: https://app.test', 'Access-Control-Allow-Methods: PUT'];

const socket = {
  status: 101,
  type: 'websocket',
  url: 'wss://api.test/',
  address: '',
  request: ['Host: api.test', 'Upgrade: websocket'],
  response: ['Upgrade: websocket'],
};

/** A URL that redirects to itself. */
const circle = (index: number): HarEntry =>
  ended(index, {
    ...{ start: index * 12, status: 302, location: '/c', url: 'https://api.test/c' },
    response: ['Location: /c', 'Access-Control-Allow-Origin: *'],
  });

const analyzed = (...entries: readonly HarEntry[]): readonly Analyzed[] => {
  const analyzer = createAnalyzer({ live: true, browser: chromium });
  analyzer.add(entries);
  return analyzer.analyzed();
};
const row = ({ exchange: { id }, decision, explanation }: Analyzed): string =>
  `${id} ${decision.verdict}: ${plain(explanation.label)}`;

describe('a request that still runs', () => {
  it.each<[string, readonly HarEntry[], string]>([
    [
      'has no verdict before its response',
      [running(0, withoutResponse)],
      'e0 cannot-tell: Running · no response yet',
    ],
    [
      'is allowed once Chromium has handed its headers on',
      [running(0, { response: ['Access-Control-Allow-Origin: *'] })],
      'e0 allowed: Running · Allowed',
    ],
    [
      'is judged by headers that have come before that: credentials are not known',
      [running(0, { address: '', response: ['Access-Control-Allow-Origin: *'] })],
      'e0 cannot-tell: Running · Depends on credentials',
    ],
    [
      'is blocked by headers that no credentials mode lets pass',
      [running(0, { address: '' })],
      'e0 blocked: Running · No Allow-Origin header',
    ],
    [
      'in mode no-cors is opaque',
      [running(0, { request: ['Host: api.test', 'Sec-Fetch-Mode: no-cors'] })],
      'e0 opaque: Running · Not readable (no-cors)',
    ],
    [
      'in mode no-cors has no verdict before its response',
      [running(0, { ...withoutResponse, request: ['Accept: */*'] })],
      'e0 cannot-tell: Running · no response yet',
    ],
    [
      'and whose preflight has no response waits for that',
      [running(0, put), running(1, { ...withoutResponse, ...asking })],
      'e0 cannot-tell: Running · in preflight',
    ],
    [
      'and whose preflight is alone in the log waits for that',
      [running(1, { ...withoutResponse, ...asking })],
      'e1 cannot-tell: Running · in preflight',
    ],
    [
      'and whose preflight has passed, long ago, has no verdict',
      [
        running(0, put),
        ended(1, { ...asking, type: 'preflight', time: 9_000, status: 204, response: allows }),
      ],
      'e0 cannot-tell: Running · no response yet',
    ],
    [
      'that was redirected has no verdict',
      [
        ended(0, {
          status: 302,
          location: '/there',
          response: ['Location: /there', 'Access-Control-Allow-Origin: *'],
        }),
        running(1, { ...withoutResponse, start: 12, url: 'https://api.test/there' }),
      ],
      'e0 cannot-tell: Running · no response yet',
    ],
    [
      'in a circle has no verdict after the first redirect',
      [circle(0)],
      'e0 cannot-tell: Running · no response yet',
    ],
    [
      'in a circle has no verdict under way',
      [circle(0), circle(1), circle(2)],
      'e0 cannot-tell: Running · no response yet',
    ],
    [
      'and that follows no redirects is opaque once Chromium has told what it did not send',
      [
        circle(0),
        ended(1, { ...withoutResponse, start: 12, url: 'https://api.test/c', error: 'net::ERR_ABORTED' }),
      ],
      'e0 opaque: Redirect not followed (manual)',
    ],
    [
      'in a circle ends when Chromium gives it up',
      [
        circle(0),
        ended(1, {
          ...withoutResponse,
          start: 12,
          url: 'https://api.test/c',
          error: 'net::ERR_TOO_MANY_REDIRECTS',
        }),
      ],
      'e0 failed: Too many redirects',
    ],
    [
      'that became a WebSocket has all it waited for',
      [running(0, socket)],
      'e0 not-cors: Running · WebSocket, no CORS',
    ],
    [
      'that became a WebSocket over HTTP/2 has all it waited for',
      [running(0, { ...socket, status: 200 })],
      'e0 not-cors: Running · WebSocket, no CORS',
    ],
    [
      'to open a WebSocket has no verdict before the handshake has ended',
      [running(0, { ...socket, ...withoutResponse })],
      'e0 cannot-tell: Running · no response yet',
    ],
    [
      'is no more than a 103 far',
      [running(0, { ...withoutResponse, status: 103 })],
      'e0 cannot-tell: Running · no response yet',
    ],
  ])('%s', (_, entries, expected) => {
    expect(analyzed(...entries).map(row)).toEqual([expected]);
  });

  it('and was redirected was given up with its page, unless it goes on without it', () => {
    const analyzer = createAnalyzer({ live: true, browser: chromium });
    const allowed = ['Access-Control-Allow-Origin: *'];
    const hop = ended(0, { status: 302, location: '/there', response: ['Location: /there', ...allowed] });
    analyzer.add([{ ...hop, document: 0 }]);
    expect(analyzer.analyzed().map(row)).toEqual(['e0 cannot-tell: Running · no response yet']);
    const rowOf = () =>
      analyzer
        .analyzed()
        .map(row)
        .find((each) => each.startsWith('e0 '));
    analyzer.add([{ ...ended(1, { url: 'https://api.test/of-next-page', start: 900 }), document: 2 }]);
    expect(rowOf()).toBe('e0 failed: Request aborted');
    expect(analyzer.analyzed().some(({ exchange }) => exchange.running)).toBe(false);
    const followed = ended(2, { url: 'https://api.test/there', start: 12, response: allowed });
    analyzer.add([{ ...followed, document: 0 }]);
    expect(rowOf()).toBe('e0 allowed: Allowed');
  });

  it('keeps its row and its id when it ends', () => {
    const analyzer = createAnalyzer({ live: true, browser: chromium });
    analyzer.add([running(0, put), running(1, { ...withoutResponse, ...asking })]);
    analyzer.add([ended(1, { ...asking, type: 'preflight', time: 4_000, status: 204, response: allows })]);
    expect(analyzer.analyzed().map(row)).toEqual(['e0 cannot-tell: Running · no response yet']);
    analyzer.add([ended(0, { method: 'PUT', time: 8_000, queued: 4_010, response: allows })]);
    expect(analyzer.analyzed().map(row)).toEqual(['e0 allowed: Allowed · preflight cost 4000 ms']);
  });

  it('says that the rest of the body changes nothing, and what it may wait for', () => {
    const [stream] = analyzed(running(0, { response: ['Access-Control-Allow-Origin: *'] }));
    expect(stream?.explanation.notes.map(plain).join()).toMatch(/still running/);
    const [open] = analyzed(running(0, socket));
    expect(open?.explanation.notes.map(plain).join()).not.toMatch(/CORS only looks/);
    const [opening] = analyzed(running(0, { ...socket, ...withoutResponse }));
    expect(plain(opening?.explanation.summary ?? [])).toMatch(/running.*CORS does not apply/);
    const prompt = { 'local-network': 'prompt', 'loopback-network': 'prompt' } as const;
    const analyzer = createAnalyzer({
      ...{ live: true, browser: chromium },
      pages: [
        {
          url: 'https://app.test/',
          pageref: null,
          sinceMs: noon - 1,
          secureContext: true,
          permissions: prompt,
        },
      ],
    });
    analyzer.add([running(0, { ...withoutResponse, url: 'http://127.0.0.1:8080/' })]);
    expect(analyzer.analyzed()[0]?.explanation.notes.map(plain).join()).toMatch(/asks for permission/);
  });

  it('to one URL, a thousand times, costs no more than its rows', () => {
    const all = Array.from({ length: 1_000 }, (_, index) =>
      running(index, { ...withoutResponse, start: index * 200 }),
    );
    expect(new Set(analyzed(...all).map(row)).size).toBe(1_000);
  });
});
