import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Alternative, Decision, PreflightCause, Step, StepId } from '../../src/engine/decision.ts';
import type { Exchange, Hop } from '../../src/engine/exchange.ts';
import { blockedReasonIds } from '../../src/engine/reasons.ts';
import { adviceOn } from '../../src/explain/advice/register.ts';
import { explain } from '../../src/explain/explain.ts';
import type { ExplainedAdvice, Explanation } from '../../src/explain/explanation.ts';
import { plain } from '../../src/words/plain.ts';
import type { Text } from '../../src/words/text.ts';
import { failedReasonIds } from '../engine/reason-ids.ts';
import { decision, exchange, hop, PAGE, response } from './build.ts';

const base = exchange({ hops: [hop({ response: response(200) })] });

test.each<[string, PreflightCause, string]>([
  [
    'a method',
    { kind: 'method', method: 'patch' },
    'The method is "patch"; only GET, HEAD and POST need no preflight.',
  ],
  [
    'a header by its name, whose value may be a secret',
    { kind: 'header', name: 'authorization', value: 'Bearer s3cret', rule: 'name' },
    'The request has the header "authorization", and only a few common headers need no preflight.',
  ],
  [
    'a long value, which is not repeated',
    { kind: 'header', name: 'accept', value: 'x'.repeat(129), rule: 'value-too-long' },
    'The value of "accept" is longer than 128 bytes; a value up to that length needs no preflight.',
  ],
  [
    'a byte in a value',
    { kind: 'header', name: 'accept', value: 'a"b', rule: 'value-bytes' },
    'The value of "accept" is "a"b"; characters such as quotes, colons and brackets need a preflight.',
  ],
  [
    'a byte in a language',
    { kind: 'header', name: 'accept-language', value: 'en_GB', rule: 'language-bytes' },
    'The value of "accept-language" is "en_GB"; only letters, digits, spaces and the signs `*,-.;=` need no preflight.',
  ],
  [
    'JSON',
    { kind: 'header', name: 'content-type', value: 'application/json', rule: 'content-type-essence' },
    'The Content-Type is "application/json"; only text/plain, multipart/form-data and application/x-www-form-urlencoded need no preflight.',
  ],
  [
    'a Content-Type that is none',
    { kind: 'header', name: 'content-type', value: 'json', rule: 'content-type-unparsable' },
    'The Content-Type is "json", which cannot be parsed as one type; only a valid one needs no preflight.',
  ],
  [
    'a Range',
    { kind: 'header', name: 'range', value: 'bytes=-5', rule: 'range' },
    'The Range is "bytes=-5"; only a single range with a start, such as `bytes=0-99`, needs no preflight.',
  ],
  [
    'too much altogether',
    { kind: 'total-length', names: ['accept', 'accept-language'], bytes: 1030 },
    'The values of "accept", "accept-language" are 1030 bytes long in total; more than 1024 need a preflight.',
  ],
  [
    'nothing in the request',
    { kind: 'forced' },
    'Nothing in the request needs it; usually the cause is a listener for upload progress or a streamed body.',
  ],
])('a preflight is explained by %s', (_name, cause, sentence) => {
  const { preflightCauses } = explain(base, decision(base, { preflightCauses: [cause] }));
  expect(preflightCauses.map(plain)).toEqual([sentence]);
});

const step = (id: StepId, subject: string | null = null): Step => ({
  step: id,
  phase: 'actual',
  hop: 0,
  outcome: 'pass',
  expected: null,
  received: null,
  subject,
  afterFailure: false,
});

test.each<[Step, string]>([
  [step('allow-origin-matches'), 'Allow-Origin is this origin'],
  [step('allow-credentials-true'), 'Allow-Credentials is `true`'],
  [step('method-allowed', 'PUT'), 'Method PUT is allowed'],
  [step('method-allowed'), 'Method is allowed'],
  [step('header-allowed', 'x-api-key'), 'Header "x-api-key" is allowed'],
])('a step is named by what should be so: %#', (one, name) => {
  const { steps } = explain(base, decision(base, { trace: [one] }));
  expect(steps).toHaveLength(1);
  expect(steps[0]?.step).toBe(one);
  expect(plain(steps[0]?.name ?? [])).toBe(name);
});

