import { describe, expect, it, test } from 'vitest';
import { decide } from '../../src/engine/decide/decide.ts';
import { chromium } from '../../src/engine/profiles/register.ts';
import { type RemedyId, remediesOf, remedyText, remedyTitle } from '../../src/remedies/index.ts';
import { plain } from '../../src/words/plain.ts';
import { exchange, hop } from '../build/exchange.ts';
import { remedyCases } from './cases/register.ts';
import { listed } from './listed.ts';
import { headersOf, type RemedyCase, type ReportedResponse } from './remedy-case.ts';
import { reports } from './reports/register.ts';

function expectFirst(one: RemedyCase): void {
  const { decision, remedies } = listed(one);
  expect(decision.verdict).toBe('blocked');
  const ids = remedies.map(({ id }) => id);
  expect([ids[0], remedies[0]?.owner]).toEqual([one.first, one.owner]);
  for (const id of one.also ?? []) expect(ids).toContain(id);
  for (const id of one.never ?? []) expect(ids).not.toContain(id);
  if (one.says !== undefined && remedies[0]) expect(plain(remedyText(remedies[0]))).toMatch(one.says);
  for (const remedy of one.neverSays === undefined ? [] : remedies)
    expect(`${plain(remedyTitle(remedy))}. ${plain(remedyText(remedy))}`).not.toMatch(one.neverSays ?? /$^/);
}

describe.each(Object.entries(remedyCases))('the first thing to do, %s', (_file, cases) => {
  it.each(Object.entries(cases))('%s', (_name, one) => expectFirst(one));
});

describe('a public report is ended by the first thing to do', () => {
  it.each(reports)('$source', (one) => expectFirst(one));
});

it.each([
  [502, 'proxy'],
  [500, 'api-server'],
])('the headers of an error %i are for its %s to send', (status, owner) => {
  const { remedies } = listed({ response: { status } });
  expect(remedies.find(({ id }) => id === 'allow-by-cors')?.owner).toBe(owner);
});

