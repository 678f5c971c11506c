import { describe, expect, it } from 'vitest';
import type { SourceId } from '../../../src/engine/source-id.ts';
import type { AssemblyContext } from '../../../src/exchange/context.ts';
import type { RawEntryParts } from '../../har/raw-entry.ts';
import { type Candidates, chromium, exchangeOf, firefox, preflight } from './exchange-of.ts';

describe('the credentials mode', () => {
  const site = 'Sec-Fetch-Site: cross-site';
  const wire = ['Host: a', 'Origin: https://app.test', 'Sec-Fetch-Mode: cors'];
  const unknown = ['same-origin', 'include'];
  const cases: readonly [
    says: string,
    entries: readonly RawEntryParts[],
    candidates: Candidates,
    source: SourceId,
    context?: Partial<AssemblyContext>,
  ][] = [
    [
      'is the call’s own',
      [{ over: { _corsLens: { credentialsMode: 'omit' } }, request: [...wire, 'Cookie: a=b'] }],
      ['omit'],
      'recorder',
    ],
    [
      'is include where Sec-Fetch-Storage-Access is sent',
      [{ request: [...wire, site, 'Sec-Fetch-Storage-Access: none'] }],
      ['include'],
      'header-sec-fetch-storage-access',
    ],
    [
      'is include where Firefox’s preflight says it',
      [
        {
          ...preflight,
          writer: 'firefox',
          start: 0,
          request: [...(preflight.request ?? []), 'Sec-Fetch-Storage-Access: active'],
        },
      ],
      ['include'],
      'preflight-sec-fetch-storage-access',
      firefox,
    ],
    [
      'is include where a cookie went to another origin',
      [{ request: [...wire, 'Cookie: a=b'] }],
      ['include'],
      'header-cookie',
    ],
    [
      'is open where a cookie went to the page’s own origin',
      [{ url: 'https://app.test/', request: [...wire, 'Cookie: a=b'] }],
      unknown,
      'default',
    ],
    [
      'is not include where a cross-site request lacks the header',
      [{ request: [...wire, site] }],
      ['same-origin'],
      'no-storage-access-sent',
    ],
    [
      'is open before Chromium sent it',
      [{ request: [...wire, site] }],
      unknown,
      'default',
      { browser: { name: 'chromium', version: 132 } },
    ],
    [
      'is open in a browser of unknown version',
      [{ request: [...wire, site] }],
      unknown,
      'default',
      { browser: { name: 'chromium', version: null } },
    ],
    [
      'is open between origins of one site',
      [{ request: [...wire, 'Sec-Fetch-Site: same-site'] }],
      unknown,
      'default',
    ],
    [
      'is open where a frame asks what may be its top page’s site',
      [{ request: [...wire, site] }],
      unknown,
      'default',
      { ...chromium, pageUrl: 'https://www.api.test/' },
    ],
    [
      'is open for a fetch that never left',
      [{ status: 0, error: 'net::ERR_FAILED', request: [] }],
      unknown,
      'default',
    ],
    ['is open for XHR', [{ type: 'xhr', request: wire }], unknown, 'default'],
    ['is same-origin for fonts', [{ type: 'font', request: wire }], ['same-origin'], 'resource-type'],
    [
      'is include for images without crossorigin',
      [{ type: 'image', request: ['Host: a', site, 'Sec-Fetch-Mode: no-cors'] }],
      ['include'],
      'resource-type',
    ],
    ['is include for navigations', [{ type: 'document' }], ['include'], 'resource-type'],
  ];
  it.each(cases)('%s', (_, entries, candidates, source, context) => {
    expect(exchangeOf(entries, context).credentialsMode).toEqual({ candidates, source });
  });
});
