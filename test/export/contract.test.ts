import '../../src/explain/messages.ts';
import { describe, expect, test } from 'vitest';
import { type Analyzed, analyzeLog } from '../../src/analyze.ts';
import { blockedReasonIds, factsOf } from '../../src/engine/reasons.ts';
import { type Ask, type Contract, type Mode, usualOptions } from '../../src/export/contract.ts';
import { contractOf } from '../../src/export/make-contract.ts';
import { passes } from '../../src/export/passes.ts';
import { createRedactor } from '../../src/export/redact.ts';
import { shown } from '../../src/export/template.ts';
import { readLog } from '../../src/har/whole-log.ts';
import { finalLog, readRecordings } from '../browser/recording.ts';
import { har } from '../cli/har.ts';
import { failedReasonIds } from '../engine/reason-ids.ts';
import { built } from './built.ts';

/** Every exchange of every recorded scenario. */
const recorded: readonly (readonly [string, Analyzed])[] = [...readRecordings('156')].flatMap(
  ([scenario, recording]) => {
    const log = readLog(har(finalLog(recording)));
    return analyzeLog(log).exchanges.map((item) => [scenario, item] as const);
  },
);

function contract(
  item: Pick<Analyzed, 'exchange' | 'decision' | 'explanation'>,
  mode: Mode,
): Contract | null {
  const { exchange, decision, explanation } = item;
  const made = contractOf(exchange, decision, explanation.title, createRedactor(), { ...usualOptions, mode });
  return 'notTestable' in made ? null : made;
}

/** The assertions that the captured responses fail. */
function failing({ exchange }: Pick<Analyzed, 'exchange'>, { asks }: Contract): readonly string[] {
  return asks.flatMap((ask) => {
    const response = responseOf(exchange, ask);
    if (response === null) return ask.answered.holds ? ['answered'] : [];
    return ask.checks
      .filter(({ question, holds }) => passes(response, question) !== holds)
      .map(({ id }) => `${ask.kind} ${id}`);
  });
}

function responseOf({ hops, earlierCacheable }: Analyzed['exchange'], { kind, hop }: Ask) {
  const at = hops[hop];
  if (kind === 'request' && at?.response === null && earlierCacheable !== null) return earlierCacheable;
  return (kind === 'preflight' ? at?.preflight?.response : at?.response) ?? null;
}

const testable = recorded.flatMap(([scenario, item]) => {
  const made = contract(item, 'regression');
  return made === null ? [] : [[scenario, item, made] as const];
});

describe('a contract of what was recorded', () => {
  test('there are many', () => {
    expect(testable.length).toBeGreaterThan(100);
  });

  test('asserts nothing that a response script could read would fail', () => {
    const red = testable
      // The log has the server's response, which is wrong; script had another, made by an extension.
      .filter(
        ([scenario, { decision }]) => decision.verdict === 'allowed' && scenario !== 'unblocker-hides-server',
      )
      .flatMap(([scenario, item, made]) =>
        failing(item, made)
          // A preflight from the cache, or a request that a service worker handled, is not in the log.
          .filter((id) => id !== 'answered')
          .map((id) => `${scenario}: ${id}`),
      );
    // A header that its client reads and that is hidden: readable, and red until it is exposed.
    expect(red).toEqual([
      'expose-wildcard-with-credentials: request exposed',
      'header-not-exposed: request exposed',
      'range-from-the-start-ok: request exposed',
    ]);
  });

  test('asserts something that a response the browser hid would fail', () => {
    const green = testable
      .filter(
        ([, { decision }]) => decision.verdict === 'blocked' && decision.reason !== 'blocked-without-trace',
      )
      .filter(([, item, made]) => failing(item, made).length === 0)
      .map(([scenario, { decision }]) => `${scenario}: ${decision.reason}`);
    expect(green).toEqual([]);
  });

  test('reproduces the exact fault of a response the browser hid', () => {
    const red = testable
      .filter(
        ([, { decision }]) => decision.verdict === 'blocked' && decision.reason !== 'blocked-without-trace',
      )
      .flatMap(([scenario, item]) => {
        const made = contract(item, 'reproduction');
        if (made === null) return [`${scenario}: ${item.decision.reason} cannot be reproduced`];
        return failing(item, made).map((id) => `${scenario}: ${id}`);
      });
    expect(red).toEqual([]);
  });
});

