import type { Analyzed } from '../../src/analyze.ts';
import type { Step } from '../../src/engine/decision.ts';
import type { ExplainedStep } from '../../src/explain/explanation.ts';
import type { Text } from '../../src/words/text.ts';
import { analyzed, hop, preflight, request, step, text } from './build.ts';

/** A small log with one exchange of each kind, worded by hand. */

const explained = (name: Text, part: Partial<Step> & Pick<Step, 'step'>): ExplainedStep => ({
  name,
  step: step(part),
});

const slashSteps: readonly ExplainedStep[] = [
  explained(text`Preflight was needed`, { step: 'preflight-needed', phase: 'preflight', received: 'PUT' }),
  explained(text`Preflight was not redirected`, {
    step: 'preflight-not-redirected',
    phase: 'preflight',
    received: '204',
  }),
  explained(text`Allow-Origin is there`, {
    step: 'allow-origin-present',
    phase: 'preflight',
    received: 'https://app.example.test/',
  }),
  explained(text`Allow-Origin is this origin`, {
    step: 'allow-origin-matches',
    phase: 'preflight',
    outcome: 'fail',
    expected: 'https://app.example.test',
    received: 'https://app.example.test/',
  }),
  explained(text`Allow-Credentials is true`, {
    step: 'allow-credentials-true',
    phase: 'preflight',
    outcome: 'fail',
    expected: 'true',
    received: 'True',
    afterFailure: true,
  }),
  explained(text`Status is 200 to 299`, {
    step: 'preflight-status-ok',
    phase: 'preflight',
    expected: '200–299',
    received: '204',
    afterFailure: true,
  }),
  explained(text`Method ${'PUT'} is allowed`, {
    step: 'method-allowed',
    phase: 'preflight',
    expected: 'PUT',
    received: 'GET, PUT, DELETE',
    afterFailure: true,
  }),
  explained(text`Header ${'authorization'} is allowed`, {
    step: 'header-allowed',
    phase: 'preflight',
    outcome: 'fail',
    expected: 'authorization',
    received: null,
    subject: 'authorization',
    afterFailure: true,
  }),
  explained(text`Headers were parsed`, {
    step: 'allow-headers-parses',
    phase: 'preflight',
    outcome: 'not-applicable',
    afterFailure: true,
  }),
  explained(text`The response arrived`, {
    step: 'response-arrived',
    outcome: 'cannot-tell',
    afterFailure: true,
  }),
];

export const trailingSlash: Analyzed = analyzed({
  exchange: {
    id: 'slash',
    hops: [
      hop({
        request: request({
          method: 'PUT',
          headersKind: 'provisional',
          headers: [
            ['content-type', 'application/json'],
            ['authorization', 'Bearer eyJhbGciOi'],
          ],
        }),
        response: null,
        netError: 'net::ERR_FAILED',
        preflight: preflight({
          request: request({
            method: 'OPTIONS',
            headers: [
              ['Host', 'api.partner.test'],
              ['Access-Control-Request-Method', 'PUT'],
              ['Access-Control-Request-Headers', 'authorization,content-type'],
              ['Origin', 'https://app.example.test'],
              ['Sec-Fetch-Mode', 'cors'],
              [
                'User-Agent',
                'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36',
              ],
            ],
          }),
          response: {
            status: 204,
            headers: [
              ['date', 'Tue, 01 Sep 2026 12:00:00 GMT'],
              ['access-control-allow-origin', 'https://app.example.test/'],
              ['access-control-allow-credentials', 'True'],
              ['access-control-allow-methods', 'GET, PUT, DELETE'],
              ['vary', 'Origin'],
            ],
          },
        }),
      }),
    ],
    outcome: { kind: 'failure', netError: 'net::ERR_FAILED' },
  },
  decision: {
    verdict: 'blocked',
    phase: 'preflight',
    reason: 'allow-origin-mismatch',
    corsError: 'PreflightAllowOriginMismatch',
    firefoxKey: 'CORSAllowOriginNotMatchingOrigin',
    evidence: { status: '204', allowed: 'https://app.example.test/', fields: '1' },
    trace: slashSteps.map((each) => each.step),
    preflightCauses: [
      { kind: 'method', method: 'PUT' },
      { kind: 'header', name: 'content-type', value: 'application/json', rule: 'content-type-essence' },
      { kind: 'header', name: 'authorization', value: 'Bearer eyJhbGciOi', rule: 'name' },
    ],
  },
  explanation: {
    label: text`Origin differs by ${'/'}`,
    summary: text`The server allows ${'https://app.example.test/'}, but the page is ${'https://app.example.test'}. An origin has no path, so the trailing slash makes it a different value, and the browser stopped before sending your ${'PUT'}.`,
    notes: [
      text`The ${'PUT'} was never sent: nothing changed on the server.`,
      text`CORS is a rule of the browser. The same request works from curl or a server, which do not ask.`,
    ],
    steps: slashSteps,
    preflightCauses: [
      text`The method ${'PUT'} is not one of GET, HEAD and POST.`,
      text`The header ${'authorization'} is not CORS-safelisted.`,
      text`The content type ${'application/json'} is not one that a form can send.`,
    ],
    links: ['corsCheck', 'mdnCors'],
  },
});

