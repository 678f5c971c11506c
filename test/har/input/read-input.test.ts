import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate/browser';
import { describe, expect, it } from 'vitest';
import type { HarEntry } from '../../../src/har/entry.ts';
import { type InputLimits, type InputRead, readInput } from '../../../src/har/input/read-input.ts';
import type { LogHead } from '../../../src/har/read-stream.ts';
import { entries, readable, refused, text } from './shapes.ts';

const roomy: InputLimits = { whole: 2 ** 24 };

function read(of: string | Uint8Array, limits = roomy, piece = 1000): Promise<InputRead> {
  const bytes = typeof of === 'string' ? strToU8(of) : of;
  return readInput(async function* () {
    for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
  }, limits);
}

function count(found: InputRead): number | string {
  return 'opened' in found ? found.opened.raw.length : JSON.stringify(found);
}

async function gone(found: InputRead): Promise<readonly HarEntry[]> {
  if (!('stream' in found)) throw new Error(JSON.stringify(found));
  const head: LogHead = { creator: null, browser: null, pages: [] };
  const all: HarEntry[] = [];
  for await (const portion of found.stream(found.read(), head)) for (const entry of portion) all.push(entry);
  return all;
}

describe('is read as what it is:', () => {
  it.each(readable)('%s', async (_, of, expected) => {
    expect(count(await read(of))).toBe(expected);
    expect(count(await read(of, roomy, 7))).toBe(expected);
  });
});

describe('is refused:', () => {
  it.each(refused)('%s', async (_, of) => {
    expect(await read(of)).toEqual({ ...(await read(of)), trouble: expect.any(String) });
  });

  it.each([
    'fetch("https://api.test/", {"headers": {}});',
    'curl https://api.test/',
    'HTTP/1.1 200 OK\nA: b',
    '{',
  ])('what is none of these is handed on with its text: %s', async (of) => {
    expect(await read(of)).toMatchObject({ text: of, notJson: { line: 1 } });
  });
});

describe('what is too long to be held is gone over as it comes:', () => {
  const streamed: readonly string[] = [
    'a HAR',
    'UTF-16 without a mark',
    'gzip',
    'zip',
    'Playwright’s trace',
    'a trace of two contexts',
    'the bare log',
    'a HAR in another JSON',
    'a log in another JSON',
    'a list of HAR files',
    'a list of entries',
    'a line an entry',
    'a line a HAR',
  ];
  it.each(readable.filter(([shape]) => streamed.includes(shape)))('%s', async (_, of, expected) => {
    const found = await read(of, { whole: 0 });
    // More than once.
    expect(await gone(found)).toHaveLength(expected);
    const all = await gone(found);
    expect(all.map(({ request }) => request.url)).toEqual(Array(expected).fill('https://api.test/items'));
  });
});

describe('what ends too soon', () => {
  it('is read as far as it goes, and says where it ends', async () => {
    const found = await read(text.slice(0, -300));
    expect(found).toMatchObject({ leftOut: { brokenOff: { line: expect.any(Number) } } });
    expect(count(found)).toBe(1);
  });

  it('may be gzip', async () => {
    const many = JSON.stringify({ log: { entries: Array.from({ length: 2_000 }, numbered) } });
    const whole = gzipSync(many);
    const found = await read(whole.subarray(0, whole.length / 2));
    expect(found).toMatchObject({ ended: 'gzip-broken' });
    expect(Number(count(found))).toBeGreaterThan(500);
  });

  it('may be a zip', async () => {
    const many = JSON.stringify({ log: { entries: Array.from({ length: 2_000 }, numbered) } });
    const whole = zipSync({ 'a.har': strToU8(many) });
    const found = await read(whole.subarray(0, whole.length / 2));
    expect(found).toMatchObject({ ended: 'zip-broken' });
    expect(Number(count(found))).toBeGreaterThan(500);
  });

  it('never throws, wherever it ends, and has no entry that is not in the whole', async () => {
    let left = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length), async (length) => {
        const found = await read(text.slice(0, length));
        if (!('opened' in found)) return;
        const { raw } = found.opened;
        left += raw.length;
        for (let i = 0; i < raw.length; i++) expect(entries).toContainEqual(raw.at(i));
      }),
    );
    expect(left).toBeGreaterThan(10);
  });

  it('never throws, whatever bytes are in it', async () => {
    const whole = zipSync({ 'a.har': gzipSync(text) });
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
        const bytes = Uint8Array.from(whole);
        bytes[at] = byte;
        await read(bytes);
      }),
    );
  });
});

describe('what would unpack without end', () => {
  const zeros = new Uint8Array(8 * 2 ** 20);
  const limits = { whole: 2 ** 16, unpacked: 2 ** 20 };

  it.each<[string, Uint8Array]>([
    ['gzip', gzipSync(zeros)],
    ['zip', zipSync({ 'a.har': zeros })],
  ])('is let go at the limit: %s', async (_, of) => {
    const found = await read(of, limits);
    await expect(gone(found)).rejects.toThrow(/./);
    expect(await read(of, { ...limits, whole: 2 ** 24 })).toEqual({ trouble: 'unpacks-too-large' });
  });

  it('is not unpacked where it is not the HAR', async () => {
    const found = await read(zipSync({ 'b.bin': zeros, 'a.har': strToU8(text), 'c.har': zeros }), limits);
    expect(found).toMatchObject({ others: 1 });
    expect(count(found)).toBe(2);
  });

  it('may be a hundred files: one is read, and the others are counted', async () => {
    const files = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`${i}.har`, strToU8(text)]));
    expect(await read(zipSync(files))).toMatchObject({ others: 99 });
  });
});

it('lines that are no JSON are counted, with the place of the first', async () => {
  const [one, two] = entries.map((entry) => JSON.stringify(entry));
  expect(await read(`${one}\nINFO started\n${two}\n{"cut`)).toMatchObject({
    leftOut: { lines: { count: 2, first: 2 } },
  });
});

function numbered(_: unknown, i: number): object {
  return { ...entries[0], _id: `${i}-${(i * 7919) % 104729}` };
}
