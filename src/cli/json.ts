import { type Analyzed, notExplained, type Rules } from '../analyze.ts';
import { settledBy } from '../engine/decide/settled-by.ts';
import type { Alternative, Decision, Step } from '../engine/decision.ts';
import type { CredentialsMode } from '../engine/exchange.ts';
import type { SourceId } from '../engine/source-id.ts';
import { adviceOn } from '../explain/advice/register.ts';
import type { WrittenBy } from '../har/writers/written-by.ts';
import { type Remedy, remediesOf, remedyText } from '../remedies/index.ts';
import { plain } from '../words/plain.ts';
import type { Clean } from './clean.ts';
import { isListed, type Shown } from './selection.ts';
import { visibleJson } from './visible-json.ts';

/** What `--json` prints, version 1. Stable: keys may be added within a version, never changed or taken away. */
export interface ReportV1 {
  readonly version: 1;
  /** Whose rules decided. `version`: the major one; null: not known, taken for a current one. */
  readonly browser: Rules;
  /** Who wrote the file, and what it leaves out, which is unknown; null: there is no file. */
  readonly writer: {
    /** `unknown`: none whose marks are known. */
    readonly id: string;
    /** Empty: the file does not say. */
    readonly name: string;
    readonly version: string | null;
    readonly leavesOut: WrittenBy['leavesOut'];
  } | null;
  /** One for each request of the page, in the order they started; same-origin ones only with `--all`. */
  readonly exchanges: readonly ExchangeV1[];
}

export interface ExchangeV1 {
  /** Of the first hop, as the page asked for it, without fragment; each secret as `{{CORS_…}}` unless they are kept. */
  readonly url: string;
  readonly method: string;
  /** Serialized origin of the page; null: nothing in the HAR tells it. */
  readonly origin: string | null;
  /** DevTools' name in lower case: `fetch`, `xhr`, `script` …; `unknown` where the HAR has none. */
  readonly resourceType: string;
  readonly startedDateTime: string | null;
  /** Indexes into `log.entries`; null where there is no entry. */
  readonly entries: {
    /** The request as the page asked for it: the first hop. */
    readonly actual: number | null;
    /** The preflight of the first hop. */
    readonly preflight: number | null;
    /** The requests that redirects led to, in order. */
    readonly hops: readonly (number | null)[];
  };
  readonly verdict: Decision['verdict'];
  readonly phase: Decision['phase'];
  readonly reason: Decision['reason'];
  /** CDP's `Network.CorsError`. */
  readonly corsError: string | null;
  /** Key of Firefox's console message. */
  readonly firefoxKey: string | null;
  /** `value` null: the HAR fits more than one. */
  readonly credentialsMode: { readonly value: CredentialsMode | null; readonly evidence: SourceId };
  /** The evidence that settled the row, where it was neither the browser's own report nor the headers alone; else null. */
  readonly settledBy: SourceId | null;
  readonly title: string;
  readonly summary: string;
  /** The steps that were taken, in order. */
  readonly trace: readonly StepV1[];
  /** The steps that would fail next if the first failure were fixed. */
  readonly also: readonly StepV1[];
  /** Every decision that fits the HAR, if more than one does. */
  readonly alternatives: readonly AlternativeV1[];
  /** Response header names, lower case: those script can see, and those it cannot. */
  readonly readable: Decision['readable'];
  /** Only where a mistake in CORS Lens keeps it from a verdict, which is `cannot-tell` then: where it showed. */
  readonly trouble?: string;
  readonly advice: readonly { readonly id: string; readonly text: string }[];
  /** What to do, the first first; empty where nothing has to be done or nothing is known. */
  readonly remedies: readonly RemedyV1[];
  /** With `--profiles` only: other rules that decide differently. */
  readonly profiles?: readonly (Pick<
    AlternativeV1,
    'verdict' | 'reason' | 'phase' | 'corsError' | 'firefoxKey'
  > & {
    readonly browser: Rules;
  })[];
}

export type StepV1 = Pick<Step, 'step' | 'outcome' | 'expected' | 'received'>;

export type AlternativeV1 = Pick<
  Alternative,
  'credentialsMode' | 'verdict' | 'reason' | 'phase' | 'corsError' | 'firefoxKey'
>;

