import { describe, expect, it } from 'vitest';
import { UnloadedElements } from '../../../src/capture/recorder/unloaded-elements.ts';
import type { HarEntry } from '../../../src/har/entry.ts';
import { entry } from './entry.ts';

const url = 'https://cdn.test/library.js';
const event = { url, atMs: 1_100 };

function script(part: Partial<HarEntry> & { readonly index: number }): HarEntry {
  const dest = part.resourceType === null ? 'script' : 'empty';
  const request = { method: 'GET', url, headers: [['Sec-Fetch-Dest', dest] as const] };
  return entry({ resourceType: 'script', request, ...part });
}

const indexes = (entries: readonly HarEntry[]) =>
  entries.filter(({ call }) => call?.integrityRefused).map(({ index }) => index);

describe('an element that did not take its file', () => {
  it.each(['event first', 'entry first'])('is told with its request, %s', (order) => {
    const elements = new UnloadedElements();
    if (order === 'entry first') elements.see(script({ index: 0 }));
    elements.note(event);
    if (order === 'event first') elements.see(script({ index: 0 }));
    expect(indexes(elements.settle(1_200))).toEqual([0]);
    expect(elements.settle(1_300)).toEqual([]);
    expect(indexes([elements.see(script({ index: 0 }))])).toEqual([0]);
  });

  it.each<[string, readonly HarEntry[], readonly number[]]>([
    ['the last that had begun by then', [script({ index: 0 }), script({ index: 1, startedMs: 1_050 })], [1]],
    ['none that began later', [script({ index: 0, startedMs: 1_500 })], []],
    ['none of a call', [script({ index: 0, resourceType: 'fetch' })], []],
    ['in Firefox the one that was sent as a script', [script({ index: 0, resourceType: null })], [0]],
    ['none that was not sent', [script({ index: 0, neverSent: true })], []],
    [
      'none to another address',
      [script({ index: 0, request: { method: 'GET', url: 'https://cdn.test/', headers: [] } })],
      [],
    ],
  ])('is of %s', (_, entries, expected) => {
    const elements = new UnloadedElements();
    for (const one of entries) elements.see(one);
    elements.note(event);
    expect(indexes(elements.settle(1_200))).toEqual(expected);
  });

  it('two of one address are two requests', () => {
    const elements = new UnloadedElements();
    elements.see(script({ index: 0 }));
    elements.see(script({ index: 1, startedMs: 1_050 }));
    elements.note(event);
    elements.note({ url, atMs: 1_110 });
    expect([...indexes(elements.settle(1_200))].sort()).toEqual([0, 1]);
  });

  it('is waited for, and not for ever', () => {
    const elements = new UnloadedElements();
    elements.note(event);
    elements.settle(100_000);
    elements.see(script({ index: 0 }));
    expect(elements.settle(100_100)).toEqual([]);
  });
});
