import { describe, expect, it } from 'vitest';
import type { RequestMode } from '../../../src/engine/exchange.ts';
import { isCrossOrigin } from '../../../src/engine/fetch/cross-origin.ts';
import type { SourceId } from '../../../src/engine/source-id.ts';
import { exchange, hop } from '../../build/exchange.ts';

const app = 'https://app.test';

const table: readonly [urls: string, origin: string, crossOrigin: boolean][] = [
  ['https://app.test/a', app, false],
  ['https://app.test:443/a', app, false],
  ['https://app.test:8443/a', app, true],
  ['http://app.test/a', app, true],
  ['https://api.test/a', app, true],
  ['https://app.test/a https://api.test/b', app, true],
  ['https://api.test/a https://app.test/b', app, true],
  ['wss://app.test/a', app, false],
  ['ws://app.test/a', app, true],
  ['blob:https://app.test/1-2', app, false],
  ['data:text/plain,a', app, false],
  ['about:blank', app, false],
  ['file:///etc/passwd', app, true],
  ['not a URL', app, true],
  ['https://app.test/a', 'null', true],
];

describe('isCrossOrigin', () => {
  it.each(table)('%s from %s: %s', (urls, origin, expected) => {
    const hops = urls === 'not a URL' ? [hop({ url: urls })] : urls.split(' ').map((url) => hop({ url }));
    const given = exchange({ hops, origin });
    expect(isCrossOrigin(given, given.origin)).toBe(expected);
  });

  it.each<[string, RequestMode, SourceId, boolean]>([
    ['the document itself', 'navigate', 'nothing', false],
    ['a frame of another origin', 'navigate', 'page-url', true],
    ['a request of a page that is not known', 'cors', 'nothing', true],
  ])('%s', (_, mode, source, expected) => {
    const origin = { candidates: [source === 'nothing' ? 'null' : app] as const, source };
    expect(isCrossOrigin(exchange({ mode }), origin)).toBe(expected);
  });
});
