import { type Analyzed, explainEntries } from '../../src/analyze.ts';
import { TimingBook } from '../../src/capture/timing/timing-book.ts';
import { webkitSentence } from '../../src/engine/webkit-sentence.ts';
import type { HarEntry } from '../../src/har/entry.ts';
import { readLog } from '../../src/har/whole-log.ts';
import type { RawEntry } from '../browser/capture.ts';
import type { Batch, ExchangeSeen } from './exchange-seen.ts';
import { type CaseRows, rowsByCase, rowsOf } from './rows.ts';
import type { TrueVerdict } from './truth.ts';
import { type UnlistedReason, unlistedReason } from './unlisted.ts';
import { type UntoldReason, untoldReason } from './untold.ts';
import { webkitMessage } from './webkit-message.ts';

type Browser = Batch['browser']['name'];

export type Agreement =
  /** The decision is the browser's. */
  | 'same'
  /** The capture cannot tell, and the truth is among the alternatives. */
  | 'alternative'
  /** No log tells it, for a reason that is known, and our word is what the log alone leads to. */
  | 'untold'
  | 'different'
  /** A request was made, and we have no row of it. */
  | 'missing'
  /** We have a row of a request that was not made. */
  | 'stray'
  /** The call never became a request, for a reason that is known, and has no row. */
  | 'no-request';

export interface Comparison {
  readonly agreement: Agreement;
  readonly truth: TrueVerdict | null;
  readonly ours: Analyzed | null;
  readonly stray: readonly Analyzed[];
  /** Why the call is no request; null: it is one. */
  readonly unlisted: UnlistedReason | null;
  /** Why the log does not tell what script got; not there: it does. */
  readonly untold?: UntoldReason;
  readonly seen: ExchangeSeen;
  /** What differs, in a few words; empty where nothing does. */
  readonly difference: string;
}

/** What else our side is told. */
export interface Told {
  /** Each call's own facts, as the call recorder gives them. */
  readonly callFacts: boolean;
  /** What Resource Timing says of its entry, as the panel gives it. */
  readonly timings: boolean;
}

/** Decides every exchange of a batch from its log alone and holds it against the truth. */
export function compareBatch(batch: Batch, told: Told): readonly Comparison[] {
  const facts = new Map(batch.seen.map(({ url, one }) => [url, one.call]));
  const entries = told.callFacts ? batch.entries.map((entry) => withCallFacts(entry, facts)) : batch.entries;
  const log = readLog({ log: { entries } });
  const known = told.timings ? withTimings(log.entries, batch.timings ?? []) : log.entries;
  const { name, version } = batch.browser;
  const browser = { name: name === 'webkit' ? ('safari' as const) : name, version };
  const analyzed = explainEntries(known, { browser, pageUrl: batch.pageUrl });
  const rows = rowsByCase(analyzed);
  return batch.seen.map((seen) =>
    compare(seen, rowsOf(seen.one, seen.url, rows.get(seen.one.id) ?? [], seen.requests), batch.browser.name),
  );
}

export function withTimings(
  entries: readonly HarEntry[],
  timings: NonNullable<Batch['timings']>,
): readonly HarEntry[] {
  const book = new TimingBook();
  for (const entry of entries) book.see(entry);
  for (const each of timings) book.note(each);
  const known = new Map(book.settle().map((entry) => [entry.index, entry]));
  return entries.map((entry) => known.get(entry.index) ?? entry);
}

type CallOf = ExchangeSeen['one']['call'];

function withCallFacts(entry: RawEntry, facts: ReadonlyMap<string, CallOf>): RawEntry {
  const call = facts.get(String((entry.request as { url?: unknown } | undefined)?.url));
  // A navigation is no call, and has no facts of one.
  if (call === undefined || call.api === 'iframe') return entry;
  return {
    ...entry,
    _corsLens: { credentialsMode: call.credentials, mode: call.mode, redirect: call.redirect },
  };
}

