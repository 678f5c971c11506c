import fc from 'fast-check';
import type { Header } from '../../src/engine/fetch/header-list.ts';
import type { Call, PlannedResponse } from './case.ts';
import { anyOf, oneOf } from './weighted.ts';

const acao = 'Access-Control-Allow-Origin';
const acac = 'Access-Control-Allow-Credentials';
const acam = 'Access-Control-Allow-Methods';
const acah = 'Access-Control-Allow-Headers';
const expose = 'Access-Control-Expose-Headers';

type Fields = readonly Header[];
const fields = (name: string, ...values: readonly string[]): Fields => values.map((value) => [name, value]);

const wrongOrigin = fc.constantFrom<Fields>(
  [],
  fields(acao, '*'),
  fields(acao, '{origin}/'),
  fields(acao, '{origin}:443'),
  fields(acao, '{origin}.'),
  fields(acao, '{upper-origin}'),
  fields(acao, '{page}'),
  fields(acao, 'null'),
  fields(acao, ''),
  fields(acao, ' '),
  fields(acao, 'foo'),
  fields(acao, 'https://'),
  fields(acao, 'https://other.test'),
  fields(acao, '{origin}, {origin}'),
  fields(acao, '{origin},https://other.test'),
  fields(acao, 'https://other.test {origin}'),
  fields(acao, '*, *'),
  fields(acao, '{origin}', '{origin}'),
  fields(acao, '*', '*'),
  fields(acao, '*', '{origin}'),
  fields(acao, '', '{origin}'),
  fields(acao, '"{origin}"'),
  fields(acao, '**'),
  fields(acao, '*.test'),
  fields(acao, '{origin}\u00e9'),
  fields(acao, '%00'),
  fields(acao, 'mailto:a'),
  fields(acao, 'file:///'),
);
const wrongCredentials = fc.constantFrom<Fields>(
  [],
  fields(acac, 'True'),
  fields(acac, 'TRUE'),
  fields(acac, 'false'),
  fields(acac, ''),
  fields(acac, '1'),
  fields(acac, 'true, true'),
  fields(acac, 'true', 'true'),
  fields(acac, 'true,'),
);
const wrongMethods = fc.constantFrom<Fields>(
  [],
  fields(acam, '*'),
  fields(acam, ''),
  fields(acam, '{lower-method}'),
  fields(acam, '{upper-method}'),
  fields(acam, 'GET, POST'),
  fields(acam, 'GET', '{method}'),
  fields(acam, ',,{method} ,'),
  fields(acam, '{method}; DELETE'),
  fields(acam, '{method} DELETE'),
  fields(acam, '"{method}"'),
  fields(acam, 'GET, {method}\u00e9'),
  fields(acam, '*, {method}'),
  fields(acam, '{method},\t{method}'),
);
const wrongHeaders = fc.constantFrom<Fields>(
  [],
  fields(acah, '*'),
  fields(acah, ''),
  fields(acah, '{upper-headers}'),
  fields(acah, 'x-other'),
  fields(acah, 'x-other', '{headers}'),
  fields(acah, ',{headers},,'),
  fields(acah, '{headers}; x-b'),
  fields(acah, 'x a'),
  fields(acah, 'x-a'),
  fields(acah, '*, authorization'),
  fields(acah, '{first-header}'),
  fields(acah, '"x-a"'),
  fields(acah, 'x-\u00e9'),
);

/** Right as often as wrong: an exchange that is wrong everywhere never shows its second failure. */
function mostly(right: Fields, wrong: fc.Arbitrary<Fields>, weight = 3): fc.Arbitrary<Fields> {
  return anyOf<Fields>([
    [weight, fc.constant(right)],
    [1, wrong],
  ]);
}

function allowOrigin(call: Call): fc.Arbitrary<Fields> {
  const open = call.credentials === 'include' ? 1 : 3;
  return anyOf<Fields>([
    [6, fc.constant(fields(acao, '{origin}'))],
    [open, fc.constant(fields(acao, '*'))],
    [1, fc.constant(fields(acao, '  {origin}  '))],
    [4, wrongOrigin],
  ]);
}