describe('a test is made of what a response said, and of nothing that was stopped before', () => {
  const stopped = recorded.filter(
    ([, { decision }]) =>
      decision.verdict === 'blocked' && decision.trace.some(({ outcome }) => outcome === 'fail'),
  );

  /** A response was wrong, and yet the page is what has to change. */
  const ofPage: Readonly<Record<string, string>> = {
    'redirect-to-app-link': 'the server is right to lead to an app; no fetch can follow it',
    'sandboxed-null-origin': 'no server may be asked to allow null',
  };

  test.each(stopped.map(([scenario, item]) => [scenario, item.decision.reason, item] as const))(
    '%s: %s',
    (scenario, _reason, item) => {
      const { exchange, decision } = item;
      const fell = decision.trace.find(({ outcome }) => outcome === 'fail');
      const hop = exchange.hops[fell?.hop ?? 0];
      const response = (fell?.phase === 'preflight' ? hop?.preflight?.response : hop?.response) ?? null;
      const wasSaid = response !== null || exchange.earlierCacheable !== null;
      expect(contract(item, 'regression') !== null).toBe(wasSaid && !(scenario in ofPage));
    },
  );

  test('there are both', () => {
    const made = stopped.filter(([, item]) => contract(item, 'regression') !== null);
    expect(made.length).toBeGreaterThan(60);
    expect(stopped.length - made.length).toBeGreaterThan(5);
  });
});

test.each([...blockedReasonIds, ...failedReasonIds])(
  '%s: a test is made of it, unless it shows nowhere',
  (reason) => {
    const { exchange, decision, explanation } = built['allow-origin-missing-on-error'] as Analyzed;
    const made = contractOf(
      exchange,
      { ...decision, reason },
      explanation.title,
      createRedactor(),
      usualOptions,
    );
    expect('notTestable' in made).toBe(factsOf(reason).shows === 'nowhere');
  },
);

describe('the preflight of a contract', () => {
  const made = contract(built['header-not-allowed'] as Analyzed, 'regression') as Contract;
  const [preflight, request] = made.asks;

  test('is what the browser sent, without credentials', () => {
    expect(preflight.method).toBe('OPTIONS');
    expect(preflight.headers.map(([name, value]) => [name, shown(value)])).toEqual([
      ['Origin', 'https://app.example.test'],
      ['Access-Control-Request-Method', 'PUT'],
      ['Access-Control-Request-Headers', 'authorization,content-type,x-trace'],
    ]);
  });

  test('is followed by the request with what the page set and its login, all secrets by name', () => {
    expect(request?.headers.map(([name, value]) => [name, shown(value)])).toEqual([
      ['Origin', 'https://app.example.test'],
      ['Authorization', 'Bearer {{CORS_AUTHORIZATION_BEARER}}'],
      ['Content-Type', 'application/json'],
      ['X-Trace', 'lens'],
      ['Cookie', '{{CORS_COOKIE}}'],
    ]);
    expect(request === undefined ? '' : shown(request.url)).toBe(
      'https://api.partner.test/v1/items/7?lang=en&api_key={{CORS_API_KEY}}',
    );
  });

  test('asks for everything this request needs, each with its rule', () => {
    expect(
      preflight.checks.map(({ id, question }) => ('item' in question ? `${id} ${question.item}` : id)),
    ).toEqual([
      'preflight-status',
      'allow-origin',
      'allow-credentials',
      'allow-methods-parse',
      'allow-headers-parse',
      'method PUT',
      'header authorization',
      'header content-type',
      'header x-trace',
    ]);
    for (const { message } of preflight.checks) expect(message).toMatch(/\. To fix it, /);
  });
});

test('a response must say Vary only where it was seen to depend on who asks', () => {
  const ids = (id: string) =>
    contract(built[id] as Analyzed, 'regression')?.asks.flatMap((ask) => ask.checks.map((each) => each.id));
  expect(ids('allowed')).toEqual(['allow-origin', 'exposed', 'vary']);
  expect(ids('allow-origin-missing-on-error')).toEqual(['allow-origin']);
});

test('what the page wants to read is asserted, once, and what it reads anyway is not', () => {
  const { exchange, decision, explanation } = built.allowed as Analyzed;
  const options = { ...usualOptions, expose: ['X-Request-Id', 'x-total', 'Content-Type'] };
  const made = contractOf(exchange, decision, explanation.title, createRedactor(), options) as Contract;
  const names = made.asks[0].checks.flatMap(({ id, question }) =>
    id === 'exposed' && 'item' in question ? question.item : [],
  );
  expect(names).toEqual(['x-request-id', 'x-total']);
});
