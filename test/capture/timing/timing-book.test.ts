import { beforeEach, describe, expect, it } from 'vitest';
import type { Timing } from '../../../src/capture/timing/read-timings.ts';
import { TimingBook } from '../../../src/capture/timing/timing-book.ts';
import { entry } from '../recorder/entry.ts';

const url = 'https://api.test/items';
const passed: Timing = {
  url,
  startedMs: 1000,
  duration: '5',
  initiatorType: 'fetch',
  status: 200,
  bodySize: 2,
};
const request = (index: number, part: object = {}) => entry({ index, writer: 'firefox', ...part });

let book: TimingBook;
beforeEach(() => {
  book = new TimingBook();
});

const told = () => book.settle().map(({ index, timed }) => [index, timed]);

describe('entries and timings come together', () => {
  it('whichever comes first', () => {
    book.see(request(0));
    expect([told(), book.isOpen]).toEqual([[], true]);
    book.note([passed]);
    expect([told(), book.isOpen]).toEqual([[[0, 'passed']], false]);
    expect(told()).toEqual([]);
  });

  it('so that what is told again keeps its own', () => {
    book.note([passed]);
    book.see(request(0));
    told();
    expect(book.see(request(0)).timed).toBe('passed');
    book.clear();
    expect(book.see(request(0)).timed).toBe('passed');
  });

  it('and a page’s own request, which has none, takes nothing from a call to its URL', () => {
    const headers = [['Sec-Fetch-Dest', 'document']] as const;
    book.see(request(0, { request: { method: 'GET', url, headers } }));
    expect(book.isOpen).toBe(false);
    book.see(request(1));
    book.note([passed]);
    expect(told()).toEqual([[1, 'passed']]);
  });

  it('until another makes it doubtful', () => {
    book.note([passed]);
    book.see(request(0));
    told();
    book.see(request(1));
    expect(told()).toEqual([[0, undefined]]);
    book.note([{ ...passed, status: 0 }]);
    expect(told()).toEqual([]);
  });

  it('where a frame is read twice, and where two say the same', () => {
    book.see(request(0));
    book.see(request(1));
    book.note([passed]);
    book.note([passed]);
    expect(told()).toEqual([]);
    book.note([passed, passed]);
    expect(told()).toEqual([
      [0, 'passed'],
      [1, 'passed'],
    ]);
  });

  it('but none of a preflight, nor of the document before', () => {
    const headers = [['Access-Control-Request-Method', 'PUT']];
    book.see(request(0, { request: { method: 'OPTIONS', url, headers } }));
    book.note([passed]);
    expect(told()).toEqual([]);
    book.clear();
    book.see(request(1));
    expect(told()).toEqual([]);
  });
});
