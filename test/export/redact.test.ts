import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRedactor } from '../../src/export/redact.ts';
import { shown, type Template } from '../../src/export/template.ts';

const url = (text: string) => shown(createRedactor().url(text));
const header = (name: string, value: string) => shown(createRedactor().header(name, value));
const body = (text: string) => shown(createRedactor().body(text));

describe('a URL loses', () => {
  test.each([
    ['its login', 'https://lens:pass@a.test/x', 'https://{{CORS_URL_LOGIN}}@a.test/x'],
    [
      'parameters with a secret’s name',
      'https://a.test/?a=1&api_key=abc&b=2',
      'https://a.test/?a=1&api_key={{CORS_API_KEY}}&b=2',
    ],
    [
      'parameters in humps',
      'https://a.test/?accessToken=abc',
      'https://a.test/?accessToken={{CORS_ACCESS_TOKEN}}',
    ],
    [
      'the response of a sign-in',
      'https://a.test/?code=4/0Ab&state=xyz',
      'https://a.test/?code={{CORS_CODE}}&state={{CORS_STATE}}',
    ],
    [
      'a signature of Amazon’s',
      'https://a.test/?X-Amz-Signature=0ab',
      'https://a.test/?X-Amz-Signature={{CORS_X_AMZ_SIGNATURE}}',
    ],
    [
      'a token by its looks',
      'https://a.test/?q=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc-_d',
      'https://a.test/?q={{CORS_Q}}',
    ],
    [
      'a token in its path',
      'https://a.test/hooks/xoxb-123456789-abcdef',
      'https://a.test/hooks/{{CORS_URL_TOKEN}}',
    ],
  ])('%s', (_name, given, wanted) => {
    expect(url(given)).toBe(wanted);
  });
});

describe('a URL keeps', () => {
  test.each([
    'https://a.test/v1/items/7?page=2&sort=name',
    'https://a.test/3f2504e0-4f89-11d3-9a0c-0305e82c3301',
    'https://a.test/articles/how-to-write-a-very-long-address-in-2026',
    'https://a.test/static/App.Component.Name.2026.min.js',
    'https://a.test/?keyboard=qwerty&monkey=1&author=me&passenger=2',
    '/relative?x=1',
    '',
  ])('%s', (given) => {
    expect(url(given)).toBe(given);
  });
});

describe('a header', () => {
  test.each([
    ['Authorization', 'Bearer abc', 'Bearer {{CORS_AUTHORIZATION_BEARER}}'],
    ['authorization', 'Basic bGVuczpsZW5z', 'Basic {{CORS_AUTHORIZATION_BASIC}}'],
    ['Authorization', 'abc', '{{CORS_AUTHORIZATION}}'],
    ['Cookie', 'a=1; b=2', '{{CORS_COOKIE}}'],
    ['Set-Cookie', 'a=1; HttpOnly', 'a={{CORS_SET_COOKIE}}; HttpOnly'],
    ['Set-Cookie', 'a=1; Path=/, b=2', '{{CORS_SET_COOKIE}}'],
    ['X-Api-Key', 'k', '{{CORS_X_API_KEY}}'],
    ['X-CSRF-Token', 't', '{{CORS_X_CSRF_TOKEN}}'],
    ['Location', 'https://lens:p@a.test/?token=t', 'https://{{CORS_URL_LOGIN}}@a.test/?token={{CORS_TOKEN}}'],
    ['Content-Type', 'application/json', 'application/json'],
    ['Access-Control-Allow-Headers', 'Authorization, X-Api-Key', 'Authorization, X-Api-Key'],
    ['Sec-Fetch-Mode', 'cors', 'cors'],
    ['Cookie', '', ''],
  ])('%s: %s', (name, value, wanted) => {
    expect(header(name, value)).toBe(wanted);
  });
});

describe('a header with a secret’s name keeps what stands for one', () => {
  test.each([
    '$API_KEY',
    '$TOKEN',
    `$${'{apiKey}'}`,
    '{{CORS_TOKEN}}',
    '<your api key>',
    'xxxxxx',
    '******',
    '[redacted]',
  ])('%s', (value) => expect(header('X-Api-Key', value)).toBe(value));
});