function allowCredentials(call: Call): fc.Arbitrary<Fields> {
  return mostly(fields(acac, 'true'), wrongCredentials, call.credentials === 'include' ? 4 : 1);
}

const broken = oneOf<PlannedResponse['broken']>([
  [60, 'no'],
  [1, 'empty'],
  [1, 'reset'],
  [1, 'cut'],
]);

export function preflightTo(call: Call): fc.Arbitrary<PlannedResponse> {
  return fc
    .record({
      status: oneOf([
        [30, 204],
        [10, 200],
        [1, 206],
        [1, 299],
        [1, 300],
        [1, 304],
        [1, 301],
        [1, 307],
        [1, 302],
        [1, 401],
        [1, 403],
        [2, 404],
        [1, 405],
        [1, 500],
        [1, 503],
      ]),
      origin: allowOrigin(call),
      credentials: allowCredentials(call),
      methods: mostly(fields(acam, 'GET, {method}'), wrongMethods),
      headers: mostly(fields(acah, '{headers}'), wrongHeaders),
      location: oneOf<Fields>([
        [3, fields('Location', '/o/elsewhere')],
        [1, []],
      ]),
      maxAge: fc.constantFrom<Fields>(
        [],
        fields('Access-Control-Max-Age', '600'),
        fields('Access-Control-Max-Age', '0'),
        fields('Access-Control-Max-Age', 'abc'),
        fields('Access-Control-Max-Age', '-1'),
      ),
      broken,
    })
    .map(({ status, origin, credentials, methods, headers, location, maxAge, broken: how }) => ({
      status,
      headers: [
        ...origin,
        ...credentials,
        ...methods,
        ...headers,
        ...maxAge,
        ...(status >= 301 && status <= 308 ? location : []),
      ],
      broken: how,
    }));
}

const exposed = fc.constantFrom<Fields>(
  [],
  [],
  fields(expose, '*'),
  fields(expose, 'x-one'),
  fields(expose, 'X-ONE, x-two'),
  fields(expose, 'x-one', 'x-two'),
  fields(expose, ',x-one,,'),
  fields(expose, 'x-one x-two'),
  fields(expose, 'x-one; x-two'),
  fields(expose, 'set-cookie, x-one'),
  fields(expose, '*, x-one'),
  fields(expose, '"x-one"'),
  fields(expose, 'authorization'),
  fields(expose, 'x-missing'),
);

export function responseTo(call: Call): fc.Arbitrary<PlannedResponse> {
  return fc
    .record({
      status: oneOf([
        [30, 200],
        [2, 204],
        [1, 205],
        [1, 206],
        [1, 201],
        [1, 300],
        [1, 304],
        [2, 400],
        [1, 401],
        [1, 403],
        [2, 404],
        [1, 407],
        [2, 500],
        [1, 503],
        [1, 302],
      ]),
      origin: allowOrigin(call),
      credentials: allowCredentials(call),
      expose: exposed,
      extra: fc.subarray<Header>([
        ['X-One', '1'],
        ['X-Two', '2'],
        ['Set-Cookie', 'seen=1; Path=/; SameSite=None; Secure'],
        ['Cache-Control', 'no-store'],
        ['Content-Language', 'en'],
        ['Content-Type', 'text/plain'],
        ['Last-Modified', 'Mon, 23 Nov 2026 00:00:00 GMT'],
        ['Expires', '0'],
        ['Pragma', 'no-cache'],
        ['Vary', 'Origin'],
        ['ETag', '"1"'],
        ['Authorization', 'x'],
      ]),
      broken,
    })
    .map(({ origin, credentials, expose: list, extra, ...rest }) => ({
      ...rest,
      headers: [...origin, ...credentials, ...list, ...extra],
    }));
}
