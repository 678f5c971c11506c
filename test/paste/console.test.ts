import { describe, expect, test } from 'vitest';
import { corsErrorName } from '../../src/engine/decide/browser-names.ts';
import type { CapturedResponse } from '../../src/engine/exchange.ts';
import { blockedReasonIds, type Phase, type ReasonId } from '../../src/engine/reasons.ts';
import { chromiumConsoleText } from '../../src/explain/console-text.ts';
import { readPasted } from '../../src/paste/paste.ts';
import type { ConsoleMessage } from '../../src/paste/pasted.ts';
import { decision, exchange, hop, PAGE, preflight, response } from '../explain/build.ts';

function messages(text: string): readonly ConsoleMessage[] {
  const pasted = readPasted(text);
  return pasted?.kind === 'message' ? pasted.messages : [];
}

const captured: CapturedResponse = response(200, [
  ['Access-Control-Allow-Origin', "https://it's.test, *"],
  ['Access-Control-Allow-Credentials', 'TRUE'],
]);
const about = exchange({
  hops: [
    hop({
      url: "https://api.test/it's?q='x'",
      method: 'PUT',
      preflight: preflight(captured),
      response: captured,
    }),
  ],
});
const evidence = { name: 'x-trace', method: 'PUT', targetSpace: 'local', declaredSpace: 'loopback' };

/** Every text that the writer can write, for every kind of request. */
const written = blockedReasonIds.flatMap((reason) =>
  (['preflight', 'actual', 'redirect'] as const).flatMap((phase) =>
    ['fetch', 'xhr', 'font', 'stylesheet', 'media', 'eventsource'].flatMap((resourceType) => {
      const corsError = corsErrorName(reason, phase, evidence);
      const item = { ...about, resourceType };
      const text = chromiumConsoleText(item, decision(item, { reason, phase, corsError, evidence }));
      return text === null ? [] : [{ reason, phase, resourceType, text }];
    }),
  ),
);

describe('what Chromium writes is read back to its reason:', () => {
  test('there is a text for each reason that has one', () => {
    expect(new Set(written.map(({ reason }) => reason)).size).toBeGreaterThan(15);
  });

  test.each(written)('$reason · $phase · $resourceType', ({ reason, phase, text }) => {
    const [message, ...more] = messages(`app.js:7 ${text}\n`);
    expect(more).toEqual([]);
    expect(message).toMatchObject({ browser: 'chromium', url: about.hops[0].url, origin: PAGE });
    expect(message?.reasons).toContain(reason);
    // A text of a response is the same for a redirect.
    if (message?.phase !== null) expect(message?.phase).toBe('preflight');
    if (text.includes('preflight request doesn')) expect(message?.phase).toBe('preflight');
    if (phase !== 'preflight' && !/preflight/i.test(text)) expect(message?.phase).toBeNull();
  });

  test('the values in it are evidence', () => {
    const found = written.flatMap(({ text }) => messages(text).map((each) => each.evidence));
    expect(found).toContainEqual({ allowed: "https://it's.test, *" });
    expect(found).toContainEqual({ allowCredentials: 'TRUE' });
    expect(found).toContainEqual({ name: 'x-trace' });
    expect(found).toContainEqual({ method: 'PUT' });
    expect(found).toContainEqual({ targetSpace: 'local', declaredSpace: 'loopback' });
  });
});

const chromium = (sentence: string) =>
  `Access to fetch at 'https://api.test/x' from origin 'https://app.test' has been blocked by CORS policy: ${sentence}`;
const firefox = (reason: string, more = '') =>
  `Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at https://api.test/x. (Reason: ${reason}).${more}`;

type Row = readonly [text: string, reasons: readonly ReasonId[], phase: Phase | null];

