import { expect, it } from 'vitest';
import { isLoopbackHost } from '../../src/url/is-loopback-host.ts';

it.each([
  ['localhost', true],
  ['app.localhost', true],
  ['localhost.', true],
  ['127.0.0.1', true],
  ['127.8.0.2', true],
  ['[::1]', true],
  ['notlocalhost', false],
  ['localhost.test', false],
  ['127.0.0.1.test', false],
  ['10.0.0.1', false],
  ['[::2]', false],
  ['', false],
])('%j is this computer by its spelling: %j', (host, expected) => {
  expect(isLoopbackHost(host)).toBe(expected);
});
