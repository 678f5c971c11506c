import { describe, expect, test } from 'vitest';
import { ownFrame, placedFrames } from '../../../panel/call-place/placed-frames.ts';
import type { StackFrame } from '../../../src/engine/exchange.ts';

const app = 'https://app.test/app.js';

/** Frames by name and, where it is another than the one bundle, URL; the innermost first. */
type Named = string | readonly [name: string, url: string];
const stack = (...frames: readonly Named[]): StackFrame[] =>
  frames.map((frame, i) => {
    const [name, url] = typeof frame === 'string' ? [frame, app] : frame;
    return { name: name === '' ? null : name, url, line: i + 1, column: 1 };
  });

describe('the person’s own frame', () => {
  const axios = 'http://localhost:5173/node_modules/.vite/deps/axios.js?v=1';
  test.each([
    ['is the innermost where nothing is known to be a library', stack('load', 'main'), 1],
    ['stands outside the library’s files', stack(['xhr', axios], ['request', axios], 'load', 'main'), 3],
    [
      'stands outside axios in one bundle, whose functions have their names',
      stack(
        'sendRequest',
        'dispatchXhrRequest',
        'xhr',
        'dispatchRequest',
        '_request',
        'request',
        'Axios.<computed>',
        'wrap',
        'load',
      ),
      9,
    ],
    [
      'stands outside axios where a promise is between',
      stack('dispatchXhrRequest', '', 'xhr', 'dispatchRequest', 'load'),
      5,
    ],
    ['stands outside jQuery in one bundle', stack('send', 'ajax', 'jQuery.<computed>', 'load'), 4],
    [
      'stands outside superagent in one bundle',
      stack('Request._end', 'Request.end', '', 'RequestBase.then', 'load'),
      5,
    ],
    ['stands outside what took the place of fetch', stack('window.fetch', 'load'), 2],
    ['stands outside what took the place of send', stack('XMLHttpRequest.send', 'load'), 2],
    [
      'is a function named as one of axios’ that no other of its functions called',
      stack('sendRequest', 'load'),
      1,
    ],
    ['is a function named send that is not jQuery’s', stack('send', 'submit', 'ajax'), 1],
    ['is the innermost where all is library', stack(['xhr', axios], ['request', axios]), 1],
    ['is one that a library called', stack('onMessage', ['emit', axios], 'main'), 1],
  ])('%s', (_, frames, line) => {
    expect(ownFrame(placedFrames(frames))?.line).toBe(line);
  });

  test('is none where there is no frame, and one without a line is none', () => {
    expect(ownFrame([])).toBeNull();
    const [first, second] = stack('load', 'main') as [StackFrame, StackFrame];
    expect(ownFrame(placedFrames([{ ...first, line: null }, second]))?.line).toBe(2);
  });

  test('is where the source map says, and what the map marks as somebody else’s is none', () => {
    const frames = stack('a', 'b', 'c');
    const original = {
      url: 'https://app.test/src/users.ts',
      line: 40,
      column: 9,
      name: 'loadUsers',
      ignored: false,
    };
    const placed = placedFrames(frames, [
      { ...original, url: 'https://app.test/node_modules/axios/lib/axios.js' },
      { ...original, ignored: true },
      original,
    ]);
    expect(placed.map(({ library }) => library)).toEqual([true, true, false]);
    expect(ownFrame(placed)).toMatchObject({
      ...{ line: 40, column: 9, name: 'loadUsers' },
      generated: frames[2],
    });
  });

  test('stands in a source of any name, where the map says that it is no package’s', () => {
    const placed = placedFrames(stack('get', 'load'), [
      { url: 'https://app.test/src-of/axios.js', line: 3, column: 1, name: null, ignored: false },
      null,
    ]);
    expect(ownFrame(placed)?.line).toBe(3);
  });

  test('10,000 frames are looked through in one go', () => {
    const many = stack(...Array.from({ length: 10_000 }, (): [string, string] => ['xhr', axios]), 'load');
    expect(ownFrame(placedFrames(many))?.line).toBe(10_001);
  });
});