const wildcardSteps: readonly ExplainedStep[] = [
  explained(text`The response arrived`, { step: 'response-arrived', received: '200' }),
  explained(text`Allow-Origin is there`, { step: 'allow-origin-present', received: '*' }),
  explained(text`Allow-Origin is this origin`, {
    step: 'allow-origin-matches',
    outcome: 'fail',
    expected: 'https://app.example.test',
    received: '*',
  }),
  explained(text`Allow-Credentials is true`, {
    step: 'allow-credentials-true',
    outcome: 'fail',
    expected: 'true',
    received: null,
    afterFailure: true,
  }),
];

export const wildcard: Analyzed = analyzed({
  exchange: {
    id: 'wildcard',
    hops: [
      hop({
        url: 'https://api.partner.test/me',
        response: {
          status: 200,
          headers: [
            ['content-type', 'application/json'],
            ['access-control-allow-origin', '*'],
          ],
        },
        netError: 'net::ERR_FAILED',
      }),
    ],
    outcome: { kind: 'failure', netError: 'net::ERR_FAILED' },
  },
  decision: {
    verdict: 'blocked',
    phase: 'actual',
    reason: 'allow-origin-wildcard-with-credentials',
    corsError: 'WildcardOriginNotAllowed',
    firefoxKey: 'CORSNotSupportingCredentials',
    evidence: { status: '200', allowed: '*' },
    trace: wildcardSteps.map((each) => each.step),
  },
  explanation: {
    label: text`${'*'} with credentials`,
    summary: text`The server allows ${'*'}, everybody, but the request carried credentials. For those it has to name ${'https://app.example.test'} itself.`,
    notes: [
      text`The server received the request and responded: what it changed on the server stays changed.`,
    ],
    steps: wildcardSteps,
    links: ['corsCheck'],
  },
});

const serverError: Analyzed = analyzed({
  exchange: {
    id: 'error',
    hops: [
      hop({
        url: 'https://shop.test:8443/orders',
        request: request({ method: 'POST' }),
        response: { status: 502, headers: [['content-type', 'text/html']] },
        preflight: preflight(),
        netError: 'net::ERR_FAILED',
      }),
    ],
    outcome: { kind: 'failure', netError: 'net::ERR_FAILED' },
  },
  decision: {
    verdict: 'blocked',
    phase: 'actual',
    reason: 'allow-origin-missing',
    corsError: 'MissingAllowOriginHeader',
    evidence: { status: '502' },
  },
  explanation: {
    label: text`Server error hides behind it`,
    summary: text`The server failed with ${'502'}, and its error page carries no Allow-Origin. The error is the first thing to fix.`,
  },
});

