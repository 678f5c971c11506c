import { describe, expect, it } from 'vitest';
import { readHeaders } from '../../src/har/read-headers.ts';

const read = (...fields: readonly (readonly [string, string])[]) =>
  readHeaders(
    fields.map(([name, value]) => ({ name, value })),
    'request.headers',
    { note: () => {} },
  ) ?? [];

describe('of a field that many entries have', () => {
  it('one pair is kept', () => {
    const lists = Array.from({ length: 1_000 }, (_, i) =>
      read(['Accept', '*/*'], ['X-Id', String(i)], ['Origin', 'https://app.test']),
    );
    expect(new Set(lists.flat())).toHaveProperty('size', 1_002);
    expect(lists[7]).toEqual([
      ['Accept', '*/*'],
      ['X-Id', '7'],
      ['Origin', 'https://app.test'],
    ]);
  });

  it.each<[string, readonly [string, string], readonly [string, string]]>([
    ['another value', ['Accept', '*/*'], ['Accept', 'text/html']],
    ['another case of its name', ['Accept', '*/*'], ['accept', '*/*']],
    ['the value as its name', ['a', 'b'], ['b', 'a']],
    ['names of objects', ['__proto__', 'a'], ['constructor', 'a']],
  ])('no pair is shared with %s', (_, one, other) => {
    expect([...read(one, other), ...read(other, one)]).toEqual([one, other, other, one]);
  });

  it('none is kept for long, where each is another', () => {
    const [before] = read(['Accept', '*/*']);
    for (let i = 0; i < 20_000; i++) read([`X-${i}`, 'a']);
    expect(read(['Accept', '*/*'])[0]).toEqual(before);
    expect(read(['Accept', '*/*'])[0]).not.toBe(before);
  });

  it('none is kept of what is long', () => {
    const long = 'a'.repeat(10_000);
    expect(read(['Cookie', long])[0]).not.toBe(read(['Cookie', long])[0]);
  });
});
