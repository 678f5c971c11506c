import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HeaderList } from '../../../src/engine/fetch/header-list.ts';
import { maxAge } from '../../../src/engine/fetch/max-age.ts';
import { chromium, fetchStandard, firefox } from '../../../src/engine/profiles/register.ts';

const MANY = Number.MAX_SAFE_INTEGER;

/** Seen in Chromium 156 and Firefox 153 by when the second of two requests preflighted again. */
test.each<[fields: readonly string[], fetch: number, chromium: number, firefox: number]>([
  [[], 5, 5, 5],
  [[''], 5, 5, 5],
  [['0'], 0, 0, 0],
  [['00'], 0, 0, 0],
  [['3'], 3, 3, 3],
  [[' 3\t'], 3, 3, 3],
  [['020'], 20, 20, 20],
  [['7200'], 7200, 7200, 7200],
  [['7201'], 7201, 7200, 7201],
  [['86400'], 86_400, 7200, 86_400],
  [['86401'], 86_401, 7200, 86_400],
  [['4294967297'], 4_294_967_297, 7200, 86_400],
  [['9223372036854775807'], MANY, 7200, 86_400],
  [['9223372036854775808'], MANY, 5, 86_400],
  [['99999999999999999999'], MANY, 5, 86_400],
  [['9'.repeat(1000)], MANY, 5, 86_400],
  [['-1'], 5, 0, 0],
  [['-0'], 5, 0, 0],
  [['-9223372036854775809'], 5, 5, 0],
  [['+20'], 5, 20, 0],
  [['-'], 5, 5, 0],
  [['+-3'], 5, 5, 0],
  [['3.5'], 5, 5, 0],
  [['1e1'], 5, 5, 0],
  [['0x3'], 5, 5, 0],
  [['3s'], 5, 5, 0],
  [['3;'], 5, 5, 0],
  [['"3"'], 5, 5, 0],
  [['3 abc'], 5, 5, 0],
  [['abc'], 5, 5, 0],
  [['\v20'], 5, 5, 0],
  [['20\f'], 5, 5, 0],
  [['３'], 5, 5, 0],
  [['20, 20'], 5, 5, 0],
  [['20', '20'], 5, 5, 0],
  [['20,'], 5, 5, 0],
  [['20', ''], 5, 5, 20],
  [['', '20'], 5, 5, 20],
  [['', ''], 5, 5, 5],
])('Access-Control-Max-Age %j: Fetch %d, Chromium %d, Firefox %d', (fields, ...seconds) => {
  const headers: HeaderList = fields.map((value) => ['access-control-max-age', value]);
  const profiles = [fetchStandard, chromium(null), firefox(null)];
  expect(profiles.map((profile) => maxAge(headers, profile))).toEqual(seconds);
});

test('whatever the header: whole seconds within the browser’s limit', () => {
  const value = fc.oneof(fc.string(), fc.bigInt().map(String), fc.double().map(String));
  fc.assert(
    fc.property(fc.array(value, { maxLength: 3 }), (values) => {
      const headers: HeaderList = values.map((text) => ['Access-Control-Max-Age', text]);
      for (const profile of [fetchStandard, chromium(null), firefox(null)]) {
        const seconds = maxAge(headers, profile);
        expect(Number.isSafeInteger(seconds) && seconds >= 0).toBe(true);
        expect(seconds).toBeLessThanOrEqual(profile.longestMaxAge ?? MANY);
      }
    }),
  );
});
