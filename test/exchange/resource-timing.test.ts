import { describe, expect, it } from 'vitest';
import { explainEntries } from '../../src/analyze.ts';
import type { HarEntry } from '../../src/har/entry.ts';
import { readEntry } from '../../src/har/read-entry.ts';
import { type RawEntryParts, rawEntry } from '../har/raw-entry.ts';

const open = ['Access-Control-Allow-Origin: *'];
const sent = (mode: string, dest = 'empty') => [
  'Host: api.test',
  'Origin: http://localhost:3000',
  `Sec-Fetch-Mode: ${mode}`,
  `Sec-Fetch-Dest: ${dest}`,
  'Sec-Fetch-Site: same-site',
];

type Timed = Pick<HarEntry, 'timed' | 'timedResponse'>;

/** What is decided of a request in Firefox by what Resource Timing says of it. */
function decided(said: HarEntry['timed'] | Timed, ...parts: readonly RawEntryParts[]): string {
  const timed: Timed = typeof said === 'string' ? { timed: said } : (said ?? {});
  const entries = parts.map((part, index) => ({
    ...readEntry(
      rawEntry({ writer: 'firefox', url: 'http://localhost:4000/items', request: sent('cors'), ...part }),
      index,
    ),
    ...(index === 0 ? timed : {}),
  }));
  const [row] = explainEntries(entries, { browser: { name: 'firefox', version: 153 } });
  const { verdict, reason, credentialsMode } = row?.decision ?? {};
  return [verdict, reason, credentialsMode?.candidates.join('|')].join(' ');
}

const moved = { status: 302, response: [...open, 'Location: /to'], location: '/to' };
const openForAll = 'Access-Control-Allow-Origin: http://localhost:3000';

describe('Resource Timing tells', () => {
  it.each<[string, string, ...RawEntryParts[]]>([
    ['that a wildcard passed, and so without credentials', 'allowed  same-origin', { response: open }],
    [
      'nothing of the mode where both pass',
      'allowed  same-origin|include',
      { response: [openForAll, 'Access-Control-Allow-Credentials: true'] },
    ],
    ['that an error passed', 'allowed  same-origin', { status: 404, response: open }],
    ['that headers were changed on the way', 'allowed  same-origin|include', { response: [] }],
  ])('%s', (_, expected, ...parts) => expect(decided('passed', ...parts)).toBe(expected));

  it.each<[string, string, ...RawEntryParts[]]>([
    [
      'that a wildcard was refused, and so with credentials',
      'blocked allow-origin-wildcard-with-credentials include',
      { response: open },
    ],
    [
      'that a preflighted request was refused for its credentials',
      'blocked allow-credentials-missing include',
      { response: [openForAll] },
    ],
    [
      'where a redirect led to it',
      'blocked allow-origin-wildcard-with-credentials include',
      { ...moved, response: [openForAll, 'Access-Control-Allow-Credentials: true', 'Location: /to'] },
      { url: 'http://localhost:4000/to', response: open, start: 5 },
    ],
    [
      'that script was not given what CORS lets pass whatever its mode: it gave it up',
      'failed aborted same-origin|include',
      { response: [openForAll, 'Access-Control-Allow-Credentials: true'] },
    ],
  ])('%s', (_, expected, ...parts) => expect(decided('refused', ...parts)).toBe(expected));

  it.each<[string, RawEntryParts]>([
    ['mode no-cors, which never has a status', { request: sent('no-cors', 'image'), response: open }],
    [
      'several fields, of which Firefox takes no empty one for one',
      { response: ['Access-Control-Allow-Origin: ', ...open] },
    ],
    ['no response', { status: 0, response: [] }],
  ])('nothing of %s', (_, part) => {
    const alone = decided(undefined, part);
    expect([decided('passed', part), decided('refused', part)]).toEqual([alone, alone]);
  });

  const to = { url: 'http://localhost:4000/to', response: open, start: 5 };
  const movedOpen = {
    ...moved,
    response: [openForAll, 'Access-Control-Allow-Credentials: true', 'Location: /to'],
  };
  const came = (status: number): Timed => ({ timed: 'passed', timedResponse: { status, bodySize: 2 } });

  it.each<[string, Timed, string, ...RawEntryParts[]]>([
    ['what became of a redirect, by the last status', came(200), 'allowed  same-origin', movedOpen, to],
    [
      'nothing of what a redirect led to where it has the redirect’s status, as of a refused keepalive call',
      came(302),
      'cannot-tell  same-origin|include',
      movedOpen,
      to,
    ],
    [
      'nothing of what a redirect led to where several timings differ',
      { timed: 'passed' },
      'cannot-tell  same-origin|include',
      movedOpen,
      to,
    ],
    [
      'that a kept response passed, of which the log has the 304',
      came(200),
      'allowed  same-origin',
      { status: 304, response: open },
    ],
    [
      'nothing of a redirect that is not followed, which has its status where its mode is manual or error',
      came(302),
      decided(undefined, moved),
      moved,
    ],
    [
      'that a redirect was refused itself',
      { timed: 'refused' },
      'blocked allow-origin-wildcard-with-credentials include',
      moved,
    ],
  ])('%s', (_, said, expected, ...parts) => expect(decided(said, ...parts)).toBe(expected));

  const broken = {
    response: [...open, 'Content-Length: 100'],
    request: [...sent('cors'), 'User-Agent: Firefox/153.0'],
    over: {
      response: {
        status: 200,
        headers: [
          { name: 'Access-Control-Allow-Origin', value: '*' },
          { name: 'Content-Length', value: '100' },
        ],
        // As much came as the headers are long, and half of the body.
        ...{ headersSize: 100, bodySize: 150, content: {}, httpVersion: 'HTTP/1.1' },
      },
    },
  };

  it.each<[string, HarEntry['timed'], string]>([
    ['that the head of a body that broke off passed', 'passed', 'failed connection-reset same-origin'],
    [
      'that a response was refused, whose body was not taken then',
      'refused',
      'blocked allow-origin-wildcard-with-credentials include',
    ],
  ])('%s', (_, said, expected) => expect(decided(said, broken)).toBe(expected));

  const madeUp = {
    status: 200,
    headers: [{ name: 'X-One', value: '1' }],
    headersSize: 0,
    bodySize: 0,
    content: {},
    httpVersion: 'HTTP/1.1',
  };

  it.each<[string, string, Timed | undefined, string]>([
    [
      'that a service worker gave a no-cors call a response that it can read',
      'no-cors',
      came(200),
      'allowed  ',
    ],
    ['nothing where there is none: it may be opaque', 'no-cors', undefined, 'opaque  '],
    ['that a service worker gave a call a response', 'cors', came(200), 'allowed  '],
    [
      'nothing of what it gave without a status, as of what it had kept from behind a redirect',
      'cors',
      { timed: 'refused' },
      'allowed  ',
    ],
  ])('%s', (_, mode, said, expected) => {
    expect(decided(said, { request: sent(mode), over: { response: madeUp } })).toContain(expected);
  });

  it('nothing that is not there', () =>
    expect(decided(undefined, { response: open })).toBe('cannot-tell  same-origin|include'));
});
