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

/** What is decided of a request in Firefox by what Resource Timing says of it. */
function decided(timed: HarEntry['timed'], ...parts: readonly RawEntryParts[]): string {
  const entries = parts.map((part, index) => ({
    ...readEntry(
      rawEntry({ writer: 'firefox', url: 'http://localhost:4000/items', request: sent('cors'), ...part }),
      index,
    ),
    ...(index === 0 && timed !== undefined ? { timed } : {}),
  }));
  const [row] = explainEntries(entries, { browser: { name: 'firefox', version: 153 } });
  const { verdict, reason, credentialsMode } = row?.decision ?? {};
  return [verdict, reason, credentialsMode?.candidates.join('|')].join(' ');
}

const moved = { status: 302, response: [...open, 'Location: /to'], location: '/to' };
const openForAll = 'Access-Control-Allow-Origin: http://localhost:3000';

/** As much came as the headers are long, and half of the body. */
const cut = { bodySize: 150, headersSize: 100 };

describe('Resource Timing tells', () => {
  it.each<[string, string, ...RawEntryParts[]]>([
    ['that a wildcard passed, and so without credentials', 'allowed  same-origin', { response: open }],
    [
      'nothing of the mode where both pass',
      'allowed  same-origin|include',
      { response: [openForAll, 'Access-Control-Allow-Credentials: true'] },
    ],
    ['that an error passed', 'allowed  same-origin', { status: 404, response: open }],
    [
      'what became of a redirect',
      'allowed  same-origin',
      moved,
      { url: 'http://localhost:4000/to', response: open, start: 5 },
    ],
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
      'nothing where CORS lets it pass whatever its mode: script may have given it up',
      'allowed  same-origin|include',
      { response: [openForAll, 'Access-Control-Allow-Credentials: true'] },
    ],
  ])('%s', (_, expected, ...parts) => expect(decided('refused', ...parts)).toBe(expected));

  it.each<[string, RawEntryParts]>([
    ['a redirect that is not followed, which has 302', moved],
    ['mode no-cors, which never has a status', { request: sent('no-cors', 'image'), response: open }],
    [
      'a body that broke off',
      {
        response: [...open, 'Content-Length: 100'],
        request: [...sent('cors'), 'User-Agent: Firefox/153.0'],
        over: { response: cut },
      },
    ],
    [
      'several fields, of which Firefox takes no empty one for one',
      { response: ['Access-Control-Allow-Origin: ', ...open] },
    ],
    ['no response', { status: 0, response: [] }],
  ])('nothing of %s', (_, part) => {
    const alone = decided(undefined, part);
    expect([decided('passed', part), decided('refused', part)]).toEqual([alone, alone]);
  });

  it('nothing that is not there', () =>
    expect(decided(undefined, { response: open })).toBe('cannot-tell  same-origin|include'));
});