test('what the capture lacks is said to be unknown', () => {
  const bare: Decision = {
    ...decision(base, { reason: 'allow-origin-mismatch', phase: 'actual' }),
    evidence: {},
  };
  expect(plain(explain(base, bare).summary)).toBe(
    'The server allows (unknown), but the page is (unknown). Scheme, host and port must all be the same, so the browser hid the response (200) from the page.',
  );
});

test('an explanation survives JSON', () => {
  const explanation = explain(base, decision(base, { reason: 'allow-origin-missing', phase: 'actual' }));
  expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
});

// Hostile exchanges: what a server, a page or a HAR file may put anywhere.

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    'null',
    '*',
    PAGE,
    `${PAGE}/`,
    'https://[::1',
    '\u001b[2J\u202e\u2066\ud800',
    '{origin} `x`',
    '__proto__',
    `http://a:b@${'x'.repeat(400)}/`,
    'NaN',
    '-1',
    '1e400',
  ),
);
const headers = fc.array(
  fc.tuple(
    fc.oneof(
      hostile,
      fc.constantFrom(
        'Access-Control-Allow-Origin',
        'Access-Control-Max-Age',
        'Access-Control-Expose-Headers',
        'Vary',
        'Age',
        'Location',
        'Content-Type',
        'Authorization',
      ),
    ),
    hostile,
  ),
  { maxLength: 5 },
);
const anyResponse = fc.option(
  fc.record({ status: fc.constantFrom(100, 101, 200, 204, 301, 302, 401, 404, 500, 503, 599), headers }),
);
const request = fc.record({
  method: hostile,
  headers: fc.option(headers),
  headersKind: fc.constantFrom('wire', 'provisional', 'sanitized'),
});
const time = fc.option(fc.double());
const anyHop: fc.Arbitrary<Hop> = fc.record({
  url: hostile,
  request,
  response: anyResponse,
  preflight: fc.option(
    fc.record({
      request,
      response: anyResponse,
      netError: fc.option(hostile),
      entry: fc.nat(9),
      startedMs: time,
      time,
    }),
  ),
  netError: fc.option(hostile),
  fromCache: fc.constantFrom(null, 'memory', 'disk'),
  serverAddress: fc.option(hostile),
  entry: fc.option(fc.nat(9)),
  startedMs: time,
  time,
});
const fact = <T>(...candidates: readonly [T, ...T[]]) =>
  fc.record({ candidates: fc.constant(candidates), source: fc.constant('nothing' as const) });
const mode = fc.constantFrom('cors', 'no-cors', 'same-origin', 'navigate', 'websocket', 'webtransport');
const modeFact = mode.map((each) => ({ candidates: [each] as const, source: 'nothing' as const }));
const originFact = hostile.map((each) => ({ candidates: [each] as const, source: 'nothing' as const }));

const anyExchange: fc.Arbitrary<Exchange> = fc
  .tuple(
    fc.tuple(anyHop, fc.array(anyHop, { maxLength: 2 })),
    originFact,
    modeFact,
    hostile,
    fc.constantFrom('none', 'page', 'worker'),
    fc.array(hostile, { maxLength: 3 }),
  )
  .map(([[first, rest], origin, itsMode, resourceType, serviceWorker, alike]) =>
    exchange({ hops: [first, ...rest], origin, mode: itsMode, resourceType, serviceWorker, alike }),
  );

