import { describe, expect, it } from 'vitest';
import type { SourceId } from '../../../src/engine/source-id.ts';
import type { RawEntryParts } from '../../har/raw-entry.ts';
import { exchangeOf, preflight } from './exchange-of.ts';

describe('the target’s address space', () => {
  const cases: readonly [says: string, entries: readonly RawEntryParts[], space: string, source: SourceId][] =
    [
      ['is that of the address that responded', [{ address: '8.8.8.8' }], 'public', 'server-address'],
      [
        'is that of the address that responded to the preflight',
        [
          { ...preflight, address: '10.0.0.1' },
          { method: 'PUT', time: 4, status: 0, error: 'net::ERR_FAILED' },
        ],
        'local',
        'server-address',
      ],
      ['is the URL’s own', [{ url: 'http://192.168.1.1/' }], 'local', 'url-literal'],
      [
        'is where the host responded another time',
        [
          { url: 'https://api.test/other', address: '127.0.0.1' },
          { start: 50, status: 0, error: 'net::ERR_FAILED' },
        ],
        'loopback',
        'server-address',
      ],
      ['is not known of a name that never responded', [{}], 'unknown', 'nothing'],
    ];
  it.each(cases)('%s', (_, entries, space, source) => {
    expect(exchangeOf(entries).targetAddressSpace).toEqual({ candidates: [space], source });
  });
});
