import fc from 'fast-check';
import { analyzeExchange } from '../../../src/analyze.ts';
import { type Header, stripHttpWhitespace } from '../../../src/engine/fetch/header-list.ts';
import { preflightHeaders, preflightQuestionAt } from '../../../src/engine/fetch/preflight-request.ts';
import { fetchStandard } from '../../../src/engine/profiles/register.ts';
import type { Analyzed } from '../../../src/explain/explanation.ts';
import { requestHeaders } from '../../../src/export/request-headers.ts';
import { isSendable, wireBytes } from '../../../src/export/wire.ts';
import { exchange, hop } from '../../explain/build.ts';
import { CANARY, fragments } from './fragments.ts';

/** A captured request, and what was sent with it. */
export interface HostileCase {
  readonly subject: Analyzed;
  readonly body: string | null;
}

export const hostileText = fc
  .array(fc.constantFrom(...fragments), { maxLength: 6 })
  .map((parts) => parts.join(''));

const tokenCharacters = "!#$%&'*+-.^_`|~abcXYZ019";
const token = fc
  .array(fc.constantFrom(...tokenCharacters), { minLength: 1, maxLength: 8 })
  .map((characters) => characters.join(''));

const headerNames = fc.oneof(
  { weight: 4, arbitrary: token.map((text) => `x${text}`) },
  { weight: 2, arbitrary: token },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'Authorization', 'X-ClientCert'],
      ...['Content-Type', 'x-a', 'X-A'],
    ),
  },
);

const values = fc.oneof(
  { weight: 9, arbitrary: hostileText },
  { weight: 1, arbitrary: fc.constantFrom(`'"\`$(touch ${CANARY})`.repeat(4000), 'a'.repeat(100_000)) },
);

const methods = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD') },
  { weight: 1, arbitrary: fc.constantFrom('patch', 'Get', 'PROPFIND', 'X-LENS', 'HTTP', 'GRAPHQL') },
  { weight: 1, arbitrary: token },
);

export const hostileBody = fc.oneof(
  { weight: 5, arbitrary: hostileText },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.json() },
  { weight: 1, arbitrary: fc.constantFrom('x'.repeat(200_000), `${'é\n'.repeat(70_000)}`) },
);

/** Origins are compared letter by letter, so any text may have been captured as one. */
const origins = fc.oneof(
  fc.constant('https://app.example.test'),
  hostileText.map((text) => `https://${text.replace(/[^\x21-\x7e]/g, '')}.test`),
);

/** Two of three times something usual, so that a format that can spell little is still met by the rest. */
const orUsual = <T>(hostile: fc.Arbitrary<T>, ...usual: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof({ weight: 1, arbitrary: hostile }, { weight: 2, arbitrary: fc.constantFrom(...usual) });

const parts = {
  path: orUsual(hostileText, '', '/items/7'),
  query: orUsual(hostileText, '', 'a=1&b=2'),
  method: orUsual(methods, 'GET', 'POST', 'PUT'),
  headers: fc.array(
    fc.tuple(orUsual(headerNames, 'X-A', 'x-b', 'Accept'), orUsual(values, '', 'a', 'text/plain; q=1')),
    {
      minLength: 1,
      maxLength: 4,
    },
  ),
  type: fc.constantFrom(
    ...[null, 'text/plain', 'application/json', 'application/x-www-form-urlencoded', 'application/x-ndjson'],
    ...['multipart/form-data; boundary=x', 'text/markdown', 'application/graphql', 'text/xml'],
  ),
  body: fc.option(hostileBody, { freq: 3 }),
  origin: orUsual(origins, 'https://app.example.test'),
  allowed: hostileText,
  started: fc.option(hostileText),
  address: fc.option(hostileText),
  resourceType: hostileText,
};

/** A request whose every part was chosen by somebody who wants something else to happen. */
export const hostileCases = (server: string): fc.Arbitrary<HostileCase> =>
  fc
    .record(parts)
    .filter(({ path, query }) => URL.canParse(`${server}/${path}?${query}`))
    .map((made) => {
      const { path, query, method, headers, type, body, origin, allowed } = made;
      const { href } = new URL(`${server}/x${path}?${query}`);
      const typed: readonly Header[] = type === null ? headers : [...headers, ['Content-Type', type]];
      const about = exchange({
        hops: [
          hop({
            url: href.replace(/#.*$/s, ''),
            method,
            requestHeaders: distinct(typed),
            response: { status: 200, headers: [['Access-Control-Allow-Origin', allowed]] },
            serverAddress: made.address,
            startedMs: null,
          }),
        ],
        origin: { candidates: [origin], source: 'header-origin' },
        startedDateTime: made.started,
        resourceType: made.resourceType,
      });
      return {
        subject: analyzeExchange(about, fetchStandard),
        body: /^(?:get|head)$/i.test(method) || body === '' ? null : body,
      };
    });

/** A page sends no name twice. */
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
  /** One code unit a byte. */
  readonly body: string;
}

/** What a test of the subject has to send: byte for byte what was captured. */
export function expectedOf({ subject, body }: HostileCase): readonly Expected[] {
  const { exchange: about, decision } = subject;
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
    ...(question === null
      ? []
      : [{ method: 'OPTIONS', target, headers: bytes(preflightHeaders(question)), body: '' }]),
    {
      method: /^(?:get|post|put|delete|head|options)$/i.test(request.method)
        ? request.method.toUpperCase()
        : request.method,
      target,
      headers: bytes(requestHeaders(about, 0, origin, false)),
      body: Buffer.from(body ?? '', 'utf8').toString('latin1'),
    },
  ];
}