const others: readonly Row[] = [
  [
    chromium('Cross origin requests are only supported for protocol schemes: chrome, data, http, https.'),
    ['scheme-not-cors'],
    null,
  ],
  [
    chromium(
      "Response to preflight request doesn't pass access control check: No 'Access-Control-Allow-Private-Network' header was present in the preflight response for this private network request targeting the `local` address space.",
    ),
    ['private-network-not-allowed'],
    'preflight',
  ],
  [chromium('A sentence of a later version.'), [], null],
  [
    "Failed to load https://api.test/x: No 'Access-Control-Allow-Origin' header is present on the requested resource. Origin 'https://app.test' is therefore not allowed access.",
    ['allow-origin-missing', 'cached-without-allow-origin'],
    null,
  ],
  [
    firefox('CORS header ‘Access-Control-Allow-Origin’ missing', ' Status code: 200.'),
    ['allow-origin-missing', 'cached-without-allow-origin'],
    null,
  ],
  [
    firefox('Multiple CORS header ‘Access-Control-Allow-Origin’ not allowed'),
    ['allow-origin-repeated'],
    null,
  ],
  [
    firefox('CORS header ‘Access-Control-Allow-Origin’ does not match ‘https://o.test’'),
    ['allow-origin-mismatch', 'allow-origin-invalid'],
    null,
  ],
  [
    firefox('Credential is not supported if the CORS header ‘Access-Control-Allow-Origin’ is ‘*’').replace(
      'https://api.test/x',
      '‘https://api.test/x’',
    ),
    ['allow-origin-wildcard-with-credentials'],
    null,
  ],
  [
    firefox('expected ‘true’ in CORS header ‘Access-Control-Allow-Credentials’'),
    ['allow-credentials-missing'],
    null,
  ],
  [
    firefox('CORS preflight response did not succeed', ' Status code: 404.'),
    ['preflight-status-not-ok'],
    'preflight',
  ],
  [firefox('CORS request external redirect not allowed'), ['preflight-redirected'], 'preflight'],
  [
    firefox('invalid token ‘P(’ in CORS header ‘Access-Control-Allow-Methods’'),
    ['allow-methods-unparsable'],
    'preflight',
  ],
  [
    firefox('invalid token ‘X(’ in CORS header ‘Access-Control-Allow-Headers’'),
    ['allow-headers-unparsable'],
    'preflight',
  ],
  [
    firefox('Did not find method in CORS header ‘Access-Control-Allow-Methods’'),
    ['method-not-allowed'],
    'preflight',
  ],
  [
    firefox(
      'header ‘x-trace’ is not allowed according to header ‘Access-Control-Allow-Headers’ from CORS preflight response',
    ),
    ['header-not-allowed'],
    'preflight',
  ],
  [firefox('CORS request not http'), ['scheme-not-cors'], null],
  [
    firefox('CORS request did not succeed', ' Status code: (null).'),
    [
      'network-error',
      'redirect-with-credentials',
      'local-network-permission-denied',
      'local-network-insecure-context',
    ],
    null,
  ],
  [
    'Preflight response is not successful. Status code: 404',
    ['preflight-status-not-ok', 'preflight-redirected'],
    'preflight',
  ],
  [
    '[Error] Origin https://app.test is not allowed by Access-Control-Allow-Origin. Status code: 200',
    ['allow-origin-missing', 'allow-origin-mismatch', 'allow-origin-invalid'],
    null,
  ],
  ['Access-Control-Allow-Origin cannot contain more than one origin.', ['allow-origin-repeated'], null],
  [
    'Cannot use wildcard in Access-Control-Allow-Origin when credentials flag is true.',
    ['allow-origin-wildcard-with-credentials'],
    null,
  ],
  [
    'Credentials flag is true, but Access-Control-Allow-Credentials is not "true".',
    ['allow-credentials-missing'],
    null,
  ],
  ['Method PUT is not allowed by Access-Control-Allow-Methods.', ['method-not-allowed'], 'preflight'],
  [
    'Request header field X-Trace is not allowed by Access-Control-Allow-Headers.',
    ['header-not-allowed'],
    'preflight',
  ],
  ['Header Access-Control-Allow-Methods has an invalid value: P(', ['allow-methods-unparsable'], 'preflight'],
  ['Header Access-Control-Allow-Headers has an invalid value: X(', ['allow-headers-unparsable'], 'preflight'],
  ['Load cannot follow more than 20 redirections', ['too-many-redirects'], 'redirect'],
  [
    'Cross-origin redirection denied: redirection URL https://u:p@api.test/ has credentials',
    ['redirect-with-credentials'],
    'redirect',
  ],
  [
    "Refused to connect to 'https://api.test/x' because it violates the following Content Security Policy directive: \"connect-src 'self'\".",
    ['content-security-policy'],
    null,
  ],
];

test.each(others)('%s', (text, reasons, phase) => {
  const [message, ...more] = messages(text);
  expect(more).toEqual([]);
  expect(message).toMatchObject({ reasons, phase });
  if (text.includes('https://api.test/x')) expect(message?.url).toBe('https://api.test/x');
});

test('Firefox’s status is evidence, and what it logs afterwards is no message of its own', () => {
  const found = messages(
    `${firefox('CORS preflight response did not succeed', ' Status code: 404.')}\n${firefox('CORS request did not succeed', ' Status code: (null).')}`,
  );
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ reasons: ['preflight-status-not-ok'], evidence: { status: '404' } });
});

test('the header’s name of an earlier Firefox is the same evidence', () => {
  const text = firefox(
    'missing token ‘x-trace’ in CORS header ‘Access-Control-Allow-Headers’ from CORS preflight channel',
  );
  expect(messages(text)[0]).toMatchObject({ reasons: ['header-not-allowed'], evidence: { name: 'x-trace' } });
});

test('Safari names the URL in the line after the reason', () => {
  const found = messages(
    '[Error] Origin https://app.test is not allowed by Access-Control-Allow-Origin. Status code: 403\n[Error] Fetch API cannot load https://api.test/x due to access control checks.\n[Error] Failed to load resource: Origin https://app.test is not allowed by Access-Control-Allow-Origin. Status code: 403 (x, line 0)',
  );
  expect(found[0]).toMatchObject({
    url: 'https://api.test/x',
    origin: 'https://app.test',
    evidence: { status: '403' },
  });
});

test('Chromium’s next line gives the method and the status', () => {
  const text = `${chromium("No 'Access-Control-Allow-Origin' header is present on the requested resource.")}\napp.js:3  PUT https://api.test/x net::ERR_FAILED 503 (Service Unavailable)`;
  expect(messages(text)[0]?.evidence).toEqual({ method: 'PUT', status: '503' });
});

test('a redirected request is that of the URL that was blocked', () => {
  const text =
    "Access to fetch at 'https://b.test/' (redirected from 'https://a.test/') from origin 'null' has been blocked by CORS policy: It does not have HTTP ok status.";
  expect(messages(text)[0]).toMatchObject({ url: 'https://b.test/', origin: 'null' });
});

test('alike messages are one', () => {
  expect(messages(`${chromium('Ä')}\n`.repeat(100))).toHaveLength(1);
});
