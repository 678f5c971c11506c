import { describe, expect, it } from 'vitest';
import { Backlog } from '../../src/capture/backlog.ts';

describe('a backlog', () => {
  const add = (backlog: Backlog, from: number, to: number): void => {
    for (let i = from; i < to; i++) backlog.add({ kind: 'navigated', url: String(i) });
  };
  const urls = (backlog: Backlog): readonly string[] =>
    backlog.take().map((happening) => (happening.kind === 'navigated' ? happening.url : ''));

  it('gives what it has once, in order', () => {
    const backlog = new Backlog(10);
    add(backlog, 0, 3);
    expect(urls(backlog)).toEqual(['0', '1', '2']);
    expect(urls(backlog)).toEqual([]);
    expect(backlog.dropped).toBe(0);
  });

  it('lets the oldest go beyond its limit, and counts them', () => {
    const backlog = new Backlog(10);
    add(backlog, 0, 1_000);
    expect(urls(backlog)).toEqual(Array.from({ length: 10 }, (_, i) => String(990 + i)));
    expect(backlog.dropped).toBe(990);
    add(backlog, 0, 4);
    expect(urls(backlog)).toHaveLength(4);
  });
});
