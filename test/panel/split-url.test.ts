import { expect, test } from 'vitest';
import { splitUrl } from '../../panel/split-url.ts';

test.each([
  ['path and query, without the fragment', 'https://api.test/a/b?c=1#d', '/a/b?c=1', 'api.test'],
  ['a port of its own', 'http://api.test:8080/', '/', 'api.test:8080'],
  ['a port that is the usual one', 'https://api.test:443/', '/', 'api.test'],
  ['no host', 'data:,x', ',x', ''],
  ['what is no URL, whole', 'no url', 'no url', ''],
])('a list shows of a URL: %s', (_, url, name, host) => {
  expect(splitUrl(url)).toEqual({ name, host });
});
