import { type Analyzed, analyze } from '../../src/analyze.ts';
import { readLog } from '../../src/har/read-log.ts';
import type { RawEntry } from '../browser/capture.ts';
import type { Batch, ExchangeSeen } from './exchange-seen.ts';
import type { TrueVerdict } from './truth.ts';

export type Agreement =
  /** The decision is the browser's. */
  | 'same'
  /** The capture cannot tell, and the truth is among the alternatives. */
  | 'alternative'
  | 'different'
  /** The call never became a request. */
  | 'no-request';

export interface Comparison {
  readonly agreement: Agreement;
  readonly truth: TrueVerdict | null;
  readonly ours: Analyzed | null;
  readonly seen: ExchangeSeen;
  /** What differs, in a few words; empty where nothing does. */
  readonly difference: string;
}

/** What else our side is told. */
export interface Told {
  /** Each call's own facts, as the call recorder gives them. */
  readonly callFacts: boolean;
}

/** Decides every exchange of a batch from its log alone and holds it against the truth. */
export function compareBatch(batch: Batch, told: Told): readonly Comparison[] {
  const facts = new Map(batch.seen.map(({ url, one }) => [url, one.call]));
  const entries = told.callFacts ? batch.entries.map((entry) => withCallFacts(entry, facts)) : batch.entries;
  const log = readLog({ log: { entries } });
  const analyzed = analyze(log.entries, { browser: batch.browser, pageUrl: batch.pageUrl });
  const byUrl = new Map(analyzed.map((one) => [one.exchange.hops[0].url, one]));
  const named = batch.browser.name === 'chromium' ? 'corsError' : 'firefoxKey';
  return batch.seen.map((seen) => compare(seen, byUrl.get(seen.url) ?? null, named));
}

type CallOf = ExchangeSeen['one']['call'];

function withCallFacts(entry: RawEntry, facts: ReadonlyMap<string, CallOf>): RawEntry {
  const call = facts.get(String((entry.request as { url?: unknown } | undefined)?.url));
  if (call === undefined) return entry;
  return {
    ...entry,
    _corsLens: { credentialsMode: call.credentials, mode: call.mode, redirect: call.redirect },
  };
}

/** What of a decision stands for the browser's own name. */
type Named = 'corsError' | 'firefoxKey';

function compare(seen: ExchangeSeen, ours: Analyzed | null, named: Named): Comparison {
  const { truth } = seen;
  const base = { truth, ours, seen };
  if (truth === null) return { ...base, agreement: 'no-request', difference: '' };
  if (ours === null) return { ...base, agreement: 'different', difference: 'not in the log' };
  const { decision } = ours;
  if (decision.verdict === truth.verdict && decision[named] === truth.error) {
    const difference = readableDifference(truth, decision.readable.exposed);
    if (difference === '') return { ...base, agreement: 'same', difference };
    const held = decision.alternatives.some(
      ({ readable }) => readableDifference(truth, readable.exposed) === '',
    );
    return { ...base, agreement: held ? 'alternative' : 'different', difference };
  }
  const held = decision.alternatives.some(
    (other) => other.verdict === truth.verdict && other[named] === truth.error,
  );
  const ourWord = word(decision.verdict, decision[named]);
  const difference = `${ourWord}, but the browser: ${word(truth.verdict, truth.error)}`;
  return { ...base, agreement: held ? 'alternative' : 'different', difference };
}

function word(verdict: string, error: string | null): string {
  return error === null ? verdict : `${verdict} ${error}`;
}

function readableDifference(truth: TrueVerdict, exposed: readonly string[]): string {
  if (truth.readable === null) return '';
  const ours = [...exposed].sort().join(' ');
  const theirs = truth.readable.join(' ');
  return ours === theirs ? '' : `readable headers [${ours}], but script saw [${theirs}]`;
}
