import { describe, expect, test } from 'vitest';
import { originalPlaces, scriptsOf } from '../../../panel/call-place/original-places.ts';
import { inlineMap } from '../../../panel/call-place/source-map.ts';
import type { StackFrame } from '../../../src/engine/exchange.ts';

const script = 'https://app.test/assets/app.js';

/** Line 1, column 1 of the script is line 3, column 5 of users.ts; column 11 is line 8, column 3 of a library, named `get`. */
const map = {
  version: 3,
  sources: ['../src/users.ts', '../node_modules/axios/index.js'],
  names: ['get'],
  mappings: 'AAEI,UCKFA',
  ignoreList: [1],
};

const inline = (value: unknown, how: 'base64' | 'plain' = 'base64') =>
  how === 'base64'
    ? `go();\n//# sourceMappingURL=data:application/json;charset=utf-8;base64,${Buffer.from(JSON.stringify(value)).toString('base64')}`
    : `go();\n//# sourceMappingURL=data:application/json,${encodeURIComponent(JSON.stringify(value))}\n`;

const frame = (part: Partial<StackFrame> = {}): StackFrame => ({
  ...{ name: 'loadUsers', url: script, line: 1, column: 1 },
  ...part,
});

const placesOf = (text: string, ...frames: StackFrame[]) =>
  originalPlaces(frames, new Map([[script, [text]]]));

describe('a script that carries its source map', () => {
  const users = { url: 'https://app.test/src/users.ts', line: 3, column: 5, name: null, ignored: false };

  test.each([
    ['in base64', inline(map)],
    ['in percent encoding', inline(map, 'plain')],
    ['before a sourceURL', `${inline(map)}\n//# sourceURL=webpack-internal:///./src/users.ts\n`],
    [
      'after another, in a text',
      `const text = "//# sourceMappingURL=data:application/json;base64,AAAA";\n${inline(map)}`,
    ],
    ['in sections', inline({ version: 3, sections: [{ offset: { line: 0, column: 0 }, map }] })],
    ['with letters beyond ASCII', inline({ ...map, names: ['größe'] })],
  ])('%s tells where a frame stands in the sources', (_, text) => {
    expect(placesOf(text, frame())).toEqual([users]);
  });

  test('names what its map has somebody else’s code for', () => {
    expect(placesOf(inline(map), frame({ column: 12 }))).toEqual([
      { ...users, url: 'https://app.test/node_modules/axios/index.js', line: 8, column: 3, ignored: true },
    ]);
  });

  test('gives a function that was renamed the name by which it was called', () => {
    const [inner] = placesOf(inline(map), frame({ name: 'e' }), frame({ column: 11 }));
    expect(inner?.name).toBe('get');
    const [waited] = placesOf(inline(map), frame({ name: 'e' }), frame({ column: 11, after: 'await' }));
    expect(waited?.name).toBeNull();
  });

  test('may have another text under its URL, which carries none', () => {
    expect(originalPlaces([frame()], new Map([[script, ['export {}', inline(map)]]]))).toEqual([users]);
  });
});

describe('a script without a map that can be read', () => {
  test.each([
    ['none', 'go();'],
    ['a map in a file', 'go();\n//# sourceMappingURL=app.js.map'],
    ['an empty one', 'go();\n//# sourceMappingURL=data:application/json;base64,'],
    ['no comma', 'go();\n//# sourceMappingURL=data:application/json;base64'],
    ['no base64', 'go();\n//# sourceMappingURL=data:application/json;base64,****'],
    ['no JSON', 'go();\n//# sourceMappingURL=data:application/json,%7B'],
    ['half an escape', 'go();\n//# sourceMappingURL=data:application/json,%'],
    ['a list', inline([])],
    ['null', inline(null)],
    ['nothing in it', inline({})],
    ['another version', inline({ ...map, version: 'x', mappings: 5 })],
    ['a source it does not have', inline({ ...map, sources: [] })],
    ['a source that is none', inline({ ...map, sources: [null, null] })],
  ])('%s: its frames are shown as they run', (_, text) => {
    expect(placesOf(text, frame(), frame({ column: 12 })).map((place) => place?.url ?? null)).toEqual([
      null,
      null,
    ]);
  });

  test.each([
    ['no line', frame({ line: null })],
    ['line 0', frame({ line: 0 })],
    ['a line far beyond', frame({ line: 1e12 })],
    ['no column, which is the first', frame({ column: null })],
  ])('a frame with %s throws nothing', (what, at) => {
    const [place] = placesOf(inline(map), at);
    expect(place?.line ?? null).toBe(what.startsWith('no column') ? 3 : null);
  });

  test('mappings that are none throw nothing', () => {
    const [place] = placesOf(inline({ ...map, mappings: '\u0000!!;;~~~,,' }), frame());
    expect(place === null || Number.isInteger(place?.line)).toBe(true);
  });

  test('of a stack through 1,000 scripts the first 30 are read', () => {
    const frames = Array.from({ length: 1_000 }, (_, i) => frame({ url: `https://app.test/${i}.js` }));
    expect(scriptsOf([...frames, ...frames])).toHaveLength(30);
  });

  test('a text of one long line is looked through once', () => {
    expect(inlineMap('sourceMappingURL=data:application/json'.repeat(100_000), script)).toBeNull();
  });
});
