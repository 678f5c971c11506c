import { describe, expect, it } from 'vitest';
import { type Changes, createAssembler } from '../../src/exchange/assembler.ts';
import type { HarEntry } from '../../src/har/entry.ts';
import { readEntry } from '../../src/har/read-entry.ts';
import { noon, type RawEntryParts, rawEntry } from '../har/raw-entry.ts';

const chromium = { browser: { name: 'chromium', version: 156 }, live: true } as const;

function entry(index: number, parts: RawEntryParts = {}): HarEntry {
  return readEntry(rawEntry(parts), index);
}

const preflight: RawEntryParts = {
  method: 'OPTIONS',
  type: 'preflight',
  start: 1,
  time: 4,
  request: ['Host: a', 'Origin: https://app.test', 'Access-Control-Request-Method: PUT'],
};
const put: RawEntryParts = {
  method: 'PUT',
  time: 20,
  queued: 5,
  request: ['Host: a', 'Origin: https://app.test'],
};

const idsOf = ({ changed, removed }: Changes) => ({ changed: changed.map(({ id }) => id), removed });

describe('an assembler', () => {
  it('lists exchanges in the order they started, whatever order they come in', () => {
    const assembler = createAssembler(chromium);
    assembler.add([entry(0, { start: 9 }), entry(1, { start: 4, url: 'https://b.test/' })]);
    assembler.add([entry(2, { start: 5 }), entry(3, { over: { startedDateTime: null } })]);
    expect(assembler.exchanges().map(({ hops }) => hops[0].entry)).toEqual([1, 2, 0, 3]);
  });

  it('gives a request the name its preflight was shown under', () => {
    const assembler = createAssembler(chromium);
    const [alone] = assembler.add([entry(0, preflight)]).changed;
    expect(idsOf(assembler.add([entry(1, put)]))).toEqual({ changed: [alone?.id], removed: [] });
    expect(assembler.exchanges().map(({ id, hops }) => [id, hops[0].entry])).toEqual([[alone?.id, 1]]);
  });

  it('says when a request turns out to be the target of a redirect', () => {
    const assembler = createAssembler(chromium);
    const target: RawEntryParts = { url: 'https://b.test/', start: 10 };
    const { changed } = idsOf(assembler.add([entry(0, target)]));
    const source: RawEntryParts = { url: 'https://a.test/', status: 302, location: 'https://b.test/' };
    expect(idsOf(assembler.add([entry(1, source)]))).toEqual({ changed: ['e1'], removed: changed });
  });

  it('puts a fuller entry in the place of the earlier one', () => {
    const assembler = createAssembler(chromium);
    const early = { ...entry(0, { status: 0, error: 'net::ERR_FAILED' }), awaitingHeaders: true };
    assembler.add([early]);
    const [before] = assembler.exchanges();
    const { changed } = idsOf(assembler.add([entry(0, { status: 500, error: 'net::ERR_FAILED' })]));
    const [after] = assembler.exchanges();
    expect(changed).toEqual([before?.id]);
    expect(before?.outcome).toEqual({ kind: 'pending' });
    expect(after).toMatchObject({ id: before?.id, hops: [{ response: { status: 500 } }] });
  });

  it('leaves exchanges as they are that a new entry does not bear on', () => {
    const assembler = createAssembler(chromium);
    assembler.add([entry(0, preflight), entry(1, put), entry(2, { url: 'https://b.test/' })]);
    const before = assembler.exchanges();
    const { changed } = idsOf(assembler.add([entry(3, { ...put, start: 400 }), entry(4, { start: 30_000 })]));
    expect(changed).toEqual(['e3', 'e4']);
    expect(assembler.exchanges().slice(0, 2)).toEqual(before);
    for (const [i, exchange] of before.entries()) expect(assembler.exchanges()[i]).toBe(exchange);
  });

  it('updates what a later entry changes', () => {
    const assembler = createAssembler(chromium);
    const request = ['Host: b', 'Origin: https://app.test'];
    assembler.add([
      entry(0, { start: 50, request }),
      entry(1, { url: 'https://c.test/', start: 50, request: ['Host: c'] }),
    ]);
    const document: RawEntryParts = { url: 'https://app.test/', type: 'document', address: '10.0.0.1' };
    expect([...idsOf(assembler.add([entry(2, document)])).changed].sort()).toEqual(['e0', 'e2']);
    const told = assembler.exchanges().find(({ id }) => id === 'e0');
    expect(told?.client.addressSpace).toEqual({ candidates: ['local'], source: 'server-address' });
  });

  it('updates what began on a page that becomes known later', () => {
    const assembler = createAssembler(chromium);
    assembler.add([entry(0), entry(1, { start: 5_000, url: 'https://b.test/' })]);
    const page = {
      pageref: null,
      url: 'https://app.test/',
      sinceMs: noon + 4_000,
      secureContext: true,
      permissions: null,
    };
    expect(idsOf(assembler.know({ pages: [page] })).changed).toEqual(['e1']);
    expect(assembler.exchanges()[1]?.origin).toEqual({
      candidates: ['https://app.test'],
      source: 'page-url',
    });
    expect(idsOf(assembler.know({ pages: [page] })).changed).toEqual([]);
    expect(idsOf(assembler.know({ live: false })).changed).toEqual(['e0', 'e1']);
  });

  it('lets exchanges go', () => {
    const assembler = createAssembler(chromium);
    assembler.add([entry(0, preflight), entry(1, put), entry(2, { start: 8 })]);
    const [first] = assembler.exchanges();
    assembler.forget([first?.id ?? '']);
    expect(assembler.exchanges().map(({ id }) => id)).toEqual(['e2']);
    // The preflight is gone with its request: another request does not get it.
    assembler.add([entry(3, { ...put, start: 2 })]);
    expect(assembler.exchanges().map(({ hops }) => hops[0].preflight)).toEqual([null, null]);
  });
});