const localNetwork: Analyzed = analyzed({
  exchange: {
    id: 'local',
    hops: [hop({ url: 'http://localhost:8080/status', response: null, netError: 'net::ERR_FAILED' })],
    outcome: { kind: 'failure', netError: 'net::ERR_FAILED' },
  },
  decision: {
    verdict: 'blocked',
    phase: 'actual',
    reason: 'local-network-permission-denied',
    corsError: 'LocalNetworkAccessPermissionDenied',
  },
  explanation: {
    label: text`Local network permission`,
    summary: text`The browser asks the person before a public page may reach ${'localhost'}, and the person refused.`,
  },
});

const dnsFailed: Analyzed = analyzed({
  exchange: {
    id: 'dns',
    hops: [hop({ url: 'https://nowhere.test/ping', response: null, netError: 'net::ERR_NAME_NOT_RESOLVED' })],
    outcome: { kind: 'failure', netError: 'net::ERR_NAME_NOT_RESOLVED' },
  },
  decision: { verdict: 'failed', phase: 'actual', reason: 'dns-failed' },
  explanation: {
    label: text`Not CORS: no such host`,
    summary: text`The name ${'nowhere.test'} does not resolve, so there was nobody to ask.`,
  },
});

const unclear: Analyzed = analyzed({
  exchange: {
    id: 'unclear',
    credentialsMode: { candidates: ['same-origin', 'include'], source: 'nothing' },
    hops: [
      hop({
        url: 'https://cdn.test/feed',
        response: { status: 200, headers: [['access-control-allow-origin', '*']] },
      }),
    ],
    outcome: { kind: 'not-reported' },
  },
  decision: {
    verdict: 'cannot-tell',
    credentialsMode: { candidates: ['same-origin', 'include'], source: 'nothing' },
    alternatives: [
      {
        credentialsMode: 'same-origin',
        mode: 'cors',
        redirectMode: 'follow',
        origin: 'https://app.example.test',
        verdict: 'allowed',
        reason: null,
        phase: null,
        hop: 0,
        corsError: null,
        firefoxKey: null,
        readable: { exposed: [], hidden: [] },
      },
      {
        credentialsMode: 'include',
        mode: 'cors',
        redirectMode: 'follow',
        origin: 'https://app.example.test',
        verdict: 'blocked',
        reason: 'allow-origin-wildcard-with-credentials',
        phase: 'actual',
        hop: 0,
        corsError: 'WildcardOriginNotAllowed',
        firefoxKey: 'CORSNotSupportingCredentials',
        readable: { exposed: [], hidden: [] },
      },
    ],
    missing: ['credentials-mode'],
  },
  explanation: {
    label: text`Depends on credentials`,
    summary: text`The server allows ${'*'}: enough without credentials, not enough with them. The log does not say which it was.`,
  },
});

const exposing: Analyzed = analyzed({
  exchange: {
    id: 'allowed',
    hops: [
      hop({
        url: 'https://cdn.test/config.json',
        response: {
          status: 200,
          headers: [
            ['content-type', 'application/json'],
            ['access-control-allow-origin', '*'],
            ['x-request-id', '7f3a'],
            ['x-rate-limit', '99'],
          ],
        },
      }),
    ],
  },
  decision: { readable: { exposed: ['content-type'], hidden: ['x-request-id', 'x-rate-limit'] } },
  explanation: {
    label: text`Allowed · ${'2'} headers hidden`,
    summary: text`The page could read the response, but not ${'x-request-id'} and ${'x-rate-limit'}: the server does not expose them.`,
  },
});