export interface RemedyV1 extends Pick<Remedy, 'id' | 'owner' | 'kind' | 'target' | 'suffices' | 'grounds'> {
  readonly text: string;
}

export interface ReportOptions {
  /** Also what went to the page's own origin. */
  readonly all: boolean;
  readonly profiles: boolean;
  readonly clean: Clean;
  /** Who wrote the file; null: there is none. */
  readonly writer: WrittenBy | null;
}

/** The report as JSON, an exchange a line. */
export async function* jsonReport(
  rules: Rules,
  exchanges: Iterable<Shown> | AsyncIterable<Shown>,
  { all, profiles, clean, writer }: ReportOptions,
): AsyncGenerator<string> {
  const { name, version } = rules;
  const by = `"browser":${json({ name, version })},"writer":${json(writer && writerV1(writer))}`;
  yield `{"version":1,${by},"exchanges":[`;
  let separator = '\n';
  for await (const shown of exchanges) {
    if (!all && !isListed(shown.item)) continue;
    yield `${separator}${json(shownV1({ ...shown, item: clean(shown.item) }, profiles))}`;
    separator = ',\n';
  }
  yield '\n]}\n';
}

export function writerV1({ id, name, version, leavesOut }: WrittenBy): ReportV1['writer'] {
  return { id, name, version, leavesOut };
}

/** Never throws: what cannot be shown says so. */
export function shownV1(shown: Shown, profiles: boolean): ExchangeV1 {
  try {
    return withProfiles(shown, profiles);
  } catch (error) {
    return withProfiles(
      { item: notExplained(shown.item.exchange, 'show', error), underOtherRules: [] },
      profiles,
    );
  }
}

function withProfiles({ item, underOtherRules }: Shown, profiles: boolean): ExchangeV1 {
  return { ...exchangeV1(item), ...(profiles ? { profiles: underOtherRules.map(profileV1) } : {}) };
}

export function exchangeV1({ exchange, decision, explanation }: Analyzed): ExchangeV1 {
  const [first, ...further] = exchange.hops;
  const [credentialsMode, anotherMode] = decision.credentialsMode.candidates;
  return {
    url: first.url,
    method: first.request.method,
    origin: decision.origin.source === 'nothing' ? null : decision.origin.candidates[0],
    resourceType: exchange.resourceType,
    startedDateTime: exchange.startedDateTime,
    entries: {
      actual: first.entry,
      preflight: first.preflight?.entry ?? null,
      hops: further.map(({ entry }) => entry),
    },
    verdict: decision.verdict,
    phase: decision.phase,
    reason: decision.reason,
    corsError: decision.corsError,
    firefoxKey: decision.firefoxKey,
    credentialsMode: {
      value: anotherMode === undefined ? credentialsMode : null,
      evidence: decision.credentialsMode.source,
    },
    settledBy: settledBy(exchange, decision),
    title: plain(explanation.title),
    summary: plain(explanation.summary),
    trace: decision.trace.filter(({ afterFailure }) => !afterFailure).map(stepV1),
    also: decision.also.map(stepV1),
    alternatives: decision.alternatives.map(
      ({ credentialsMode, verdict, reason, phase, corsError, firefoxKey }) => ({
        credentialsMode,
        verdict,
        reason,
        phase,
        corsError,
        firefoxKey,
      }),
    ),
    ...(decision.trouble === undefined ? {} : { trouble: decision.trouble }),
    readable: { exposed: decision.readable.exposed, hidden: decision.readable.hidden },
    advice: adviceOn(exchange, decision).map(({ id, text }) => ({ id, text: plain(text) })),
    remedies: remediesOf(exchange, decision).map(remedyV1),
  };
}

function stepV1({ step, outcome, expected, received }: Step): StepV1 {
  return { step, outcome, expected, received };
}

function remedyV1(remedy: Remedy): RemedyV1 {
  const { id, owner, kind, target, suffices, grounds } = remedy;
  return { id, owner, kind, target, suffices, grounds, text: plain(remedyText(remedy)) };
}

function profileV1({ rules, analyzed: { decision } }: Shown['underOtherRules'][number]) {
  const { verdict, reason, phase, corsError, firefoxKey } = decision;
  return { browser: rules, verdict, reason, phase, corsError, firefoxKey };
}

/** On one line, as a terminal can be shown it. */
export const json = (value: unknown): string => visibleJson(JSON.stringify(value));
