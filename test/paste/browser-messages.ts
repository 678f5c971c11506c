import { corsErrorName } from '../../src/engine/decide/browser-names.ts';
import type { CapturedResponse } from '../../src/engine/exchange.ts';
import { blockedReasonIds, type Phase, type ReasonId } from '../../src/engine/reasons.ts';
import { chromiumConsoleText } from '../../src/explain/console-text.ts';
import { decision, exchange, hop, preflight, response } from '../explain/build.ts';

const captured: CapturedResponse = response(200, [
  ['Access-Control-Allow-Origin', "https://it's.test, *"],
  ['Access-Control-Allow-Credentials', 'TRUE'],
]);
export const about = exchange({
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

/** Every text of Chromium that we can write, for every kind of request. */
export const written = blockedReasonIds.flatMap((reason) =>
  (['preflight', 'actual', 'redirect'] as const).flatMap((phase) =>
    ['fetch', 'xhr', 'font', 'stylesheet', 'media', 'eventsource'].flatMap((resourceType) => {
      const corsError = corsErrorName(reason, phase, evidence);
      const item = { ...about, resourceType };
      const text = chromiumConsoleText(item, decision(item, { reason, phase, corsError, evidence }));
      return text === null ? [] : [{ reason, phase, resourceType, text }];
    }),
  ),
);

/** A line of Chromium's console. */
export const chromium = (sentence: string) =>
  `Access to fetch at 'https://api.test/x' from origin 'https://app.test' has been blocked by CORS policy: ${sentence}`;
/** A line of Firefox's console. */
export const firefox = (reason: string, more = '') =>
  `Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at https://api.test/x. (Reason: ${reason}).${more}`;

/** A line of a console, the reasons that it may stand for, and its phase; null: the line is the same in each. */
type Row = readonly [text: string, reasons: readonly ReasonId[], phase: Phase | null];

/** Lines of all browsers, in their words. */
export const others: readonly Row[] = [
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
