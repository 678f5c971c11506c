import { expect, it } from 'vitest';
import type { HarHeaders } from '../../src/har/entry.ts';
import { mergeRepeats } from '../../src/har/merge-repeats.ts';

it.each<[says: string, given: HarHeaders | null, merged: HarHeaders | null]>([
  ['no list', null, null],
  [
    'two equal fields are one',
    [
      ['Origin', 'a'],
      ['origin', 'a'],
    ],
    [['Origin', 'a']],
  ],
  [
    'as many as there are',
    [
      ['host', 'a'],
      ['host', 'a'],
      ['host', 'a'],
    ],
    [['host', 'a']],
  ],
  [
    'two that differ stay',
    [
      ['Origin', 'a'],
      ['Origin', 'b'],
    ],
    [
      ['Origin', 'a'],
      ['Origin', 'b'],
    ],
  ],
  [
    'what may be sent twice stays',
    [
      ['Accept', 'a'],
      ['Accept', 'a'],
    ],
    [
      ['Accept', 'a'],
      ['Accept', 'a'],
    ],
  ],
  [
    'no table is asked by a name from outside',
    [
      ['__proto__', 'a'],
      ['__proto__', 'a'],
    ],
    [
      ['__proto__', 'a'],
      ['__proto__', 'a'],
    ],
  ],
])('%s', (_, given, merged) => expect(mergeRepeats(given)).toEqual(merged));