function compare(seen: ExchangeSeen, { own: ours, stray }: CaseRows, browser: Browser): Comparison {
  const { truth, one } = seen;
  const unlisted = unlistedReason(one, { ...seen, browser });
  const base = { truth, ours, stray, seen, unlisted };
  const differs = (agreement: Agreement, difference: string) => ({ ...base, agreement, difference });
  if (stray.length > 0) return differs('stray', stray.map(describeStray).join('; '));
  if (truth === null) {
    const isGivenUp = seen.outcome.kind === 'rejected' && seen.outcome.error.startsWith('AbortError');
    if (unlisted === null && isGivenUp && ours === null)
      return { ...base, unlisted: 'given-up', agreement: 'no-request', difference: '' };
    if (unlisted === null) return differs('different', 'no request, and it is not known why');
    if (ours !== null) return differs('stray', `a row of a call that became no request: ${unlisted}`);
    return { ...base, agreement: 'no-request', difference: '' };
  }
  if (unlisted !== null) return differs('different', `a request, though ${unlisted} keeps it from being one`);
  if (ours === null) return differs('missing', 'not in the log');
  const { decision } = ours;
  if (decision.verdict === truth.verdict && isNamed(nameOf(decision, browser), truth.error)) {
    const difference = readableDifference(truth, decision.readable.exposed);
    if (difference === '') return { ...base, agreement: 'same', difference };
    // What script may read is up to the credentials.
    if (untoldReason(seen, ours, browser) === 'keepalive-credentials')
      return { ...base, untold: 'keepalive-credentials', agreement: 'untold', difference };
    const held = decision.alternatives.some(
      ({ readable }) => readableDifference(truth, readable.exposed) === '',
    );
    return { ...base, agreement: held ? 'alternative' : 'different', difference };
  }
  const held = decision.alternatives.some(
    (other) =>
      other.verdict === truth.verdict &&
      (browser === 'webkit'
        ? isOfSentence(other, truth.error)
        : isNamed(nameOf({ evidence: decision.evidence, ...other }, browser), truth.error)),
  );
  const untold = untoldReason(seen, ours, browser);
  if (untold !== null) return { ...base, untold, agreement: 'untold', difference: untold };
  const ourWord = word(decision.verdict, nameOf(decision, browser));
  const difference = `${ourWord}, but the browser: ${word(truth.verdict, truth.error)}`;
  return { ...base, agreement: held ? 'alternative' : 'different', difference };
}

/** What the browser calls what we decided. */
function nameOf(
  decision: Omit<Parameters<typeof webkitMessage>[0], 'evidence'> &
    Pick<Analyzed['decision'], 'corsError' | 'firefoxKey' | 'evidence'>,
  browser: Browser,
): string | null {
  if (browser === 'webkit') return webkitMessage(decision);
  return browser === 'chromium' ? decision.corsError : decision.firefoxKey;
}

/**
 * WebKit goes through headers in no order that a preflight has, so that which of them is the first refused does not show;
 * and it reads bytes that are no ASCII as UTF-8 would.
 */
function isNamed(ours: string | null, theirs: string | null): boolean {
  const bare = (name: string | null) =>
    name?.replace(/^(Request header field) \S+/, '$1').replace(/[^\0-\x7f]+/g, '?') ?? null;
  return bare(ours) === bare(theirs);
}

/** An alternative has no evidence, which WebKit's sentences name: its reason is held against what the sentence stands for. */
function isOfSentence(
  { reason, phase }: Analyzed['decision']['alternatives'][number],
  theirs: string | null,
): boolean {
  if (theirs === null) return true;
  const sentence = webkitSentence(theirs);
  if (sentence === null || reason === null || !sentence.reasons.includes(reason)) return false;
  return (sentence.phase === 'redirect') === (phase === 'redirect');
}

function describeStray({ exchange: { hops, serviceWorker }, decision: { verdict } }: Analyzed): string {
  const urls = hops.map(
    ({ url, request, response }) => `${request.method} ${url} ${response?.status ?? '-'}`,
  );
  return `a row too many (service worker: ${serviceWorker}, ${verdict}): ${urls.join(' > ')}`;
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