describe('every list', () => {
  const lists = Object.values(remedyCases)
    .flatMap((cases) => Object.entries(cases))
    .map(([name, one]) => [name, listed(one).remedies] as const);

  it.each(lists)('is in order, each once, and says only what it knows: %s', (_name, remedies) => {
    expect(remedies.map(({ order }) => order)).toEqual(remedies.map((_each, index) => index));
    expect(new Set(remedies.map(({ id }) => id)).size).toBe(remedies.length);
    for (const remedy of remedies) {
      expect(`${plain(remedyTitle(remedy))} ${plain(remedyText(remedy))}`).not.toMatch(
        /unknown|undefined\b(?!")|\{/,
      );
      expect(remedy.kind === 'cors-policy').toBe(remedy.parts.length > 0);
      expect(remedy.target).not.toBe('');
    }
  });

  it('configures no server whose response it was not', () => {
    const ofOthers = lists.filter(([, [first]]) => first && !['api-server', 'proxy'].includes(first.owner));
    expect(ofOthers.length).toBeGreaterThan(20);
    const configured = ofOthers.filter(([, [first]]) => first?.kind === 'cors-policy');
    expect(configured.map(([name]) => name)).toEqual([]);
  });
});

test('a request that went well has nothing to do', () => {
  const built = exchange({
    hops: [hop({ response: { status: 200, headers: headersOf(['Access-Control-Allow-Origin: *']) } })],
    outcome: { kind: 'success' },
  });
  expect(remediesOf(built, decide(built, chromium(156)))).toEqual([]);
});

/** A request whose response script may read, but not all its headers. */
type Exposed = Pick<RemedyCase, 'method' | 'url' | 'sent'> & { readonly response: ReportedResponse };

const exposing: readonly (readonly [name: string, asked: Exposed, names: string | null])[] = [
  [
    'tus',
    {
      method: 'POST',
      sent: ['Tus-Resumable: 1.0.0'],
      response: { status: 201, headers: ['Location: /f/1', 'Upload-Offset: 0'] },
    },
    'location, upload-offset',
  ],
  [
    'S3 parts',
    {
      method: 'PUT',
      url: 'https://b.s3.test/o?partNumber=1&uploadId=x',
      response: { status: 200, headers: ['ETag: "a"'] },
    },
    'etag',
  ],
  ['MCP', { method: 'POST', response: { status: 200, headers: ['Mcp-Session-Id: 1'] } }, 'mcp-session-id'],
  [
    'a 401 with a challenge',
    { response: { status: 401, headers: ['WWW-Authenticate: Bearer resource_metadata="x"'] } },
    'www-authenticate',
  ],
  [
    'ranges',
    {
      sent: ['Range: bytes=0-9'],
      response: { status: 206, headers: ['Content-Range: bytes 0-9/100', 'Accept-Ranges: bytes'] },
    },
    'accept-ranges, content-range',
  ],
  ['a page of many', { response: { status: 200, headers: ['Link: <x>; rel="next"'] } }, 'link'],
  [
    'a header nobody is known to read',
    { response: { status: 200, headers: ['X-Trace: 1', 'Accept-Ranges: bytes'] } },
    null,
  ],
];

test.each(exposing)('hidden headers that matter to %s are named', (_name, one, names) => {
  const reported = one.response;
  const built = exchange({
    hops: [
      hop({
        url: one.url ?? 'https://api.test/data',
        method: one.method ?? 'GET',
        requestHeaders: headersOf(one.sent),
        response: {
          status: reported.status,
          headers: [['Access-Control-Allow-Origin', '*'], ...headersOf(reported.headers)],
        },
      }),
    ],
    outcome: { kind: 'success' },
  });
  const [remedy, ...others] = remediesOf(built, decide(built, chromium(156)));
  expect(others).toEqual([]);
  if (names === null) expect(remedy).toBeUndefined();
  else
    expect([remedy?.id, remedy?.evidence.names, remedy?.parts]).toEqual([
      'expose-headers' satisfies RemedyId,
      names,
      ['exposedHeaders'],
    ]);
});

test('a refusal at the own origin is listed where the application says that it compared origins', () => {
  const refused = (headers: readonly string[], origin: string | null, said?: string) => {
    const built = exchange({
      hops: [
        hop({
          url: 'https://app.test/api',
          method: 'POST',
          requestHeaders: origin === null ? [] : [['Origin', origin]],
          response: { status: 403, headers: headersOf(headers), ...(said === undefined ? {} : { said }) },
        }),
      ],
      outcome: { kind: 'success' },
    });
    return remediesOf(built, decide(built, chromium(156))).map(({ id }) => id);
  };
  const spring = ['Vary: Origin, Access-Control-Request-Method, Access-Control-Request-Headers'];
  expect(refused(spring, 'https://app.test')).toEqual(['pass-on-origin']);
  expect(refused([], 'https://app.test', 'Origin not allowed')).toEqual(['pass-on-origin']);
  expect(refused(spring, null)).toEqual([]);
  expect(refused([], 'https://app.test', 'Forbidden')).toEqual([]);
});

test('what could be done in the place of a header is no alternative where it comes first', () => {
  const titles = ['https://api.test/a', 'https://cdnjs.cloudflare.com/a.js'].map((url) => {
    const { remedies } = listed({ url, sent: ['X-A: 1'], preflight: { status: 405 } });
    return remedies.filter(({ id }) => id === 'avoid-preflight').map((each) => plain(remedyTitle(each)));
  });
  expect(titles).toEqual([['Or avoid the preflight'], ['Avoid the preflight']]);
});

test.each([
  [
    'Rails',
    422,
    "HTTP Origin header (https://app.test) didn't match request.base_url (http://app.test)",
    /assume_ssl/,
  ],
  [
    'Django',
    403,
    'Origin checking failed - https://app.test does not match any trusted origins.',
    /CSRF_TRUSTED/,
  ],
  ['SvelteKit', 403, 'Cross-site POST form submissions are forbidden', /PROTOCOL_HEADER/],
  ['Spring', 403, 'Invalid CORS request', /forward-headers-strategy/],
  ['Next.js', 500, 'Invalid Server Actions request.', /allowedOrigins/],
] as const)('a form that %s refused at the own origin says where it is set', (_name, status, said, says) => {
  const built = exchange({
    hops: [
      hop({
        url: 'https://app.test/form',
        method: 'POST',
        requestHeaders: [['Origin', 'https://app.test']],
        response: { status, headers: [], said },
      }),
    ],
    outcome: { kind: 'success' },
  });
  const [first] = remediesOf(built, decide(built, chromium(156)));
  expect(first?.id).toBe('pass-on-origin');
  if (first !== undefined) expect(plain(remedyText(first))).toMatch(says);
});
