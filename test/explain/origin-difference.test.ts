import fc from 'fast-check';
import { expect, test } from 'vitest';
import { originDifference } from '../../src/explain/origin-difference.ts';

const PAGE = 'https://app.example.test';

test.each([
  ['a slash at the end', PAGE, `${PAGE}/`, 'trailing-slash', '/', ''],
  ['a path', PAGE, `${PAGE}/app`, 'path', '/app', ''],
  ['two slashes', PAGE, `${PAGE}//`, 'path', '//', ''],
  ['a pattern', PAGE, 'https://*.example.test', 'pattern', 'https://*.example.test', PAGE],
  ['a host in capitals', PAGE, 'https://App.example.test', 'case', 'A', 'a'],
  ['a scheme in capitals', PAGE, 'HTTPS://app.example.test', 'case', 'HTTPS', 'https'],
  ['http for https', PAGE, 'http://app.example.test', 'scheme', 'http', 'https'],
  ['http for https on one port', 'https://a.test:8443', 'http://a.test:8443', 'scheme', 'http', 'https'],
  [
    'scheme and port',
    'https://a.test:8443',
    'http://a.test:8080',
    'other',
    'http://a.test:8080',
    'https://a.test:8443',
  ],
  ['another port', 'http://localhost:3000', 'http://localhost:3001', 'port', '3001', '3000'],
  ['a port too few', 'http://localhost:3000', 'http://localhost', 'port', '', '3000'],
  ['a port too many', PAGE, `${PAGE}:8443`, 'port', '8443', ''],
  ['www added', 'https://shop.test', 'https://www.shop.test', 'www', 'www.', ''],
  ['www left out', 'https://www.shop.test', 'https://shop.test', 'www', '', 'www.'],
  ['a sibling', PAGE, 'https://admin.example.test', 'subdomain', 'admin.example.test', 'app.example.test'],
  ['a parent', PAGE, 'https://example.test', 'subdomain', 'example.test', 'app.example.test'],
  ['a child', PAGE, 'https://eu.app.example.test', 'subdomain', 'eu.app.example.test', 'app.example.test'],
  [
    'siblings under a public suffix',
    'https://a.co.uk',
    'https://b.co.uk',
    'other',
    'https://b.co.uk',
    'https://a.co.uk',
  ],
  ['hosts of one label', 'http://a', 'http://b', 'other', 'http://b', 'http://a'],
  [
    'addresses in one network',
    'http://10.0.0.1',
    'http://10.0.0.2',
    'other',
    'http://10.0.0.2',
    'http://10.0.0.1',
  ],
  [
    'localhost and 127.0.0.1',
    'http://localhost:3000',
    'http://127.0.0.1:3000',
    'localhost-names',
    '127.0.0.1',
    'localhost',
  ],
  [
    'localhost and 127.0.0.1 with another port too',
    'http://localhost:3000',
    'http://127.0.0.1',
    'other',
    'http://127.0.0.1',
    'http://localhost:3000',
  ],
  ['localhost and ::1', 'http://[::1]', 'http://localhost', 'localhost-names', 'localhost', '[::1]'],
  ['null received', PAGE, 'null', 'null', 'null', PAGE],
  ['null expected', 'null', PAGE, 'null', PAGE, 'null'],
  ['a space before', PAGE, ` ${PAGE}`, 'whitespace', ` ${PAGE}`, PAGE],
  [
    'a zero-width space inside',
    PAGE,
    'https://app\u200b.example.test',
    'whitespace',
    'https://app\u200b.example.test',
    PAGE,
  ],
  ['another site', PAGE, 'https://shop.other.test', 'other', 'https://shop.other.test', PAGE],
  ['no origin at all', PAGE, 'true', 'other', 'true', PAGE],
  ['nothing', PAGE, '', 'other', '', PAGE],
  ['two values nobody knows', '', '', 'other', '', ''],
  ['a query', PAGE, `${PAGE}?x`, 'other', `${PAGE}?x`, PAGE],
])('%s', (_name, expected, received, kind, part, wanted) => {
  expect(originDifference(expected, received)).toEqual({ kind, part, wanted });
});

test('any two strings have a difference, and none throws', () => {
  const origin = fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.constantFrom('null', '*', PAGE));
  fc.assert(
    fc.property(origin, origin, (expected, received) => {
      expect(originDifference(expected, received).kind).toMatch(/^[a-z-]+$/);
    }),
  );
}, 60_000);
