import { describe, expect, it } from 'vitest';
import { explainEntries } from '../../src/analyze.ts';
import { readEntry } from '../../src/har/read-entry.ts';
import { type RawEntryParts, rawEntry } from '../har/raw-entry.ts';

type Call = { readonly mode?: string; readonly redirect?: string };

/** The first row, as `verdict [headers script reads]`, and the verdicts that may be as well. */
function row(entries: readonly RawEntryParts[], call: Call = { mode: 'cors' }): string {
  const read = entries.map((parts, index) =>
    readEntry(
      { ...rawEntry(parts), ...(index === 0 ? { _corsLens: { credentialsMode: 'omit', ...call } } : {}) },
      index,
    ),
  );
  const browser = { name: 'chromium', version: 156 } as const;
  const [first] = explainEntries(read, { browser, pageUrl: 'https://app.test/' });
  if (first === undefined) return 'no row';
  const { verdict, readable, alternatives } = first.decision;
  const others = [...new Set(alternatives.map((one) => one.verdict))].filter((one) => one !== verdict);
  return `${verdict} [${readable.exposed.join(' ')}]${others.length > 0 ? ` or ${others.join(' or ')}` : ''}`;
}

/** What a page sees of a service worker's response: headers as the worker's own fetch left them. */
function handedOn(
  source: string,
  parts: RawEntryParts & { readonly names?: readonly string[] } = {},
): RawEntryParts {
  const { names = ['content-type', 'x-one'], status = 200, error = null } = parts;
  return {
    request: ['User-Agent: x'],
    time: 20,
    ...parts,
    over: {
      response: {
        status,
        headers: names.map((name) => ({ name, value: name === 'location' ? '/next' : '1' })),
        redirectURL: names.includes('location') ? '/next' : '',
        _error: error,
        _fetchedViaServiceWorker: true,
        _serviceWorkerResponseSource: source,
      },
    },
  };
}

describe('of what a service worker hands on', () => {
  const cases: readonly [says: string, entries: readonly RawEntryParts[], expected: string, call?: Call][] = [
    [
      'script reads all headers where it was made up',
      [handedOn('fallback-code')],
      'allowed [content-type x-one]',
    ],
    ['script reads all headers that are listed', [handedOn('network')], 'allowed [content-type x-one]'],
    [
      'script reads what was made up in mode no-cors as well',
      [handedOn('fallback-code')],
      'allowed [content-type x-one]',
      { mode: 'no-cors' },
    ],
    ['nothing is read in mode no-cors else', [handedOn('network')], 'opaque []', { mode: 'no-cors' }],
    [
      'what was kept may have been asked for in another mode',
      [handedOn('cache-storage')],
      'opaque [] or allowed',
      { mode: 'no-cors' },
    ],
    [
      'a redirect is opaque to who follows none',
      [
        handedOn('network', { status: 308, names: ['location'] }),
        {
          url: 'https://api.test/next',
          status: 0,
          error: 'net::ERR_ABORTED',
          request: ['User-Agent: x'],
          start: 20,
          time: 0,
        },
      ],
      'opaque []',
      { mode: 'cors', redirect: 'manual' },
    ],
    [
      'a redirect that leads nowhere is opaque to who follows none',
      [handedOn('cache-storage', { status: 302 })],
      'opaque []',
      { mode: 'cors', redirect: 'manual' },
    ],
  ];
  it.each(cases)('%s', (_, entries, expected, call) => {
    expect(row(entries, call)).toBe(expected);
  });
});

describe('without a service worker', () => {
  it('a no-cors response whose body broke off was opaque to script', () => {
    const cut: RawEntryParts = {
      error: 'net::ERR_CONTENT_LENGTH_MISMATCH',
      request: ['Host: api.test', 'Sec-Fetch-Mode: no-cors'],
    };
    expect(row([cut], { mode: 'no-cors' })).toBe('opaque []');
  });

  it('a preflight may ask for the Accept that fetch() adds', () => {
    const names = ['accept', 'x-a'];
    const refused: RawEntryParts = { status: 0, error: 'net::ERR_FAILED', request: ['X-A: 1'] };
    const preflight: RawEntryParts = {
      method: 'OPTIONS',
      type: 'preflight',
      start: 1,
      time: 5,
      request: [
        'Host: api.test',
        'Access-Control-Request-Method: GET',
        `Access-Control-Request-Headers: ${names}`,
      ],
      response: ['Access-Control-Allow-Origin: *'],
    };
    expect(row([refused, preflight])).toBe('blocked []');
    const entries = [refused, preflight].map((parts, index) => readEntry(rawEntry(parts), index));
    expect(explainEntries(entries, { browser: { name: 'chromium', version: 156 } })).toHaveLength(1);
  });
});
