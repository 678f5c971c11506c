import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Analyzed, analyzeLog, type Rules } from '../../src/analyze.ts';
import { exportAnalyzed } from '../../src/export/export.ts';
import { readLog } from '../../src/har/whole-log.ts';
import { finalLog, readRecordings } from '../browser/recording.ts';
import { har } from '../cli/har.ts';
import { bodyTable } from './hostile/bodies.ts';
import { hostileCases } from './hostile/cases.ts';

const rules: Rules = { name: 'chromium', version: 156 };

function analyzed(text: string): readonly Analyzed[] {
  const log = readLog(JSON.parse(text));
  expect(log.notHar).toBeNull();
  return analyzeLog(log, { rules }).exchanges;
}

const decided = ({ decision }: Analyzed) =>
  [decision.verdict, decision.reason, decision.phase, decision.hop].join(' ');

/** What lies in the log around a request, or was asked of its page, and does not go along with it. */
const contextBound = (item: Analyzed) =>
  item.exchange.serviceWorker !== 'none' ||
  item.exchange.responseUnseen === true ||
  /^(?:local-network|cached-|blocked-without)/.test(item.decision.reason ?? '');

const logs = [...readRecordings('156')].map(([scenario, recording]) => ({
  scenario,
  items: analyzed(JSON.stringify(har(finalLog(recording)))),
}));
const stopped = logs
  .map(({ scenario, items }) => ({
    scenario,
    stopped: items.filter(
      (item) => ['blocked', 'failed'].includes(item.decision.verdict) && !contextBound(item),
    ),
  }))
  .filter((log) => log.stopped.length > 0);

test('many recordings hold a request that was stopped, and what stopped it', () => {
  expect(stopped.length).toBeGreaterThan(90);
});

test.each(stopped)('the HAR of $scenario alone is explained as in its log', ({ stopped }) => {
  for (const item of stopped) {
    const exported = exportAnalyzed([item], 'har', { keepSecrets: true });
    if ('cannot' in exported) throw new Error('a HAR can always be written');
    expect(analyzed(exported.files[0]?.text ?? '').map(decided)).toContain(decided(item));
  }
});

test('an entry is what HAR 1.2 asks for: no empty address, sizes from -1, times from 0', () => {
  let written = 0;
  for (const { items } of logs) {
    const [first, ...rest] = items;
    if (first === undefined) continue;
    written++;
    const exported = exportAnalyzed([first, ...rest], 'har');
    if ('cannot' in exported) throw new Error('a HAR can always be written');
    const { log } = JSON.parse(exported.files[0]?.text ?? '') as {
      log: { version: string; entries: readonly Record<string, unknown>[] };
    };
    expect(log.version).toBe('1.2');
    for (const { serverIPAddress, time, startedDateTime, request, response } of log.entries) {
      expect(serverIPAddress).not.toBe('');
      expect(time).toBeGreaterThanOrEqual(0);
      expect(Number.isNaN(Date.parse(String(startedDateTime)))).toBe(false);
      expect(request).toMatchObject({ headersSize: -1, bodySize: -1, cookies: [] });
      expect(response).toMatchObject({ headersSize: -1, bodySize: -1, cookies: [] });
    }
  }
  expect(written).toBeGreaterThan(150);
});

test('every body of the table stands in the HAR as it was sent, on request alone', () => {
  for (const [name, { subject, body }] of bodyTable('http://api.partner.test')) {
    const bodies = new Map([[subject.exchange.id, body ?? '']]);
    const [asked, plainly] = [{ keepSecrets: true, bodies }, { keepSecrets: true }].map((options) => {
      const exported = exportAnalyzed([subject], 'har', options);
      if ('cannot' in exported) throw new Error('a HAR can always be written');
      return (JSON.parse(exported.files[0]?.text ?? '') as SentHar).log.entries[0]?.request.postData?.text;
    });
    expect([name, asked]).toEqual([name, body]);
    expect(plainly).toBeUndefined();
  }
});

interface SentHar {
  readonly log: {
    readonly entries: readonly {
      readonly startedDateTime: string;
      readonly request: {
        readonly method: string;
        readonly url: string;
        readonly headers: readonly { readonly name: string; readonly value: string }[];
        readonly postData?: { readonly text: string };
      };
    }[];
  };
}

test('a HAR of hostile requests is JSON of the same requests, with dates that are dates', () => {
  fc.assert(
    fc.property(hostileCases('http://api.partner.test'), ({ subject }) => {
      const exported = exportAnalyzed([subject], 'har', { keepSecrets: true });
      if ('cannot' in exported) throw new Error('a HAR can always be written');
      const { entries } = (JSON.parse(exported.files[0]?.text ?? '') as SentHar).log;
      const [{ url, request }] = subject.exchange.hops;
      expect(entries).toHaveLength(1);
      expect(entries[0]?.request).toMatchObject({ method: request.method, url });
      expect(Number.isNaN(Date.parse(entries[0]?.startedDateTime ?? ''))).toBe(false);
    }),
    { numRuns: Number(process.env.CORS_LENS_ATTACKS ?? 60) },
  );
}, 600_000);
