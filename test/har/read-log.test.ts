import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLog } from '../../src/har/whole-log.ts';
import { noon, rawEntry } from './raw-entry.ts';

describe('readLog', () => {
  it('reads entries in their order, with their places', () => {
    const { entries } = readLog({
      log: { entries: [rawEntry({ url: 'https://a.test/' }), null, rawEntry()] },
    });
    expect(entries.map(({ index, request }) => [index, request.url])).toEqual([
      [0, 'https://a.test/'],
      [1, null],
      [2, 'https://api.test/'],
    ]);
  });

  it('reads the bare log that getHAR() gives', () => {
    expect(readLog({ version: '1.2', entries: [rawEntry()] })).toMatchObject({
      notHar: null,
      entries: [{ index: 0 }],
    });
  });

  it('reads who wrote it and its pages', () => {
    const log = readLog({
      log: {
        creator: { name: 'Firefox', version: '153.0' },
        browser: { name: 'Firefox' },
        pages: [{ id: 'page_1', title: 'https://app.test/', startedDateTime: new Date(noon).toISOString() }],
        entries: [],
      },
    });
    expect(log).toMatchObject({
      creator: { name: 'Firefox', version: '153.0' },
      browser: { name: 'Firefox', version: null },
      pages: [{ id: 'page_1', title: 'https://app.test/', startedMs: noon }],
      problems: [],
    });
  });

  const noHars: readonly [says: string, raw: unknown, path: string, problem: string][] = [
    ['null', null, '', 'missing'],
    ['a number', 7, '', 'not-an-object'],
    ['a list', [], '', 'not-an-object'],
    ['an object without a log', {}, 'log', 'missing'],
    ['a log that is a list', { log: [] }, 'log', 'not-an-object'],
    ['a log without entries', { log: {} }, 'log.entries', 'missing'],
    ['entries that are an object', { log: { entries: {} } }, 'log.entries', 'not-an-array'],
  ];
  it.each(noHars)('says of %s where it stops being a HAR', (_, raw, path, problem) => {
    expect(readLog(raw)).toMatchObject({ notHar: { path, problem }, entries: [] });
  });

  const pages: readonly [says: string, value: unknown, path: string, problem: string][] = [
    ['that are an object', {}, 'log.pages', 'not-an-array'],
    ['of which one is null', [null], 'log.pages[0]', 'not-an-object'],
  ];
  it.each(pages)('notes pages %s', (_, value, path, problem) => {
    expect(readLog({ log: { pages: value, entries: [] } }).problems).toEqual([{ path, problem }]);
  });

  const sanitized: readonly [says: string, entries: readonly object[], expected: boolean][] = [
    ['a Chromium log without any secret', [rawEntry()], true],
    ['a Chromium log with a cookie sent', [rawEntry(), rawEntry({ request: ['cookie: a=b'] })], false],
    ['a Chromium log with a cookie set', [rawEntry({ response: ['Set-Cookie: a=b'] })], false],
    ['a Chromium log with Authorization', [rawEntry({ request: ['Authorization: Bearer x'] })], false],
    ['a Firefox log without any secret', [rawEntry({ writer: 'firefox' })], false],
    ['an empty log', [], false],
  ];
  it.each(sanitized)('tells whether %s may have been sanitized', (_, entries, expected) => {
    expect(readLog({ log: { creator: { name: 'WebInspector' }, entries } }).sanitized).toBe(expected);
  });

  it('never throws on anything, and gives plain JSON', () => {
    const logs = fc.record({ log: fc.record({ entries: fc.array(fc.jsonValue()), pages: fc.jsonValue() }) });
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), logs), (raw) => {
        const log = readLog(raw);
        expect(JSON.parse(JSON.stringify(log))).toEqual(log);
      }),
      { verbose: true },
    );
  });
});
