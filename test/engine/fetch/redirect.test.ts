import { describe, expect, it } from 'vitest';
import { isRedirect, redirectCheck, redirectedMethod } from '../../../src/engine/fetch/redirect.ts';
import { response } from '../../build/exchange.ts';

describe('isRedirect', () => {
  it.each([
    [301, true],
    [302, true],
    [303, true],
    [307, true],
    [308, true],
    [300, false],
    [304, false],
    [200, false],
  ])('%i with Location: %s', (status, expected) => {
    expect(isRedirect(response(status, 'Location: /b'))).toBe(expected);
  });
  it('is no redirect without Location', () => {
    expect(isRedirect(response(302))).toBe(false);
  });
});

describe('redirectedMethod', () => {
  it.each([
    [301, 'POST', 'GET'],
    [302, 'POST', 'GET'],
    [301, 'PUT', 'PUT'],
    [302, 'DELETE', 'DELETE'],
    [303, 'POST', 'GET'],
    [303, 'PUT', 'GET'],
    [303, 'HEAD', 'HEAD'],
    [307, 'POST', 'POST'],
    [308, 'POST', 'POST'],
  ])('%i turns %s into %s', (status, method, expected) => {
    expect(redirectedMethod(status, method)).toBe(expected);
  });
});

describe('redirectCheck', () => {
  const app = 'https://app.test';
  it.each([
    ['another origin', '//other.test/x', true, 0, null],
    ['relative', '../x', true, 0, null],
    ['user info to another origin', 'https://u:p@other.test/', false, 0, 'redirect-with-credentials'],
    ['a user without password', 'https://u@other.test/', true, 0, 'redirect-with-credentials'],
    [
      'user info back to the page, after being cross-origin',
      'https://u:p@app.test/',
      true,
      0,
      'redirect-with-credentials',
    ],
    ['user info within the page’s own origin', 'https://u:p@app.test/', false, 0, null],
    [
      'user info of another origin, by the page’s own redirect',
      'https://u:p@other.test/',
      false,
      0,
      'redirect-with-credentials',
    ],
    ['empty user info', 'https://@other.test/', true, 0, null],
    ['a scheme that is not http', 'ftp://other.test/', true, 0, 'scheme-not-cors'],
    ['the link of an app', 'lens-app://signed-in', true, 0, 'scheme-not-cors'],
    ['javascript:', 'javascript:1', true, 0, 'scheme-not-cors'],
    ['data:', 'data:,x', true, 0, 'redirect-invalid'],
    ['file:', 'file:///x', true, 0, 'redirect-invalid'],
    ['an extension’s page', 'chrome-extension://abc/x', true, 0, 'redirect-invalid'],
    ['a Location that does not parse', 'https://[', true, 0, 'redirect-invalid'],
    ['the twentieth redirect', '/x', true, 19, null],
    ['the twenty-first', '/x', true, 20, 'too-many-redirects'],
  ] as const)('%s: %s', (_name, location, crossOrigin, count, reason) => {
    const checks = redirectCheck({
      response: response(302, `Location: ${location}`),
      from: 'https://api.test/a/b',
      clientOrigin: app,
      crossOrigin,
      count,
      followed: false,
    });
    expect(checks.find(({ failure }) => failure)?.failure?.reason ?? null).toBe(reason);
  });
});