const evidenceKeys = [
  'url',
  'method',
  'origin',
  'pageOrigin',
  'target',
  'status',
  'allowed',
  'fields',
  'tainted',
  'allowCredentials',
  'item',
  'requested',
  'wildcardIsLiteral',
  'name',
  'location',
  'scheme',
  'targetSpace',
  'clientSpace',
  'permission',
  'declaredSpace',
  'netError',
  'cached',
];
const anyStep: fc.Arbitrary<Step> = fc.record({
  step: fc.constantFrom<StepId>('method-allowed', 'header-allowed', 'allow-origin-matches'),
  phase: fc.constantFrom('preflight', 'actual', 'redirect'),
  hop: fc.nat(3),
  outcome: fc.constantFrom('pass', 'fail', 'cannot-tell', 'not-applicable'),
  expected: fc.option(hostile),
  received: fc.option(hostile),
  subject: fc.option(hostile),
  afterFailure: fc.boolean(),
});
const reason = fc.constantFrom(null, ...blockedReasonIds, ...failedReasonIds);
const verdict = fc.constantFrom('allowed', 'blocked', 'opaque', 'not-cors', 'failed', 'cannot-tell');
const phase = fc.constantFrom(null, 'preflight', 'actual', 'redirect');
const names = fc.array(hostile, { maxLength: 20 });
const alternative: fc.Arbitrary<Alternative> = fc.record({
  credentialsMode: fc.constantFrom('omit', 'same-origin', 'include'),
  mode,
  origin: hostile,
  redirectMode: fc.constantFrom('follow', 'manual', 'error'),
  verdict,
  reason,
  phase,
  hop: fc.nat(3),
  readable: fc.record({ exposed: names, hidden: names }),
  corsError: fc.option(hostile),
  firefoxKey: fc.option(hostile),
});
const cause: fc.Arbitrary<PreflightCause> = fc.oneof(
  fc.record({ kind: fc.constant('method' as const), method: hostile }),
  fc.record({
    kind: fc.constant('header' as const),
    name: hostile,
    value: hostile,
    rule: fc.constantFrom('name', 'value-bytes', 'content-type-essence', 'range'),
  }),
  fc.record({ kind: fc.constant('total-length' as const), names, bytes: fc.nat() }),
);
const anyDecision: fc.Arbitrary<Decision> = fc.record({
  verdict,
  phase,
  hop: fc.integer({ min: -2, max: 5 }),
  reason,
  evidence: fc
    .subarray(evidenceKeys)
    .chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, hostile])))),
  trace: fc.array(anyStep, { maxLength: 4 }),
  also: fc.array(anyStep, { maxLength: 20 }),
  alternatives: fc.array(alternative, { maxLength: 6 }),
  corsError: fc.option(hostile),
  firefoxKey: fc.option(hostile),
  credentialsMode: fact('include' as const, 'omit' as const),
  mode: modeFact,
  origin: originFact,
  preflightCauses: fc.array(cause, { maxLength: 3 }),
  readable: fc.record({ exposed: names, hidden: names }),
  missing: fc.subarray(['credentials-mode', 'mode', 'origin', 'response-headers', 'outcome', 'url'] as const),
});

function texts(
  { label, title, summary, notes, steps, preflightCauses }: Explanation,
  advice: readonly ExplainedAdvice[],
): readonly Text[] {
  return [
    label,
    title,
    summary,
    ...notes,
    ...steps.map(({ name }) => name),
    ...preflightCauses,
    ...advice.flatMap((each) => [each.title, each.text]),
  ];
}

test('explain never throws, and no text of it holds a character that could restyle a screen', () => {
  fc.assert(
    fc.property(anyExchange, anyDecision, (about, decided) => {
      for (const text of texts(explain(about, decided), adviceOn(about, decided))) {
        expect(text.length).toBeGreaterThan(0);
        for (const part of text) {
          const shown = 'value' in part ? part.value : part.text;
          expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{DI}]/u);
          expect(shown.length).toBeLessThan(2200);
        }
      }
    }),
    { numRuns: 300 },
  );
}, 60_000);
