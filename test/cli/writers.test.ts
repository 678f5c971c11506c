import { describe, expect, it } from 'vitest';
import type { ReportV1 } from '../../src/cli/json.ts';
import { har } from './har.ts';
import { explainHar, runCli } from './run-cli.ts';
import {
  charlesHar,
  cypressHar,
  disputedHar,
  entry,
  firefoxHar,
  playwrightHar,
  reportedHar,
  safariHar,
  wildcardHar,
} from './writers.ts';

interface Case {
  readonly says: string;
  readonly har: object;
  readonly options?: readonly string[];
  readonly browser?: ReportV1['browser'];
  readonly exchanges: readonly object[];
  readonly code: number;
}

const cases: readonly Case[] = [
  {
    says: 'Safari: by WebKit’s rules',
    har: safariHar,
    browser: { name: 'webkit', version: 26 },
    exchanges: [{ verdict: 'blocked', reason: 'allow-origin-missing', origin: 'https://app.example' }],
    code: 1,
  },
  {
    says: 'Charles: the browser told from User-Agent, the request of a failed preflight from what it asked',
    har: charlesHar,
    browser: { name: 'chromium', version: 141 },
    exchanges: [
      {
        method: 'PUT',
        entries: { actual: null, preflight: 0, hops: [] },
        verdict: 'blocked',
        phase: 'preflight',
        corsError: 'MethodDisallowedByPreflightResponse',
      },
      { method: 'GET', entries: { actual: 1, preflight: null, hops: [] }, verdict: 'allowed' },
    ],
    code: 1,
  },
  {
    says: 'Playwright: its own failure text and the page from its document',
    har: playwrightHar,
    browser: { name: 'chromium', version: 141 },
    exchanges: [
      { verdict: 'failed', reason: 'dns-failed', entries: { actual: 1 } },
      { verdict: 'blocked', corsError: null, reason: 'blocked-without-trace', entries: { actual: 2 } },
    ],
    code: 1,
  },
  {
    says: 'the browser’s own reason, where the log has it, chooses among what the log leaves open',
    har: reportedHar,
    exchanges: [{ verdict: 'blocked', corsError: 'MethodDisallowedByPreflightResponse' }],
    code: 1,
  },
  {
    says: 'Cypress: headers without a status were hidden, and nothing at all may have been',
    har: cypressHar,
    browser: { name: 'chromium', version: 141 },
    exchanges: [
      { verdict: 'blocked', reason: 'blocked-without-trace' },
      { verdict: 'cannot-tell', reason: null },
    ],
    code: 1,
  },
  {
    says: 'Firefox: the request it leaves out, with the console key',
    har: firefoxHar,
    browser: { name: 'firefox', version: 153 },
    exchanges: [
      {
        method: 'PUT',
        entries: { actual: null, preflight: 0, hops: [] },
        verdict: 'blocked',
        firefoxKey: 'CORSMethodNotFound',
      },
    ],
    code: 1,
  },
  {
    says: 'a call that was recorded with credentials: they are known',
    har: wildcardHar({ _corsLens: { credentialsMode: 'include', mode: 'cors' } }),
    exchanges: [
      {
        verdict: 'blocked',
        reason: 'allow-origin-wildcard-with-credentials',
        credentialsMode: { value: 'include', evidence: 'recorder' },
        alternatives: [],
      },
    ],
    code: 1,
  },
  {
    says: 'a call that was recorded without credentials',
    har: wildcardHar({ _corsLens: { credentialsMode: 'omit', mode: 'cors' } }),
    exchanges: [{ verdict: 'allowed', credentialsMode: { value: 'omit', evidence: 'recorder' } }],
    code: 0,
  },
  {
    says: 'a sanitized log: no cookie is no proof that there were no credentials',
    har: wildcardHar(),
    exchanges: [
      {
        verdict: 'cannot-tell',
        reason: null,
        credentialsMode: { value: null },
        alternatives: [
          {
            credentialsMode: 'same-origin',
            verdict: 'allowed',
            reason: null,
            phase: null,
            corsError: null,
            firefoxKey: null,
          },
          {
            credentialsMode: 'include',
            verdict: 'blocked',
            reason: 'allow-origin-wildcard-with-credentials',
            phase: 'actual',
            corsError: 'WildcardOriginNotAllowed',
            firefoxKey: 'CORSNotSupportingCredentials',
          },
        ],
      },
    ],
    code: 0,
  },
  {
    says: 'a page that only the person knows',
    har: har([entry({ response: { 'Access-Control-Allow-Origin': 'https://app.example' } })]),
    options: ['--origin', 'https://app.example'],
    exchanges: [{ origin: 'https://app.example' }],
    code: 0,
  },
  {
    says: 'a page that nobody knows',
    har: har([entry({ response: { 'Access-Control-Allow-Origin': 'https://app.example' } })]),
    exchanges: [{ origin: null }],
    code: 0,
  },
  {
    says: 'the bare log that the extension API gives',
    har: (safariHar as { log: object }).log,
    exchanges: [{ verdict: 'blocked' }],
    code: 1,
  },
  { says: 'a log without entries', har: har([]), exchanges: [], code: 0 },
];

