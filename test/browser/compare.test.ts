import { describe, expect, it } from 'vitest';
import type { Expectation, Scenario } from '../lab/scenario.ts';
import { scenarios } from '../lab/scenarios/register.ts';
import { differences, registerDifferences, trueResults } from './compare.ts';
import type { ScenarioRun } from './lab-page.ts';
import { limits } from './limits.ts';
import type { PanelRow } from './panel.ts';
import type { TrueRequest } from './truth.ts';

const url = 'https://api.test/s/a/items?run=1';

function request(facts: Partial<TrueRequest> = {}): TrueRequest {
  return {
    ...{ id: '1', resourceType: 'Fetch', madeBy: 'page', documentUrl: 'https://app.test/' },
    hops: [{ url, method: 'GET', status: 200 }],
    ...{ preflightFor: null, mode: 'cors', outcome: 'finished', corsError: null, failedParameter: null },
    ...{ blockedReason: null, netError: null, fromCache: false, fromServiceWorker: false },
    ...facts,
  };
}

const blocked = request({
  outcome: 'failed',
  corsError: 'MissingAllowOriginHeader',
  netError: 'net::ERR_FAILED',
});
const missing: Expectation = {
  verdict: 'blocked',
  corsError: 'MissingAllowOriginHeader',
  reason: 'allow-origin-missing',
};

function run(facts: Partial<ScenarioRun> & { expect?: Expectation; noEntry?: true } = {}): ScenarioRun {
  const { expect: expected = missing, noEntry, ...rest } = facts;
  const scenario: Scenario = {
    ...{ id: 'a', number: null, title: '', story: '', from: 'app', endpoints: {}, run: '' },
    request: { server: 'api', method: 'GET', path: 'items' },
    expect: expected,
    ...(noEntry ? { noEntry } : {}),
  };
  const asserted = rest.asserted === undefined ? blocked : rest.asserted;
  return {
    ...{ scenario, run: '1', url, script: { kind: 'error', text: '' }, withoutRequest: [] },
    requests: asserted === null ? [] : [asserted],
    ...rest,
    asserted,
  };
}

function row(facts: Partial<PanelRow> = {}): PanelRow {
  return {
    ...{ url, method: 'GET', verdict: 'blocked' },
    ...{ reason: 'allow-origin-missing', corsError: 'MissingAllowOriginHeader' },
    ...facts,
  };
}

const allowed: Expectation = { verdict: 'allowed', corsError: null, reason: null };
const allowedRow = row({ verdict: 'allowed', reason: null, corsError: null });
const opaqueRow = row({ verdict: 'opaque', reason: null, corsError: null });
const opaque = request({ id: '2', mode: 'no-cors', resourceType: 'Image' });

const cases: readonly [name: string, run: ScenarioRun, rows: readonly PanelRow[], differs: RegExp | null][] =
  [
    ['the same verdict, error and reason', run(), [row()], null],
    ['no row', run(), [], /no row for GET/],
    [
      'another verdict',
      run(),
      [row({ verdict: 'allowed', corsError: null })],
      /the panel says allowed, Chromium blocked/,
    ],
    ['another error', run(), [row({ corsError: 'AllowOriginMismatch' })], /blocked \(AllowOriginMismatch\)/],
    ['no error', run(), [row({ corsError: null })], /the panel says blocked, /],
    [
      'another reason',
      run(),
      [row({ reason: 'allow-origin-mismatch' })],
      /the reason is allow-origin-mismatch/,
    ],
    ['a verdict left open', run(), [row({ verdict: 'cannot-tell', corsError: null })], /cannot-tell/],
    ['a row too many', run(), [row(), row({ url: `${url}&x` })], /a row without a request/],
    ['a request Chromium does not report', run({ asserted: null }), [row()], /Chromium reports no GET/],
    [
      'an allowed request by its mode on the wire',
      run({ expect: allowed, asserted: request() }),
      [allowedRow],
      null,
    ],
    [
      'an opaque response is not an allowed one',
      run({ expect: allowed, asserted: request({ mode: 'no-cors' }) }),
      [allowedRow],
      /Chromium opaque/,
    ],
    [
      'a failure that is not CORS',
      run({
        expect: { verdict: 'failed', corsError: null, reason: 'dns-failed' },
        asserted: request({ outcome: 'failed' }),
      }),
      [row({ verdict: 'failed', corsError: null, reason: 'dns-failed' })],
      null,
    ],
    [
      'a request that never ended',
      run({ asserted: request({ outcome: 'pending' }) }),
      [row()],
      /Chromium cannot-tell/,
    ],
    [
      'two requests of one URL, in either order',
      run({ requests: [opaque, blocked] }),
      [row(), opaqueRow],
      null,
    ],
    ['two requests of one URL and one row', run({ requests: [opaque, blocked] }), [row()], /no row for GET/],
    [
      'two requests of one URL with the same response twice',
      run({ requests: [opaque, blocked] }),
      [row(), row()],
      /Chromium opaque/,
    ],
    [
      'a preflight has no row of its own',
      run({ requests: [request({ resourceType: 'Preflight' }), blocked] }),
      [row()],
      null,
    ],
    ['nothing where no entry is left', run({ noEntry: true, asserted: null }), [], null],
    ['a row where no entry is left', run({ noEntry: true, asserted: null }), [row()], /there is a row/],
  ];

