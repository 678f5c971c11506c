// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { CallPlace } from '../../../panel/components/call-place/CallPlace.tsx';
import type { Exchange } from '../../../src/engine/exchange.ts';
import { exchange } from '../build.ts';

afterEach(() => render(null, document.body));

const frame = (line: number | null) => ({ name: 'load', url: 'https://app.test/app.js', line, column: 3 });

test.each<[says: string, part: Partial<Exchange>, place: string | null, frames: number]>([
  ['the way there, where it has more than one frame', { callStack: [frame(7), frame(9)] }, 'app.js:7', 2],
  ['the place alone, where it has one', { callStack: [frame(7)] }, 'app.js:7', 0],
  ['the place that the log has, without a stack', { callSite: frame(7) }, 'app.js:7', 0],
  ['nothing where the line is not known', { callSite: frame(null) }, null, 0],
  ['nothing where nobody knows', {}, null, 0],
])('of a call is shown %s', (_, part, place, frames) => {
  render(<CallPlace exchange={exchange(part)} />, document.body);
  const shown = document.querySelector('[data-testid="call-site"]')?.textContent ?? null;
  expect(shown?.includes(place ?? '') ?? null).toBe(place === null ? null : true);
  expect(document.querySelectorAll('[data-testid="call-stack"] li')).toHaveLength(frames);
});
