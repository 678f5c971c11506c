import { describe, expect, test } from 'vitest';
import type { Filtered } from '../../../panel/state/filter.ts';
import { completions, unknownKey } from '../../../panel/state/filter-help.ts';

describe('an unknown key of the filter', () => {
  const cases: readonly [behaviour: string, typed: string, key: string | null, near?: string | null][] = [
    ['nothing typed has none', '', null],
    ['words have none', 'items -orders "two: words"', null],
    ['known keys are none', 'method:put -STATUS:4xx is:running', null],
    ['is said', 'host:api.test', 'host', null],
    ['is said where it is to be left out', '-host:api.test', 'host', null],
    ['is said behind what is known', 'method:put host:api.test', 'host', null],
    ['has a near one where a letter is wrong', 'methid:put', 'methid', 'method'],
    ['has a near one where a letter is missing', 'staus:404', 'staus', 'status'],
    ['has a near one where a letter is too many', 'domainn:api.test', 'domainn', 'domain'],
    ['has a near one where two letters changed places', 'verdcit:blocked', 'verdcit', 'verdict'],
    ['has a near one where it is cut short', 'stat:404', 'stat', 'status'],
    ['has a near one where DevTools say more', 'status-code:404', 'status-code', 'status'],
    ['may be in capitals', 'Methid:put', 'Methid', 'method'],
    ['is not finished without a value', 'host:', null],
    ['is no scheme', 'https://api.test/', null],
    ['is no scheme that is half typed', 'https:/', null],
    ['is no host with its port', 'localhost:3000', null],
    ['is no host with its port and a path', 'localhost:3000/items', null],
    ['is no regular expression', '/a:b/', null],
    ['is no long text', `${'a'.repeat(100)}:b`, null],
  ];
  test.each(cases)('%s', (_behaviour, typed, key, near = null) => {
    expect(unknownKey(typed)).toEqual(key === null ? null : { key, near });
  });
});

describe('what completes the filter', () => {
  const row: Filtered = {
    ...{ searchText: '', url: '', verdict: 'blocked', corsError: '', running: false },
    ...{ host: 'api.test:8443', method: 'PUT', reason: 'allow-origin-mismatch', status: 204 },
  };
  const rows: readonly Filtered[] = [
    row,
    { ...row, host: 'cdn.test', method: 'GET', reason: '', status: null },
    { ...row, host: 'with space', method: 'A"B', reason: 'x'.repeat(101) },
  ];
  const cases: readonly [behaviour: string, typed: string, offered: readonly string[]][] = [
    ['nothing typed: every key', '', ['domain:', 'is:', 'method:', 'verdict:', 'reason:', 'status:', 'url:']],
    ['the beginning of a key', 'm', ['method:']],
    ['in capitals', 'M', ['method:']],
    ['a minus is kept', '-m', ['-method:']],
    ['what stands before is kept', 'api  -cdn m', ['api  -cdn method:']],
    ['no key begins so', 'x', []],
    ['hosts that rows have', 'domain:', ['domain:api.test:8443', 'domain:cdn.test']],
    ['the beginning of a host', '-domain:C', ['-domain:cdn.test']],
    ['methods that rows have', 'method:', ['method:GET', 'method:PUT']],
    ['reasons that rows have', 'reason:allow', ['reason:allow-origin-mismatch']],
    ['kinds of status, and those that rows have', 'status:2', ['status:2xx', 'status:204']],
    ['a state', 'is:', ['is:running']],
    ['a value that is whole already', 'is:running', []],
    ['every verdict', 'verdict:b', ['verdict:blocked']],
    ['an address has no values', 'url:', []],
    ['an unknown key has no values', 'host:', []],
    ['quoted text is left alone', '"two m', []],
    ['behind quoted text', '"two words" m', ['"two words" method:']],
  ];
  test.each(cases)('%s', (_behaviour, typed, offered) => {
    expect(completions(typed, () => rows)).toEqual(offered);
  });

  test('offers at most fifty', () => {
    const many = Array.from({ length: 1_000 }, (_, index) => ({ ...row, host: `h${index}.test` }));
    expect(completions('domain:', () => many)).toHaveLength(50);
  });
});
