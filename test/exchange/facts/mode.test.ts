import { describe, expect, it } from 'vitest';
import type { SourceId } from '../../../src/engine/source-id.ts';
import type { RawEntryParts } from '../../har/raw-entry.ts';
import { type Candidates, exchangeOf, firefox, preflight } from './exchange-of.ts';

describe('the mode', () => {
  const wire = ['Host: a', 'Origin: https://app.test'];
  const noOrigin = ['Host: a', 'Referer: https://app.test/'];
  const cases: readonly [
    says: string,
    entries: readonly RawEntryParts[],
    modes: Candidates,
    source: SourceId,
  ][] = [
    [
      'is the call’s own',
      [{ over: { _corsLens: { mode: 'same-origin' } }, request: [...wire, 'Sec-Fetch-Mode: cors'] }],
      ['same-origin'],
      'recorder',
    ],
    [
      'is what Sec-Fetch-Mode says',
      [{ request: [...wire, 'Sec-Fetch-Mode: no-cors'] }],
      ['no-cors'],
      'header-sec-fetch-mode',
    ],
    [
      'is not what no mode is called',
      [{ type: 'xhr', request: [...wire, 'Sec-Fetch-Mode: odd'] }],
      ['cors'],
      'resource-type',
    ],
    [
      'is cors where there is a preflight',
      [preflight, { method: 'PUT', time: 4, type: 'ping' }],
      ['cors'],
      'preflight-origin',
    ],
    ['is cors for XHR', [{ type: 'xhr' }], ['cors'], 'resource-type'],
    ['is cors for EventSource', [{ type: 'eventsource' }], ['cors'], 'resource-type'],
    ['is cors for fonts', [{ type: 'font' }], ['cors'], 'resource-type'],
    ['is navigate for documents', [{ type: 'document' }], ['navigate'], 'resource-type'],
    [
      'is websocket for its scheme',
      [{ type: 'websocket', url: 'wss://api.test/' }],
      ['websocket'],
      'url-literal',
    ],
    [
      'is cors where a GET to another origin carries Origin',
      [{ type: 'image', request: wire }],
      ['cors'],
      'header-origin',
    ],
    [
      'is no-cors where it carries none',
      [{ type: 'image', request: noOrigin }],
      ['no-cors'],
      'no-origin-sent',
    ],
    [
      'is open where a POST carries Origin, as it does in either mode',
      [{ type: 'other', method: 'POST', request: wire }],
      ['cors', 'no-cors'],
      'nothing',
    ],
    [
      'is likely cors for a fetch that never left',
      [{ status: 0, error: 'net::ERR_FAILED', request: [] }],
      ['cors', 'no-cors'],
      'default',
    ],
    [
      'is likely no-cors for an image that never left',
      [{ type: 'image', status: 0, error: 'net::ERR_FAILED', request: [] }],
      ['no-cors', 'cors'],
      'default',
    ],
  ];
  it.each(cases)('%s', (_, entries, modes, source) => {
    expect(exchangeOf(entries).mode).toEqual({ candidates: modes, source });
  });

  const upgrade = 'Upgrade-Insecure-Requests: 1';
  const form = 'Accept: text/html,*/*;q=0.8';
  it.each<[says: string, parts: RawEntryParts, mode: string]>([
    ['Firefox’s own', { writer: 'firefox', request: ['Connection: keep-alive', upgrade] }, 'navigate'],
    ['a script’s in Firefox', { writer: 'firefox', request: [upgrade, 'Connection: keep-alive'] }, 'no-cors'],
    [
      'a script’s in Firefox that asks another origin as a page is asked for',
      { writer: 'firefox', request: [form, upgrade, 'Origin: https://app.test', 'Connection: keep-alive'] },
      'cors',
    ],
    ['another browser’s own', { method: 'POST', request: [upgrade, form, 'Origin: null'] }, 'navigate'],
    [
      'a script’s in another browser',
      { request: [upgrade, 'Accept: */*', 'Origin: https://app.test'] },
      'cors',
    ],
  ])('of what asks for what is secure instead is known: %s', (_, parts, mode) => {
    expect(exchangeOf([{ type: 'unknown', ...parts }], firefox).mode.candidates[0]).toBe(mode);
  });
});
