import { expect, test } from 'vitest';
import {
  isCorsSafelistedResponseHeaderName,
  isForbiddenResponseHeaderName,
} from '../../../src/engine/fetch/safelisted-response-header.ts';

test.each<[name: string, safelisted: boolean, forbidden: boolean]>([
  ['Cache-Control', true, false],
  ['content-language', true, false],
  ['CONTENT-LENGTH', true, false],
  ['Content-Type', true, false],
  ['expires', true, false],
  ['Last-Modified', true, false],
  ['pragma', true, false],
  ['Set-Cookie', false, true],
  ['set-cookie2', false, true],
  ['Content-Disposition', false, false],
  ['Content-Encoding', false, false],
  ['Content-Range', false, false],
  ['Date', false, false],
  ['ETag', false, false],
  ['Location', false, false],
  ['Link', false, false],
  ['Retry-After', false, false],
  ['X-Total-Count', false, false],
  ['Access-Control-Allow-Origin', false, false],
  ['', false, false],
])('%s: safelisted %s, forbidden %s', (name, safelisted, forbidden) => {
  expect(isCorsSafelistedResponseHeaderName(name)).toBe(safelisted);
  expect(isForbiddenResponseHeaderName(name)).toBe(forbidden);
});
