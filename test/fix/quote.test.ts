import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apacheHeaderValue, apacheOneOf, apacheString } from '../../src/fix/quote/apache.ts';
import { caddyString } from '../../src/fix/quote/caddy.ts';
import { csharpArguments } from '../../src/fix/quote/csharp.ts';
import { elixirList } from '../../src/fix/quote/elixir.ts';
import { goString } from '../../src/fix/quote/go.ts';
import { haproxyFormat, haproxyString } from '../../src/fix/quote/haproxy.ts';
import { javaArguments } from '../../src/fix/quote/java.ts';
import { jsObject, jsString } from '../../src/fix/quote/javascript.ts';
import { jsonDocument, jsonString } from '../../src/fix/quote/json.ts';
import { lighttpdString } from '../../src/fix/quote/lighttpd.ts';
import { nginxDollar, nginxExactly, nginxString } from '../../src/fix/quote/nginx.ts';
import { phpString } from '../../src/fix/quote/php.ts';
import { pyString } from '../../src/fix/quote/python.ts';
import { regexText } from '../../src/fix/quote/regex.ts';
import { rubyString } from '../../src/fix/quote/ruby.ts';
import { rustString } from '../../src/fix/quote/rust.ts';
import { shellWord } from '../../src/fix/quote/shell.ts';
import { xmlText } from '../../src/fix/quote/xml.ts';

/** Any text, and much of what some language gives a meaning. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        "'",
        '"',
        '\\',
        '$',
        '{',
        '}',
        '#',
        '%',
        '`',
        '\n',
        '\r',
        '\u2028',
        '\0',
        '&',
        '<',
        '>',
        ';',
        '*',
        '*/',
        '//',
        'a',
        '\ud800',
        '😀',
      ),
    )
    .map((parts) => parts.join('')),
);

const inDoubleQuotes = /^"(?:[^"\\]|\\.)*"$/;
const inEitherQuotes = /^(?:"(?:[^"\\]|\\.)*"|'[^'\\]*')$/;

/** Each language: what its literal looks like, and what may not stand in it unescaped. */
const languages: readonly [
  name: string,
  quote: (text: string) => string,
  literal: RegExp,
  never: RegExp | null,
][] = [
  ['JavaScript', jsString, /^'(?:[^'\\]|\\.)*'$/, null],
  ['JSON', jsonString, inDoubleQuotes, null],
  ['Python', pyString, inDoubleQuotes, null],
  ['Ruby', rubyString, inDoubleQuotes, /(?<!\\)(?:\\\\)*#/],
  ['PHP', phpString, inEitherQuotes, /^".*(?<!\\)(?:\\\\)*\$/],
  ['Java', (text) => javaArguments([text]), inDoubleQuotes, /\\u00[01]/],
  ['C#', (text) => csharpArguments([text]), inDoubleQuotes, null],
  ['Go', goString, inDoubleQuotes, null],
  ['Rust', rustString, inDoubleQuotes, null],
  ['Elixir', (text) => elixirList([text]).slice(1, -1), inDoubleQuotes, /(?<!\\)(?:\\\\)*#/],
  ['nginx', nginxString, inDoubleQuotes, /\$(?!\{cors_dollar\})/],
  ['nginx pattern', nginxExactly, /^"~\^(?:[^"\\]|\\.)*\$"$/, null],
  ['Apache', apacheString, inDoubleQuotes, /\$\{/],
  ['Apache header value', apacheHeaderValue, inDoubleQuotes, /\$\{|(?<!%)(?:%%)*%(?!%)/],
  ['Apache pattern', (text) => apacheOneOf([text]), /^"\^\(.*\)\$"$/, null],
  ['Caddy', caddyString, inDoubleQuotes, /[{}]/],
  ['HAProxy', haproxyString, /^'(?:[^']|'\\'')*'$/, null],
  ['HAProxy format', haproxyFormat, /^'(?:[^']|'\\'')*'$/, /(?<!%)(?:%%)*%(?!%)/],
  ['lighttpd', lighttpdString, inDoubleQuotes, null],
  ['POSIX shell', shellWord, /^'(?:[^']|'\\'')*'$/, null],
  ['XML', (text) => `"${xmlText(text)}"`, /^"[^"<>']*"$/, /&(?!(?:amp|lt|gt|quot|apos|#\d+);)/],
];

describe('a text in a configuration', () => {
  it.each(languages)('is one literal of one line of printable ASCII: %s', (_name, quote, literal, never) => {
    fc.assert(
      fc.property(hostile, (text) => {
        const quoted = quote(text);
        expect(quoted).toMatch(/^[ -~]*$/);
        expect(quoted).toMatch(literal);
        if (never !== null) expect(quoted).not.toMatch(never);
      }),
      { numRuns: 500 },
    );
  });

  const evaluate = (code: string): unknown => new Function(`return ${code}`)();

  it('is the same text to JavaScript and to JSON', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(evaluate(jsString(text))).toBe(text.toWellFormed());
        expect(JSON.parse(jsonString(text))).toBe(text.toWellFormed());
        expect(JSON.parse(jsonDocument({ a: [text] }))).toEqual({ a: [text] });
        expect(evaluate(`(${jsObject({ a: jsString(text), b: null })})`)).toEqual({ a: text.toWellFormed() });
      }),
    );
  });

  it('matches itself and nothing else as a pattern', () => {
    fc.assert(
      fc.property(hostile, hostile, (text, other) => {
        const pattern = new RegExp(`^${regexText(text)}$`);
        expect(pattern.test(text)).toBe(true);
        expect(pattern.test(other)).toBe(other === text);
      }),
    );
  });

  it('has its dollars in nginx by a variable that is defined then', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is nginx's template.
    expect(nginxString('x-$host')).toBe('"x-${cors_dollar}host"');
    expect(nginxDollar(['x-$host']).join(' ')).toContain('geo $cors_dollar');
    expect(nginxDollar(['x-host'])).toEqual([]);
  });
});
