import { describe, expect, it } from 'vitest';
import { Backlog } from '../../src/capture/backlog.ts';
import { entry } from './recorder/entry.ts';

describe('a backlog', () => {
  const add = (backlog: Backlog, from: number, to: number): void => {
    for (let i = from; i < to; i++) backlog.add({ kind: 'entry', entry: entry({ index: i }) });
  };
  const navigate = (backlog: Backlog, number: number): void =>
    backlog.add({ kind: 'navigated', document: { number, url: null, atMs: 0 } });
  const taken = (backlog: Backlog): readonly string[] =>
    backlog
      .take()
      .map((each) => (each.kind === 'entry' ? String(each.entry.index) : `document ${each.document.number}`));

  it('gives what it has once, in order', () => {
    const backlog = new Backlog(10);
    add(backlog, 0, 2);
    navigate(backlog, 1);
    add(backlog, 2, 3);
    expect(taken(backlog)).toEqual(['0', '1', 'document 1', '2']);
    expect(taken(backlog)).toEqual([]);
    expect(backlog.dropped).toBe(0);
  });

  it('lets the oldest go beyond its limit, and counts them', () => {
    const backlog = new Backlog(10);
    add(backlog, 0, 1_000);
    expect(taken(backlog)).toEqual(Array.from({ length: 10 }, (_, i) => String(990 + i)));
    expect(backlog.dropped).toBe(990);
    add(backlog, 0, 4);
    expect(taken(backlog)).toHaveLength(4);
  });

  it('keeps its entries of a page that navigates without end', () => {
    const backlog = new Backlog(10);
    add(backlog, 0, 3);
    for (let i = 1; i <= 1_000; i++) navigate(backlog, i);
    expect(taken(backlog)).toEqual(['0', '1', '2', 'document 1000']);
  });
});
