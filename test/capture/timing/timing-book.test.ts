import { beforeEach, describe, expect, it } from 'vitest';
import type { Timing } from '../../../src/capture/timing/read-timings.ts';
import { TimingBook } from '../../../src/capture/timing/timing-book.ts';
import type { HarEntry, HarSymptom } from '../../../src/har/entry.ts';
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

  const lost = { status: null, headers: [['Vary', 'Origin']], redirectUrl: null, missing: true };
  it.each([
    ['of what the page was given is the status that the log has lost', passed, lost, 200, undefined],
    ['of what it was not given is none', { ...passed, status: 0 }, lost, null, true],
    ['of a redirect is none', passed, { ...lost, redirectUrl: '/to' }, null, true],
    ['is none where no response came', passed, { ...lost, headers: null }, null, true],
    [
      'is not put over one that the log has',
      passed,
      { ...lost, status: 304, missing: undefined },
      304,
      undefined,
    ],
  ])('and the status %s', (_, timing, response, status, missing) => {
    book.note([timing]);
    book.see(request(0, { response }));
    const [entry] = book.settle();
    expect([entry?.response.status, entry?.response.missing]).toEqual([status, missing]);
    expect(book.see(request(0, { response })).response).toEqual(entry?.response);
  });

  const none = { status: null, headers: null, redirectUrl: null };
  const plain = 'http://127.0.0.1:8080/items';
  const silent: Timing = { ...passed, url: plain, status: 0, bodySize: 0 };
  const unsent: Timing = { ...silent, duration: '0' };
  it.each<[string, readonly Timing[], Partial<HarEntry>, HarSymptom | null]>([
    ['was sent, as it took time', [silent], {}, 'connected'],
    ['was sent to a name', [silent], { symptom: null }, 'connected'],
    ['was sent, by a coarse clock', [{ ...silent, duration: '16.667' }], {}, 'connected'],
    ['was not, as it took none', [unsent], {}, 'not-accepted'],
    ['is left open of two at once', [silent, unsent], {}, 'not-accepted'],
    ['was sent, as both were', [silent, { ...silent, startedMs: 1002, duration: '9' }], {}, 'connected'],
    ['is left as it is where it still runs', [silent], { running: true }, 'not-accepted'],
    ['is the service worker’s affair', [silent], { fetchedViaServiceWorker: true }, 'not-accepted'],
    [
      'is not said where the response is lost',
      [silent],
      { response: { ...none, missing: true } },
      'not-accepted',
    ],
    ['is left where it shows more', [silent], { symptom: 'closed' }, 'closed'],
    [
      'is told by the entry itself over https',
      [{ ...silent, url }],
      { request: { method: 'GET', url, headers: [] }, symptom: 'no-connection' },
      'no-connection',
    ],
  ])('and whether what has no response %s', (_, timings, part, symptom) => {
    const made = { request: { method: 'GET', url: plain, headers: [] }, response: none };
    book.note(timings);
    for (const index of timings.keys())
      book.see(request(index, { ...made, symptom: 'not-accepted', ...part }));
    const all = book.settle();
    expect(all.map((entry) => [entry.symptom, entry.timed])).toEqual(timings.map(() => [symptom, 'refused']));
  });

  it('and of two to one URL that are apart each has its own', () => {
    const made = { request: { method: 'GET', url: plain, headers: [] }, response: none };
    book.note([silent, { ...unsent, startedMs: 5000 }]);
    book.see(request(0, { ...made, symptom: 'not-accepted' }));
    book.see(request(1, { ...made, symptom: 'not-accepted', startedMs: 5000 }));
    expect(book.settle().map(({ symptom }) => symptom)).toEqual(['connected', 'not-accepted']);
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