const redirected: Analyzed = analyzed({
  exchange: {
    id: 'redirected',
    hops: [
      hop({
        url: 'https://api.partner.test/old/profile?lang=en',
        request: request({ method: 'PATCH' }),
        preflight: preflight(),
        response: {
          status: 307,
          headers: [
            ['location', 'https://cdn.test/profile'],
            ['access-control-allow-origin', 'https://app.example.test'],
          ],
        },
      }),
      hop({
        url: 'https://cdn.test/profile',
        request: request({ method: 'PATCH', headers: [['Origin', 'null']] }),
        preflight: preflight(),
        response: { status: 200, headers: [['access-control-allow-origin', 'null']] },
      }),
    ],
  },
  explanation: {
    label: text`Allowed · preflight cost ${'104'} ms`,
    summary: text`The page could read the response after one redirect.`,
    steps: [
      explained(text`Allow-Origin is this origin`, {
        step: 'allow-origin-matches',
        phase: 'preflight',
        expected: 'https://app.example.test | *',
        received: 'https://app.example.test',
      }),
      explained(text`Allow-Origin is this origin`, {
        step: 'allow-origin-matches',
        phase: 'redirect',
        expected: 'https://app.example.test | *',
        received: 'https://app.example.test',
      }),
      explained(text`Allow-Origin is this origin`, {
        step: 'allow-origin-matches',
        phase: 'actual',
        hop: 1,
        expected: 'null | *',
        received: 'null',
      }),
    ],
  },
});

const waiting: Analyzed = analyzed({
  exchange: {
    id: 'waiting',
    hops: [hop({ url: 'https://api.partner.test/slow', response: null, netError: 'net::ERR_FAILED' })],
    outcome: { kind: 'pending' },
  },
  decision: { verdict: 'cannot-tell', missing: ['response-headers'] },
  explanation: {
    label: text`Waiting for headers`,
    summary: text`The request failed; its headers are on their way.`,
  },
});

export const hostile: Analyzed = analyzed({
  exchange: {
    id: 'hostile',
    hops: [
      hop({
        url: 'https://[not a url/\u202Egnp.exe<img src=x onerror=alert(1)>',
        request: request({ method: 'GE\u0000T\n', headers: null }),
        response: {
          status: 200,
          headers: [
            ['access-control-allow-origin', `https://app.example.test\u200B${'x'.repeat(50_000)}`],
            ['x-html', '<script>alert(1)</script>'],
            ['x-bidi', '\u202Ecilbup\u202C private'],
            ['x-empty', ''],
          ],
        },
      }),
    ],
    problems: [
      { path: 'request.url', problem: 'url-unparsable' },
      { path: 'request.headers', problem: 'not-an-array' },
    ],
  },
  decision: { verdict: 'cannot-tell', missing: ['url'] },
  explanation: {
    label: text`URL ${'https://[not a url/\u202Egnp.exe'} does not parse`,
    summary: text`The log gives ${'https://[not a url/\u202Egnp.exe<img src=x onerror=alert(1)>'} as the URL, which is none.`,
  },
});

const sameOrigin: Analyzed = analyzed({
  exchange: { id: 'same-origin', hops: [hop({ url: 'https://app.example.test/app.js' })] },
  decision: { verdict: 'not-cors' },
  explanation: {
    label: text`Same origin`,
    summary: text`Page and server have the same origin, so CORS does not apply.`,
  },
});

const opaque: Analyzed = analyzed({
  exchange: {
    id: 'opaque',
    resourceType: 'image',
    hops: [hop({ url: 'https://cdn.test/pixel.gif' })],
    mode: { candidates: ['no-cors'], source: 'header-sec-fetch-mode' },
  },
  decision: { verdict: 'opaque', mode: { candidates: ['no-cors'], source: 'header-sec-fetch-mode' } },
  explanation: {
    label: text`Opaque · no-cors`,
    summary: text`Delivered, but opaque: the page may show it and not read it.`,
  },
});

export const examples: readonly Analyzed[] = [
  trailingSlash,
  wildcard,
  serverError,
  localNetwork,
  dnsFailed,
  unclear,
  exposing,
  redirected,
  waiting,
  opaque,
  hostile,
  sameOrigin,
];