describe('a HAR of', () => {
  it.each(cases)('$says', async ({ har: given, options = [], browser, exchanges, code }) => {
    const ran = await explainHar(given, ['--json', ...options]);
    const report = JSON.parse(ran.out) as ReportV1;
    expect(report.exchanges).toMatchObject(exchanges);
    expect(report.exchanges).toHaveLength(exchanges.length);
    if (browser) expect(report.browser).toEqual(browser);
    expect(ran.code).toBe(code);
    expect(ran.err).toBe('');
  });
});

const deep = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));

it('says where the browser names another reason than the log shows', async () => {
  const { out } = await runCli(['explain', '-'], { stdin: JSON.stringify(disputedHar) });
  expect(out).toMatch(/AllowOriginMismatch[\s\S]*The browser itself says InvalidAllowOriginValue \(x y\)/);
});

const absurd: readonly [says: string, entries: readonly unknown[]][] = [
  ['entries that are none', [null, 1, 'x', [], true, {}]],
  ['a request and a response that are none', [{ request: 1, response: 'x', startedDateTime: {} }]],
  [
    'headers that are none',
    [entry({ more: { request: { url: 'https://a.example/', method: 'GET', headers: { a: 1 } } } })],
  ],
  ['a URL that is none', [entry({ url: 'not a URL' }), entry({ url: 7 }), entry({ url: '' })]],
  ['a method that is none', [entry({ method: '' }), entry({ method: 'G\u0000T' }), entry({ method: null })]],
  ['statuses that are none', [-2, 0, 99, 600, 1e300, '200', null].map((status) => entry({ status }))],
  [
    'dates that are none',
    [entry({ at: 'yesterday' }), entry({ at: '' }), entry({ at: '+275760-09-13T00:00:00.001Z' })],
  ],
  ['depth', [deep(2000), entry({ more: { _initiator: deep(2000) } })]],
  [
    'prototypes',
    [JSON.parse('{"__proto__": {"request": 1}, "constructor": 1, "request": {"__proto__": null}}')],
  ],
  [
    'a redirect to itself',
    Array.from({ length: 30 }, () =>
      entry({
        status: 302,
        response: { Location: '' },
        moreResponse: { redirectURL: 'https://api.example/items' },
      }),
    ),
  ],
];

describe('an absurd log is still explained:', () => {
  it.each(absurd)('%s', async (_, entries) => {
    for (const options of [
      ['--json', '--all', '--profiles'],
      ['--all', '--profiles'],
    ]) {
      const ran = await explainHar(har(entries), options);
      expect(ran.code).toBeLessThan(2);
      expect(ran.out).not.toBe('');
    }
  });
});