describe('differences', () => {
  it.each(cases)('%s', (_, ran, rows, differs) => {
    const found = differences(ran, rows);
    if (differs === null) expect(found).toEqual([]);
    else expect(found.join('\n')).toMatch(differs);
  });
});

describe('limits', () => {
  it.each(Object.entries(limits))(
    '%s is of a scenario, and differs from what Chromium reports',
    (id, { panel }) => {
      const scenario = scenarios.find((each) => each.id === id);
      expect(scenario).toBeDefined();
      const { verdict, corsError } = scenario?.expect ?? panel;
      expect([panel.verdict, panel.corsError]).not.toEqual([verdict, corsError]);
    },
  );
});

describe('registerDifferences', () => {
  it('the lab and Chromium agree', () => expect(registerDifferences(run())).toEqual([]));
  it('the lab expects another error', () => {
    const ran = run({ expect: { ...missing, corsError: 'AllowOriginMismatch' } });
    expect(registerDifferences(ran).join()).toContain('Chromium reports blocked (MissingAllowOriginHeader)');
  });
  it('an error without a request has to be reported too', () => {
    const ran = run({ noEntry: true, asserted: null, expect: { ...missing, corsError: 'DisallowedByMode' } });
    expect(registerDifferences(ran)).toEqual(['Chromium reports no DisallowedByMode']);
    expect(registerDifferences({ ...ran, withoutRequest: ['DisallowedByMode'] })).toEqual([]);
  });
});

describe('trueResults', () => {
  it('a finished request over plain http may be any of three, unless script saw which', () => {
    const plain = request({ mode: null });
    expect(trueResults(plain).map(({ verdict }) => verdict)).toEqual(['allowed', 'opaque', 'not-cors']);
    expect(trueResults(plain, 'cors').map(({ verdict }) => verdict)).toEqual(['allowed']);
  });
  it('an unread body is no failure of the response', () => {
    const unread = request({ outcome: 'failed', netError: 'net::ERR_ABORTED' });
    expect(trueResults(unread, 'cors').map(({ verdict }) => verdict)).toEqual(['allowed']);
    expect(trueResults(unread).map(({ verdict }) => verdict)).toEqual(['allowed', 'failed']);
  });
  it('an abort before any response is one', () => {
    const aborted = request({
      outcome: 'failed',
      netError: 'net::ERR_ABORTED',
      hops: [{ url, method: 'GET', status: null }],
    });
    expect(trueResults(aborted, 'cors').map(({ verdict }) => verdict)).toEqual(['failed']);
  });
  it('a WebSocket is not under CORS', () => {
    expect(trueResults(request({ mode: 'websocket' }))).toEqual([{ verdict: 'not-cors', corsError: null }]);
  });
});
