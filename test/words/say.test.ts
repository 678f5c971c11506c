import '../../src/explain/messages.ts';
import { afterEach, expect, test } from 'vitest';
import { english } from '../../src/words/en/catalogue.ts';
import { bare, plain } from '../../src/words/plain.ts';
import { fill, type Param, say, setLanguage } from '../../src/words/say.ts';
import type { Text } from '../../src/words/text.ts';

afterEach(() => setLanguage(english));

test.each<[string, string, Record<string, Param>, Text]>([
  ['words only', 'No response.', {}, [{ text: 'No response.' }]],
  [
    'a value is kept apart from the words',
    'to {origin}.',
    { origin: 'https://a.test' },
    [{ text: 'to ' }, { value: 'https://a.test' }, { text: '.' }],
  ],
  ['two values side by side', '{a}{b}', { a: 'x', b: 'y' }, [{ value: 'x' }, { value: 'y' }]],
  ['a literal of ours', 'it is `*`', {}, [{ text: 'it is ' }, { text: '*', code: true }]],
  ['a number is a word of ours', '{count} left', { count: 2 }, [{ text: '2' }, { text: ' left' }]],
  [
    'a text inside a text',
    'so {a}',
    { a: [{ text: 'b' }, { value: 'c' }] },
    [{ text: 'so ' }, { text: 'b' }, { value: 'c' }],
  ],
  ['an empty value is a value', '{a}', { a: '' }, [{ value: '' }]],
  ['a value is made visible', '{a}', { a: '\u001b[2J\u202e' }, [{ value: '\\u{1b}[2J\\u{202e}' }]],
  ['a value is not read as a template', '{a}', { a: '{b} `c`' }, [{ value: '{b} `c`' }]],
])('say: %s', (_name, template, params, text) => {
  expect(fill(template, params)).toEqual(text);
});

test.each([
  ['absent', {}],
  ['undefined', { a: undefined }],
  ['null', { a: null }],
])('a value that is %s is said to be unknown', (_name, params) => {
  expect(fill('to {a}.', params)).toEqual([{ text: 'to ' }, { text: '(unknown)' }, { text: '.' }]);
});

test('a long value is shortened to what a sentence can bear', () => {
  const [part] = fill('{a}', { a: 'x'.repeat(100_000) });
  expect(part && 'value' in part && part.value.length).toBe(200);
});

test('English fills what a language leaves out', () => {
  setLanguage({});
  expect(plain(say('common.unknown'))).toBe('(unknown)');
  setLanguage({ 'common.unknown': '(unbekannt)' });
  expect(plain(say('common.unknown'))).toBe('(unbekannt)');
});

test('plain quotes values, marks literals, and leaves numbers and usual methods alone', () => {
  const text: Text = [
    { text: 'your ' },
    { value: 'PUT' },
    { text: ' got ' },
    { value: '204' },
    { text: ' and ' },
    { text: '*', code: true },
    { text: ' for ' },
    { value: 'patch' },
    { text: ' ' },
    { value: '\u202e' },
  ];
  expect(plain(text)).toBe('your PUT got 204 and `*` for "patch" "\\u{202e}"');
  expect(bare(text)).toBe('your PUT got 204 and * for patch \\u{202e}');
});

test('the placeholders of a message are its parameters, and nothing else compiles', () => {
  const { length } = say('step.header-allowed.subject', { subject: 'x-api-key' });
  expect(length).toBe(3);
  // @ts-expect-error a parameter is missing
  expect(bare(say('step.header-allowed.subject', {}))).toBe('Header (unknown) is allowed');
  // @ts-expect-error all parameters are missing
  expect(bare(say('step.header-allowed.subject'))).toBe('Header (unknown) is allowed');
  // @ts-expect-error no such placeholder
  expect(bare(say('step.header-allowed.subject', { subject: 'x', name: 'y' }))).toBe('Header x is allowed');
  // @ts-expect-error this message takes nothing
  expect(bare(say('step.header-allowed', { subject: 'x' }))).toBe('Headers are allowed');
});
