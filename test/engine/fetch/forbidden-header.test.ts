import { expect, test } from 'vitest';
import { isForbiddenRequestHeader } from '../../../src/engine/fetch/forbidden-header.ts';
import { chromium, fetchStandard, firefox } from '../../../src/engine/profiles/register.ts';

/** Dropped without a preflight by Chromium 156 and Firefox 153 when `fetch()` was given them. */
const forbidden: readonly [name: string, value: string][] = [
  ['Accept-Charset', 'x'],
  ['accept-encoding', 'x'],
  ['Access-Control-Request-Headers', 'x'],
  ['access-control-request-method', 'x'],
  ['connection', 'x'],
  ['content-length', '5'],
  ['Cookie', 'a=1'],
  ['cookie2', 'a'],
  ['date', 'x'],
  ['DNT', '1'],
  ['expect', 'x'],
  ['host', 'x'],
  ['keep-alive', 'x'],
  ['origin', 'x'],
  ['referer', 'x'],
  ['set-cookie', 'a'],
  ['TE', 'trailers'],
  ['trailer', 'x'],
  ['transfer-encoding', 'x'],
  ['upgrade', 'x'],
  ['via', 'x'],
  ['Proxy-Authorization', 'x'],
  ['proxy-x', '1'],
  ['Sec-Fetch-Mode', 'cors'],
  ['sec-gpc', '1'],
  ['sec-x', '1'],
  ['x-http-method-override', 'TRACE'],
  ['X-HTTP-Method', 'get, trace'],
  ['x-method-override', ' connect '],
  ['x-http-method', 'PUT, TRACK'],
];

/** Sent, with a preflight, by both. */
const allowed: readonly [name: string, value: string][] = [
  ['x-http-method-override', 'PUT'],
  ['x-http-method-override', 'TRACE x'],
  ['x-http-method-override', 'TRACK;q=1'],
  ['x-method-override', '"TRACE"'],
  ['x-method-override', ''],
  ['x-http-method', '"a, TRACE, b"'],
  ['x-http-method', '"\\", TRACE'],
  ['x-http-methods', 'TRACE'],
  ['access-control-request-private-network', 'true'],
  ['access-control-x', 'x'],
  ['content-transfer-encoding', '5'],
  ['authorization', 'x'],
  ['priority', 'u=1'],
  ['proxy', 'x'],
  ['sec', 'x'],
  ['constructor', 'x'],
];

const profiles = [fetchStandard, chromium(null), firefox(null)];

test.each(forbidden)('%s: %s is forbidden', (name, value) => {
  for (const profile of profiles) {
    expect([profile.id, isForbiddenRequestHeader(name, value, profile)]).toEqual([profile.id, true]);
  }
});

test.each(allowed)('%s: %s is for scripts to set', (name, value) => {
  for (const profile of profiles) {
    expect([profile.id, isForbiddenRequestHeader(name, value, profile)]).toEqual([profile.id, false]);
  }
});

test('Chromium alone drops User-Agent; Firefox sends it after a preflight', () => {
  expect(profiles.map((profile) => isForbiddenRequestHeader('User-Agent', 'x', profile))).toEqual([
    false,
    true,
    false,
  ]);
});
