import { describe, expect, it } from 'vitest';
import { hostilePatterns } from './hostile-patterns.ts';
import { sourcesOfProject } from './sources.ts';

/** Where a pattern is safe, and why. */
const reviewed: ReadonlyMap<string, string> = new Map([
  ['panel/words.ts: say(key, ...(values as never))', 'a message has one set of values, and they are ours'],
  ['panel/words.ts: sayCount(...counted)', 'a key, a number and one set of values'],
  ['src/engine/fetch/check.ts: known: Record<string, string>', 'written with names that our own code gives'],
  ['src/words/say.ts: messages: Record<string, string>', 'asked by our own keys, which are checked by type'],
  [
    'src/capture/recorder/in-page/realm-natives.ts: fields[read[i] as string]',
    'the table has no prototype, and the names are ours',
  ],
  ['src/url/parse-url.ts: new URL(text, base)', 'this is where it is caught'],
  [
    'src/play/play.ts: new URL(call.url)',
    'the command refuses other arguments, and the case file other URLs',
  ],
  ['src/cli/check/fill-request.ts: new URL(url)', 'its origin was compared just before'],
  ['src/cli/check/send.ts: new URL(url)', 'each URL that is played has been parsed'],
  ['src/export/contract-call.ts: new URL(captured)', 'no contract is made of an exchange with another URL'],
]);

describe('what others sent', () => {
  const found = [...sourcesOfProject()].flatMap(([path, code]) => hostilePatterns(path, code));

  it('is never spread into a call, asked of a plain object, or read as a URL without a guard', () => {
    expect(found.filter((place) => !reviewed.has(place))).toEqual([]);
  });

  it('has no place in the list of reviewed ones that is not there any more', () => {
    expect([...reviewed.keys()].filter((place) => !found.includes(place))).toEqual([]);
  });
});

describe('a pattern that what others sent breaks', () => {
  it.each([
    ['Math.max(...list)', 'Math.max(...list)'],
    ['out.push(...list)', 'out.push(...list)'],
    ['String.fromCharCode(...codes)', 'String.fromCharCode(...codes)'],
    ['new Bytes(...list)', 'new Bytes(...list)'],
    ['key in table', 'key in table'],
    ['const a: Record<string, number> = { b: 1 }; a[key]', 'a: Record<string, number>'],
    ['const a: Readonly<Record<string, number>> = { b: 1 }; a[key]', 'a: Readonly<Record<string, number>>'],
    ['const a: { [key: string]: number } = { b: 1 }', 'a: { [key: string]: number }'],
    ['const a: Record<string, number> = { b: 1 } as never', 'a: Record<string, number>'],
    ['table[key as keyof typeof table]', 'table[key as keyof typeof table]'],
    ['URL.canParse(text)', 'URL.canParse(text)'],
    ['new URL(text)', 'new URL(text)'],
  ])('is found in `%s`', (code, place) => {
    expect(hostilePatterns('a.ts', code)).toEqual([`a.ts: ${place}`]);
  });

  it.each([
    'const all = [...list]; new Set([...list]); new Map([...one, ...other])',
    'const f = (...rest: number[]) => rest.length',
    "'message' in error",
    "const a: Readonly<Record<'b', number>> = { b: 1 }; a.b",
    'const a: ReadonlyMap<string, number> = new Map(Object.entries({ b: 1 }))',
    'const a: Record<string, number> = { __proto__: null, b: 1 } as never',
    'list[at as number]',
    "new URL('http://a.invalid/')",
    'URL.createObjectURL(blob)',
  ])('is not in `%s`', (code) => {
    expect(hostilePatterns('a.ts', code)).toEqual([]);
  });
});
