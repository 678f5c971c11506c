import { describe, expect, it } from 'vitest';
import { analyzeLog } from '../../src/analyze.ts';
import { settledBy } from '../../src/engine/decide/settled-by.ts';
import { readLog } from '../../src/har/whole-log.ts';
import { noon } from '../har/raw-entry.ts';

export interface Part {
  readonly url?: string;
  readonly method?: string;
  /** Milliseconds after noon. */
  readonly at?: number;
  readonly date?: string;
  readonly time?: number;
  readonly asks?: readonly string[];
  /** null: the entry has no response. */
  readonly status?: number | string | null;
  readonly says?: readonly string[];
  /** Bytes of the body. */
  readonly size?: number;
  readonly entry?: object;
  readonly response?: object;
}

const lines = (list: readonly string[]) =>
  list.map((line) => {
    const colon = line.indexOf(':', 1);
    return { name: line.slice(0, colon), value: line.slice(colon + 1).trim() };
  });

function raw(part: Part): object {
  const { url = 'https://api.test/a', method = 'GET', status = 200, at = 0, time = 10 } = part;
  return {
    startedDateTime: part.date ?? new Date(noon + at).toISOString(),
    time,
    request: { method, url, headers: lines(part.asks ?? page) },
    ...(status === null
      ? {}
      : {
          response: {
            status,
            headers: lines(part.says ?? []),
            content: { size: part.size ?? 0, mimeType: '' },
            ...part.response,
          },
        }),
    ...part.entry,
  };
}

export const page = ['Host: api.test', 'Origin: https://app.test'];
export const ua = (agent: string) => [...page, `User-Agent: ${agent}`];
export const chrome = 'User-Agent: Mozilla/5.0 AppleWebKit/537.36 Chrome/141.0.0.0 Safari/537.36';
export const asApp = ['Access-Control-Allow-Origin: https://app.test'];
export const any = ['Access-Control-Allow-Origin: *'];

/** What the last row of a log is. */
export function rowOf(creator: string, parts: readonly Part[], log: object = {}) {
  const read = readLog({
    log: { creator: { name: creator, version: '1' }, ...log, entries: parts.map(raw) },
  });
  const { exchanges, rules } = analyzeLog(read);
  const { exchange, decision } = exchanges.at(-1) as (typeof exchanges)[number];
  const { verdict, reason } = decision;
  const [credentials, another] = decision.credentialsMode.candidates;
  return {
    row: [verdict, reason, settledBy(exchange, decision)].map(String).join(' '),
    rows: exchanges.length,
    rules: `${rules.name} ${rules.version}`,
    credentials: another === undefined ? credentials : null,
    lacks: exchange.lacks,
  };
}

export type Row = readonly [says: string, creator: string, parts: readonly Part[], row: string, log?: object];

export const webInspector = 'WebInspector';
export const failed = { entry: { _resourceType: 'fetch' }, response: { _error: 'net::ERR_FAILED' } };
export const passed = { entry: { _resourceType: 'fetch' }, response: { _error: null } };
export const aborted = { entry: { _resourceType: 'fetch' }, response: { _error: 'net::ERR_ABORTED' } };
export const withPlaywright = { browser: { name: 'chromium', version: '141.0.1' } };
export const ofSafari = (sentence: string): Part => ({
  asks: page,
  status: 0,
  entry: { _fetchType: 'Network Load' },
  response: { _error: sentence },
});
export const chromiumOpened = { entry: { _resourceType: 'fetch', _initiator: {} } };

/** A test for each row. */
export function testRows(rows: Readonly<Record<string, readonly Row[]>>): void {
  describe.each(Object.entries(rows))('%s:', (_, table) => {
    it.each(table.map(([says, creator, parts, row, log]) => ({ says, creator, parts, row, log })))(
      '$says ($creator)',
      ({ creator, parts, row, log }) => expect(rowOf(creator, parts, log).row).toBe(row),
    );
  });
}
