import { describe, expect, test, vi } from 'vitest';
import type { Column } from '../../../panel/state/columns.ts';
import {
  countVerdicts,
  filteredRows,
  nextSort,
  type Row,
  rowOf,
  type Sort,
  type View,
  visibleRows,
} from '../../../panel/state/view-model.ts';
import type { Analyzed } from '../../../src/analyze.ts';
import { bare } from '../../../src/words/plain.ts';
import { analyzed, hop, type Parts, preflight, request, text } from '../build.ts';
import { examples } from '../examples.ts';

describe('rowOf', () => {
  const cases: readonly [behaviour: string, parts: Parts, row: Partial<Row>][] = [
    [
      'shows path and query as the name, the host with its port',
      { exchange: { hops: [hop({ url: 'https://api.test:8443/v1/items?page=2' })] } },
      { name: '/v1/items?page=2', host: 'api.test:8443', url: 'https://api.test:8443/v1/items?page=2' },
    ],
    [
      'names the operation of a GraphQL request, and finds it by that',
      {
        exchange: {
          operation: 'AddToCart',
          hops: [hop({ url: 'https://api.test/graphql', request: request({ method: 'POST' }) })],
        },
      },
      {
        name: '/graphql',
        operation: 'AddToCart',
        searchText: expect.stringContaining('post https://api.test/graphql addtocart '),
      },
    ],
    [
      'shows a URL that cannot be parsed as it is',
      { exchange: { hops: [hop({ url: 'http://[oops' })] } },
      { name: 'http://[oops', host: '', url: 'http://[oops' },
    ],
    [
      'is of the first hop, as the page asked',
      {
        exchange: {
          hops: [
            hop({ url: 'https://a.test/old', request: request({ method: 'POST' }) }),
            hop({ url: 'https://b.test/new' }),
          ],
        },
      },
      { url: 'https://a.test/old', method: 'POST', host: 'a.test' },
    ],
    [
      'has the status of the last hop when nothing stopped it',
      { exchange: { hops: [hop({ response: { status: 302, headers: [] } }), hop()] } },
      { status: 200 },
    ],
    [
      'has the status of the preflight that was refused',
      {
        exchange: { hops: [hop({ response: null, preflight: preflight() })] },
        decision: { verdict: 'blocked', phase: 'preflight' },
      },
      { status: 204, preflighted: true, notSent: 'at-preflight' },
    ],
    [
      'was not sent where the browser stopped it before it sent anything',
      {
        exchange: { hops: [hop({ response: null })] },
        decision: { verdict: 'blocked', phase: 'actual', reason: 'local-network-permission-denied' },
      },
      { status: null, notSent: 'at-once' },
    ],
    [
      'was sent to where it was led on from',
      {
        exchange: { hops: [hop({ response: { status: 302, headers: [] } }), hop({ response: null })] },
        decision: { verdict: 'failed', phase: 'redirect', reason: 'mixed-content', hop: 1 },
      },
      { notSent: null },
    ],
    [
      'has the status of the redirect that was refused',
      {
        exchange: { hops: [hop({ response: { status: 307, headers: [] } })] },
        decision: { verdict: 'blocked', phase: 'redirect' },
      },
      { status: 307, preflighted: false },
    ],
    ['has no status without a response', { exchange: { hops: [hop({ response: null })] } }, { status: null }],
    [
      'has no status where the deciding hop is missing',
      { decision: { verdict: 'blocked', phase: 'actual', hop: 7 } },
      { status: null },
    ],
    [
      'is preflighted when any hop was',
      { exchange: { hops: [hop(), hop({ preflight: preflight() })] } },
      { preflighted: true },
    ],
    [
      'names the CORS error of a blocked request',
      {
        decision: {
          verdict: 'blocked',
          reason: 'allow-origin-missing',
          corsError: 'MissingAllowOriginHeader',
        },
      },
      { verdict: 'blocked', reason: 'allow-origin-missing', corsError: 'MissingAllowOriginHeader' },
    ],
    [
      'names no CORS error of a request that was not blocked',
      { decision: { verdict: 'failed', reason: 'dns-failed', corsError: 'MissingAllowOriginHeader' } },
      { verdict: 'failed', reason: 'dns-failed', corsError: '' },
    ],
    ['has an empty reason where there is none', {}, { verdict: 'allowed', reason: '', corsError: '' }],
    ['waits while headers may still come', { exchange: { outcome: { kind: 'pending' } } }, { waiting: true }],
    [
      'says that the capture was incomplete',
      { exchange: { problems: [{ path: 'request.headers', problem: 'missing' }] } },
      { incomplete: true },
    ],
  ];
  test.each(cases)('%s', (_behaviour, parts, row) => {
    expect(rowOf(analyzed(parts))).toMatchObject(row);
  });

  test('is made once for an exchange', () => {
    const item = analyzed();
    expect(rowOf(item)).toBe(rowOf(item));
  });

  test('of an exchange that cannot be read says so and keeps its id', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const broken = { ...analyzed({ exchange: { id: 'b' } }), decision: null } as unknown as Analyzed;
    const row = rowOf(broken);
    expect(row.id).toBe('b');
    expect(row.verdict).toBe('cannot-tell');
    expect(bare(row.label)).not.toBe('');
    expect(error).toHaveBeenCalledOnce();
    error.mockRestore();
  });
});

