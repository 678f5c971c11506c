import { describe, expect, it } from 'vitest';
import { inPieces, type PieceLimits } from '../../src/fix/fragments/pieces.ts';

describe('a list in pieces', () => {
  it.each<[name: string, items: readonly string[], limits: PieceLimits, pieces: readonly string[]]>([
    ['that all fit is one', ['aa', 'bb'], { characters: 4 }, ['aa,bb']],
    ['goes on in the next where it is too long', ['aa', 'bb', 'c'], { characters: 4 }, ['aa,bb', 'c']],
    ['goes on in the next where it has too many', ['a', 'b', 'c'], { characters: 9, items: 2 }, ['a,b', 'c']],
    [
      'has an item that is too long in one of its own',
      ['a', 'bbbbb', 'c'],
      { characters: 2 },
      ['a', 'bbbbb', 'c'],
    ],
    ['without an item is none', [], { characters: 2 }, []],
  ])('%s', (_name, items, limits, pieces) => {
    expect(inPieces(items, limits, (item) => item.length).map((piece) => piece.join())).toEqual(pieces);
  });
});
