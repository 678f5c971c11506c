import { analyzeExchange } from '../../../src/analyze.ts';
import { fetchStandard } from '../../../src/engine/profiles/register.ts';
import { exchange, hop } from '../../explain/build.ts';
import type { HostileCase } from './cases.ts';
import { FILE_CANARY } from './fragments.ts';

/** What pages send, and what a language or a client changes on the way where it is not looked after. */
export const bodyTexts: Readonly<Record<string, string>> = {
  word: 'plain',
  'line-feed-at-the-end': 'plain\n',
  'line-feeds-at-both-ends': '\n\nplain\n\n',
  'carriage-returns': 'a\r\nb\rc\r\n',
  'only-line-feed': '\n',
  'only-space': ' ',
  'spaces-and-tabs': '  a\t\n\tb  \n  ',
  latin: 'café ÿ',
  'beyond-latin': '日本 €\n',
  'beyond-ffff': 'hi 😀 𝒳',
  'byte-order-mark': '\ufeffa',
  'line-separators': 'a\u2028b\u2029c\u0085d\u000bd\u000ce',
  nul: 'a\0b',
  controls: '\x01\x1b[31m\x7f\x9b',
  'not-a-character': '\ufffd\uffff\u{10ffff}',
  json: '{"name":"café","a":{"b":{"c":[[1]]}}}',
  'json-in-lines': '{\n  "a": 1,\n  "b": { "c": {}}\n}\n',
  'no-json': "{'a': 1",
  'json-string': '"a"',
  number: '7',
  form: 'a=1&b=2+3&c=%C3%A9%20',
  'form-in-lines': 'a=1\n&b=2',
  multipart: '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--x--\r\n',
  'lines-of-json': '{"a":1}\n{"a":2}\n',
  xml: '<?xml version="1.0"?>\n<a b="c">d</a>',
  graphql: 'query A($id: ID) { a(id: $id) { b } }',
  quotes: `'"\`\\'''"""\``,
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what shells and scripts would read
  shell: '$(id) `id` $HOME ${HOME} !! %s %n \\n \\u0041',
  'file-to-read': `< ./${FILE_CANARY}`,
  'file-to-read-at': `@${FILE_CANARY}`,
  'file-to-read-in-lines': `a\n<@ ./${FILE_CANARY}\nb`,
  'file-to-write': '>> cors-lens-canary',
  'script-of-a-client': '> {%\nclient.exit();\n%}',
  'next-request': 'a\n###\nGET http://127.0.0.1:9/\n',
  'end-of-a-block': 'a\n}\n\ntests {\n}',
  'comment-lines': '# a\n// b\n# @name c',
  assertion: '?? status == 1',
  parts: 'a\n===\nb',
  'response-line': 'HTTP/1.1 200 OK\n\na',
  markdown: '# a\n\n```\nb\n```\n~~~',
  long: 'x'.repeat(200_000),
  'long-and-wide': 'é😀\n'.repeat(40_000),
};

/** Media types that some client treats differently; null: none was captured. */
export const bodyTypes: readonly (string | null)[] = [
  'text/plain',
  null,
  'application/json',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/x-ndjson',
  'text/markdown',
  'application/graphql',
];

/** One body as a page sent it with POST, to an address of its own. */
export function bodyCase(server: string, id: string, body: string, type: string | null): HostileCase {
  const about = exchange({
    hops: [
      hop({
        url: `${server}/${id}`,
        method: 'POST',
        requestHeaders: type === null ? [] : [['Content-Type', type]],
        response: { status: 200, headers: [] },
      }),
    ],
  });
  return { subject: analyzeExchange(about, fetchStandard), body };
}

/** Every body of the table as every type, or as plain text alone. */
export function bodyTable(
  server: string,
  types: readonly (string | null)[] = bodyTypes,
): readonly (readonly [string, HostileCase])[] {
  return types.flatMap((type, i) =>
    Object.entries(bodyTexts).map(([name, text]) => {
      const id = `${name}-${i}`;
      return [id, bodyCase(server, id, text, type)] as const;
    }),
  );
}
