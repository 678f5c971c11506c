import { describe, expect, it } from 'vitest';
import type { SourceId } from '../../../src/engine/source-id.ts';
import type { AssemblyContext } from '../../../src/exchange/context.ts';
import { noon, type RawEntryParts } from '../../har/raw-entry.ts';
import { chromium, exchangeOf, preflight } from './exchange-of.ts';

describe('the origin', () => {
  const cases: readonly [
    says: string,
    entries: readonly RawEntryParts[],
    origin: string,
    source: SourceId,
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
  it.each(cases)('%s', (_, entries, origin, source, context) => {
    expect(exchangeOf(entries, context).origin).toEqual({ candidates: [origin], source });
  });
});