describe('a header with a secret’s name loses what looks like that and may be one', () => {
  test.each([
    '$00AA0',
    '$ecret123',
    '$uperSecret1',
    '$password1',
    '$AAAAAA',
    `$${'{1}'}`,
    `$${'{a b}'}`,
    '<hunter2>',
    '{{a-b}}',
  ])('%s', (value) => expect(header('X-Api-Key', value)).toBe('{{CORS_X_API_KEY}}'));
});

describe('a body', () => {
  test.each([
    [
      'JSON',
      '{"name":"lens","password":"p\\"q","pin":7}',
      '{"name":"lens","password":"{{CORS_PASSWORD}}","pin":7}',
    ],
    ['JSON, nested, with a number', '{"a":[{"apiKey":12345}]}', '{"a":[{"apiKey":{{CORS_API_KEY}}}]}'],
    ['a form', 'user=lens&password=p%20q', 'user=lens&password={{CORS_PASSWORD}}'],
    ['words', 'use ghp_abcdefghijklmnop1234 for it', 'use {{CORS_BODY_TOKEN}} for it'],
  ])('%s', (_name, given, wanted) => {
    expect(body(given)).toBe(wanted);
  });
});

test('the same secret has the same name everywhere, and another of that name another', () => {
  const redactor = createRedactor();
  expect(shown(redactor.header('X-Api-Key', 'first-key'))).toBe('{{CORS_X_API_KEY}}');
  expect(shown(redactor.url('https://a.test/?key=first-key'))).toBe('https://a.test/?key={{CORS_X_API_KEY}}');
  expect(shown(redactor.header('X-Api-Key', 'second-key'))).toBe('{{CORS_X_API_KEY_2}}');
  expect(shown(redactor.text('It was "first-key" then "second-key".'))).toBe(
    'It was "{{CORS_X_API_KEY}}" then "{{CORS_X_API_KEY_2}}".',
  );
  expect(redactor.replaced()).toEqual([
    { env: 'CORS_X_API_KEY', place: 'X-Api-Key' },
    { env: 'CORS_X_API_KEY_2', place: 'X-Api-Key' },
  ]);
});

/** Whether a text comes back from a template; where no value is known, anything may stand. */
function comesBack(template: Template, values: ReadonlyMap<string, string>, text: string): boolean {
  const parts = template.map((piece) =>
    typeof piece === 'string' ? piece : (values.get(piece.env) ?? null),
  );
  const escaped = parts.map((part) => part?.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&') ?? '[^]+');
  return new RegExp(`^${escaped.join('')}$`).test(text);
}

test('a secret stands in no template once it was met, and the environment gives every byte back', () => {
  const visibleAscii = fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code));
  // Those that stand for a secret have their own table.
  const secret = fc
    .string({ unit: visibleAscii, minLength: 6, maxLength: 40 })
    .filter(
      (value) => !/^(?:(.)\1*|<[A-Za-z _-]*>|\$[A-Z_\d]*|[$[{].*[\]}]|undefined|redacted)$/i.test(value),
    );
  const around = fc.string({ unit: 'binary', maxLength: 20 });
  fc.assert(
    fc.property(secret, around, around, (value, before, after) => {
      const redactor = createRedactor();
      const key = redactor.header('X-Api-Key', value);
      expect(key).toEqual([{ env: 'CORS_X_API_KEY', fallback: null }]);
      // A part of the text around may be taken for another secret.
      const note = redactor.header('X-Note', `note ${value} end`);
      expect(comesBack(note, new Map([['CORS_X_API_KEY', value]]), `note ${value} end`)).toBe(true);
      for (const template of [note, redactor.text(before + value + after)])
        for (const piece of template) if (typeof piece === 'string') expect(piece).not.toContain(value);
    }),
  );
});

test('kept secrets are kept, everywhere', () => {
  const redactor = createRedactor({ keep: true });
  expect(shown(redactor.url('https://a:b@a.test/?key=k'))).toBe('https://a:b@a.test/?key=k');
  expect(shown(redactor.header('Cookie', 'a=1'))).toBe('a=1');
  expect(redactor.replaced()).toEqual([]);
});
