import { expect, test } from 'vitest';
import {
  isCorsSafelistedMethod,
  isForbiddenMethod,
  normalizeMethod,
} from '../../../src/engine/fetch/method.ts';

const rows: readonly [method: string, normalized: string, safelisted: boolean, forbidden: boolean][] = [
  ['GET', 'GET', true, false],
  ['get', 'GET', true, false],
  ['HEAD', 'HEAD', true, false],
  ['hEaD', 'HEAD', true, false],
  ['POST', 'POST', true, false],
  ['post', 'POST', true, false],
  ['PUT', 'PUT', false, false],
  ['put', 'PUT', false, false],
  ['delete', 'DELETE', false, false],
  ['options', 'OPTIONS', false, false],
  ['PATCH', 'PATCH', false, false],
  ['patch', 'patch', false, false],
  ['Patch', 'Patch', false, false],
  ['query', 'query', false, false],
  ['CONNECT', 'CONNECT', false, true],
  ['connect', 'connect', false, true],
  ['trace', 'trace', false, true],
  ['TrAcK', 'TrAcK', false, true],
  ['po\u017ft', 'po\u017ft', false, false],
  [' GET', ' GET', false, false],
  ['', '', false, false],
];

test.each(rows)(
  '%j is sent as %j (safelisted %j, forbidden %j)',
  (method, normalized, safelisted, forbidden) => {
    expect(normalizeMethod(method)).toBe(normalized);
    expect(isCorsSafelistedMethod(method)).toBe(safelisted);
    expect(isForbiddenMethod(method)).toBe(forbidden);
  },
);
