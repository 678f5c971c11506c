import { describe, expect, test } from 'vitest';
import { blockedReasonIds, factsOf, type Owner } from '../../src/engine/reasons.ts';
import { remediesOf } from '../../src/remedies/index.ts';
import { analyzedRecording } from '../browser/analyzed.ts';
import { readRecordings } from '../browser/recording.ts';
import { blockedCases } from '../explain/cases-blocked.ts';
import { failedCases } from '../explain/cases-failed.ts';
import { faults } from '../export/proof/faults.ts';
import { failedReasonIds } from './reason-ids.ts';

const reasonIds = [...blockedReasonIds, ...failedReasonIds];

describe('what shows at the server', () => {
  const proven = new Set(faults.map(({ reason }) => reason));

  test.each([...proven])('%s: the proof of exports makes a server that is wrong so', (reason) => {
    expect(factsOf(reason).shows).not.toBe('nowhere');
  });

  test('is proven for each reason, but for what no server of the proof can be wrong in', () => {
    const others = reasonIds.filter((reason) => !proven.has(reason) && factsOf(reason).shows !== 'nowhere');
    expect(others).toEqual([
      // Nobody knows what the server would have to say.
      'blocked-without-trace',
      // It would take minutes.
      'connection-timed-out',
      // No client of the proof is asked for a certificate.
      'client-certificate-required',
      // Of a frame and of documents with a policy of their own, which no client of the proof is.
      'framing-refused',
      'document-isolation-policy',
      // Whatever has no name.
      'network-error',
    ]);
  });
});

/** Chromium's recordings, one row for each that did not go well. */
const recorded = [...readRecordings('156')].flatMap(([scenario, recording]) =>
  analyzedRecording(recording).flatMap(({ exchange, decision }) => {
    const { reason, hop } = decision;
    const at = exchange.hops[hop];
    if (reason === null || reason === 'no-browser' || at === undefined) return [];
    const truth = recording.truth.filter(
      ({ preflightFor, hops }) => preflightFor === null && hops.some(({ url }) => url === at.url),
    );
    const hasResponse = at.response !== null || at.preflight?.response != null;
    const [first] = remediesOf(exchange, decision);
    return [{ scenario, reason, truth, hasResponse, owner: first?.owner ?? null }];
  }),
);

describe('what is never sent', () => {
  const withoutResponse = recorded.filter(({ hasResponse }) => !hasResponse);

  test('was on no wire', () => {
    const sent = withoutResponse
      .filter(({ reason, truth }) => factsOf(reason).neverSent && truth.some(({ mode }) => mode !== null))
      .map(({ scenario, reason }) => `${scenario}: ${reason}`);
    expect(sent).toEqual([]);
  });

  test('is whatever Chromium calls blocked, without a response', () => {
    const blocked = withoutResponse.filter(({ truth }) =>
      truth.some(({ blockedReason }) => blockedReason !== null),
    );
    expect(blocked.length).toBeGreaterThan(3);
    for (const { scenario, reason } of blocked)
      expect([scenario, reason, factsOf(reason).neverSent]).toEqual([scenario, reason, true]);
  });
});

describe('the usual owner', () => {
  const cases = { ...blockedCases, ...failedCases };

  test.each(reasonIds)('of %s has the first remedy of most rows', (reason) => {
    const made = Object.values(cases[reason]).map(({ exchange, decision }) => {
      const [first] = remediesOf(exchange, decision);
      return first?.owner ?? null;
    });
    const seen = recorded.filter((row) => row.reason === reason).map(({ owner }) => owner);
    const counts = new Map<Owner | null, number>();
    for (const owner of [...made, ...seen]) counts.set(owner, (counts.get(owner) ?? 0) + 1);
    const most = [...counts.values()].reduce((one, other) => Math.max(one, other), 0);
    expect([...counts].filter(([, count]) => count === most).map(([owner]) => owner)).toContain(
      factsOf(reason).owner,
    );
  });
});