describe('visibleRows', () => {
  const all = examples.map(rowOf);
  const idsOf = (view: Partial<View>) =>
    visibleRows(filteredRows(all, view.filter ?? ''), { verdicts: [], sort: null, ...view }).map(
      (row) => row.id,
    );

  test('leaves out only what CORS does not apply to, in the order it started', () => {
    expect(idsOf({})).toEqual(
      examples.map(({ exchange }) => exchange.id).filter((id) => id !== 'same-origin'),
    );
  });

  test('shows only the verdicts that are asked for', () => {
    expect(idsOf({ verdicts: ['not-cors'] })).toEqual(['same-origin']);
    expect(idsOf({ verdicts: ['failed', 'opaque'] })).toEqual(['dns', 'opaque']);
  });

  const found: readonly [typed: string, ids: string[]][] = [
    ['shop.test', ['error']],
    ['patch', ['redirected']],
    ['WildcardOriginNotAllowed', ['wildcard']],
    ['local-network', ['local']],
    ['differs', ['slash']],
    ['502', ['error']],
    ['blocked -put -post', ['wildcard', 'local']],
    ['nothing holds this', []],
  ];
  test.each(found)(
    'the filter looks in URL, method, reason, label, status and verdict: %s',
    (filter, ids) => {
      expect(idsOf({ filter })).toEqual(ids);
    },
  );

  test('filter and verdicts work together', () => {
    expect(idsOf({ filter: 'cdn.test', verdicts: ['opaque'] })).toEqual(['opaque']);
  });

  const rows = [
    { id: 'a', method: 'PUT', url: 'https://b.test/', status: 200, verdict: 'allowed', label: 'x' },
    { id: 'b', method: 'GET', url: 'https://a.test/2', status: null, verdict: 'blocked', label: 'z' },
    { id: 'c', method: 'GET', url: 'https://a.test/1', status: 502, verdict: 'failed', label: 'y' },
  ] as const;
  const small = rows.map(({ id, method, url, status, verdict, label }) =>
    rowOf(
      analyzed({
        exchange: {
          id,
          hops: [
            hop({
              url,
              request: request({ method }),
              response: status === null ? null : { status, headers: [] },
            }),
          ],
        },
        decision: { verdict },
        explanation: { label: text`${label}` },
      }),
    ),
  );
  const sorted: readonly [column: Column, up: string, down: string][] = [
    ['verdict', 'bca', 'acb'],
    ['method', 'bca', 'abc'],
    ['request', 'cba', 'abc'],
    ['why', 'acb', 'bca'],
    ['status', 'bac', 'cab'],
  ];
  test.each(sorted)('sorts by %s, alike rows in the order they started', (column, up, down) => {
    const ids = (descending: boolean) =>
      visibleRows(filteredRows(small, ''), { verdicts: [], sort: { column, descending } })
        .map((row) => row.id)
        .join('');
    expect([ids(false), ids(true)]).toEqual([up, down]);
  });
});

test('verdicts are counted whatever is filtered away', () => {
  expect(countVerdicts(examples.map(rowOf))).toEqual({
    blocked: 4,
    failed: 1,
    'cannot-tell': 3,
    allowed: 2,
    opaque: 1,
    'not-cors': 1,
  });
});

describe('nextSort', () => {
  const cases: readonly [behaviour: string, sort: Sort | null, column: Column, next: Sort | null][] = [
    ['begins upwards', null, 'why', { column: 'why', descending: false }],
    ['turns around', { column: 'why', descending: false }, 'why', { column: 'why', descending: true }],
    ['goes back to the order of time', { column: 'why', descending: true }, 'why', null],
    [
      'begins upwards in another column',
      { column: 'why', descending: true },
      'status',
      { column: 'status', descending: false },
    ],
  ];
  test.each(cases)('%s', (_behaviour, sort, column, next) => {
    expect(nextSort(sort, column)).toEqual(next);
  });
});
