import fc from 'fast-check';
import { analyzeExchange } from '../../../src/analyze.ts';
import { type Header, stripHttpWhitespace } from '../../../src/engine/header-list.ts';
import { fetchStandard } from '../../../src/engine/profile.ts';
import type { Subject } from '../../../src/export/format.ts';
import { preflightHeaders, preflightQuestionAt, requestHeaders } from '../../../src/export/questions.ts';
import { isSendable, wireBytes } from '../../../src/export/wire.ts';
import { exchange, hop } from '../../explain/build.ts';

/** What would run if a file let it: it makes a file of this name in the current folder. */
export const CANARY = 'cors-lens-canary';

/** What has a meaning to some language that a format is written in. */
const fragments = [
  "'",
  '"',
  '`',
  "'''",
  '"""',
  '\\',
  '\\\\n',
  `$(touch ${CANARY})`,
  `\`touch ${CANARY}\``,
  `'; touch ${CANARY}; '`,
  `"; touch ${CANARY}; "`,
  `\${require('fs').writeFileSync('${CANARY}','')}`,
  `'+require('fs').writeFileSync('${CANARY}','')+'`,
  `'+open('${CANARY}','w').name+'`,
  `"+os.WriteFile("${CANARY}",nil,0o600).Error()+"`,
  `{{require('fs').writeFileSync('${CANARY}','')}}`,
  '{{CORS_TARGET}}',
  '{{$guid}}',
  '%}',
  '{%',
  '%s%n%d',
  '</script>',
  '<!--',
  '*/',
  '//',
  '#',
  '###',
  '--output',
  '@/etc/hosts',
  '-K',
  ';',
  '|',
  '&',
  '!',
  '$1',
  '${',
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  '~',
  '^',
  '*',
  ' ',
  '\t',
  'é',
  '\x80',
  '日本',
  '😀',
  '\ud800',
  '\u202e',
  '\u2028',
  '\0',
  '\n',
  `\ntouch ${CANARY}\n`,
  '\r\nInjected: yes',
  '%0d%0aInjected:%20yes',
  '%zz',
  '%c3%a9',
  'plain',
] as const;

const hostileText = fc.array(fc.constantFrom(...fragments), { maxLength: 6 }).map((parts) => parts.join(''));

const tokenCharacters = "!#$%&'*+-.^_`|~abcXYZ019";
const hostileName = fc
  .array(fc.constantFrom(...tokenCharacters), { minLength: 1, maxLength: 8 })
  .map((characters) => `x${characters.join('')}`);

const values = fc.oneof(
  { weight: 9, arbitrary: hostileText },
  { weight: 1, arbitrary: fc.constantFrom(`'"\`$(touch ${CANARY})`.repeat(4000), 'a'.repeat(100_000)) },
);

/** Origins are compared letter by letter, so any text may have been captured as one. */
const origins = fc.oneof(
  fc.constant('https://app.example.test'),
  hostileText.map((text) => `https://${text.replace(/[^\x21-\x7e]/g, '')}.test`),
);

/** A request whose address, header names and values, and page were chosen by somebody who wants something else to happen. */
export const hostileSubjects = (server: string): fc.Arbitrary<Subject> =>
  fc
    .record({
      path: hostileText,
      query: hostileText,
      headers: fc.array(fc.tuple(hostileName, values), { minLength: 1, maxLength: 4 }),
      origin: origins,
      allowed: hostileText,
    })
    .filter(({ path, query }) => URL.canParse(`${server}/${path}?${query}`))
    .map(({ path, query, headers, origin, allowed }) => {
      const { href } = new URL(`${server}/x${path}?${query}`);
      const about = exchange(
        [
          hop({
            url: href.replace(/#.*$/s, ''),
            requestHeaders: distinct(headers),
            response: { status: 200, headers: [['Access-Control-Allow-Origin', allowed]] },
          }),
        ],
        { origin: { candidates: [origin], evidence: 'header-origin' } },
      );
      return analyzeExchange(about, fetchStandard);
    });

/** Repeats may be sent as one joined field, which is the same to HTTP; here each name stands once. */
function distinct(headers: readonly Header[]): readonly Header[] {
  return headers.filter(
    ([name], i) => headers.findIndex(([other]) => other.toLowerCase() === name.toLowerCase()) === i,
  );
}

/** One request as it has to reach the server. */
export interface Expected {
  readonly method: string;
  readonly target: string;
  /** Names in lower case, values one code unit a byte. */
  readonly headers: ReadonlyMap<string, string>;
}

/** What a test of the subject has to send: byte for byte what was captured. */
export function expectedOf({ exchange: about, decision }: Subject): readonly Expected[] {
  const [{ url, request }] = about.hops;
  const { pathname, search } = new URL(url);
  const target = pathname + (search || (url.endsWith('?') ? '?' : ''));
  const [origin] = decision.origin.candidates;
  const question = preflightQuestionAt(about, 0, origin);
  const bytes = (headers: readonly Header[]) =>
    new Map(
      headers
        .filter(isSendable)
        .map(([name, value]) => [name.toLowerCase(), stripHttpWhitespace(wireBytes(value))]),
    );
  return [
    ...(question === null ? [] : [{ method: 'OPTIONS', target, headers: bytes(preflightHeaders(question)) }]),
    { method: request.method, target, headers: bytes(requestHeaders(about, 0, origin, false)) },
  ];
}
