import { decide } from './engine/decide/decide.ts';
import { forAnotherBrowser } from './engine/decide/for-another-browser.ts';
import { refusedForPlainHttp } from './engine/decide/refused-for-plain-http.ts';
import type { Exchange } from './engine/exchange.ts';
import { isCrossOrigin } from './engine/fetch/cross-origin.ts';
import type { Profile } from './engine/profiles/profile.ts';
import { assembleExchanges } from './exchange/assemble.ts';
import { type AssemblerOptions, createAssembler } from './exchange/assembler.ts';
import { profileOf } from './exchange/browser.ts';
import { type AssemblyContext, type CaptureBrowser, nothingKnown } from './exchange/context.ts';
import { contextOfLog } from './exchange/files/log-context.ts';
import { explain } from './explain/explain.ts';
import type { Analyzed } from './explain/explanation.ts';
import { type TroubleAt, troubleOf, unexplained } from './explain/unexplained.ts';
import type { HarEntry } from './har/entry.ts';
import type { HarLog } from './har/read-log.ts';

export { isFailure, verdicts } from './engine/decision.ts';
export { isSetByPage } from './engine/fetch/set-by-page.ts';
export { browserOfUserAgent, profileOf } from './exchange/browser.ts';
export type { Analyzed } from './explain/explanation.ts';

export interface AnalyzeOptions extends Partial<AssemblyContext> {
  /** Whose rules decide; told from the browser that made the capture where not given. */
  readonly profile?: Profile;
}

/** The whole way of the data: entries of a log to exchanges, decided and explained, in the order they started. */
export function explainEntries(
  entries: readonly HarEntry[],
  options: AnalyzeOptions = {},
): readonly Analyzed[] {
  const { profile, ...given } = options;
  const context = { ...nothingKnown, ...given };
  const rules = profile ?? profileOf(context.browser);
  return assembleExchanges(entries, context).map((exchange) => analyzeExchange(exchange, rules));
}

/** The end of the line, for an exchange that is already put together. Never throws: one odd exchange ends no other. */
export function analyzeExchange(exchange: Exchange, profile: Profile): Analyzed {
  if (exchange.trouble !== undefined) return { exchange, ...unexplained(exchange, exchange.trouble) };
  let at: TroubleAt = 'decide';
  try {
    const decision = decide(exchange, profile);
    at = 'explain';
    return { exchange, decision, explanation: explain(exchange, decision) };
  } catch (error) {
    return notExplained(exchange, at, error);
  }
}

/** The row of an exchange that a mistake of ours keeps from being explained, or shown. */
export function notExplained(exchange: Exchange, at: TroubleAt, error: unknown): Analyzed {
  return { exchange, ...unexplained(exchange, troubleOf(at, error)) };
}

/** The whole line for entries that arrive bit by bit. Nothing is decided twice that did not change. */
export interface Analyzer {
  /** An entry with a known index replaces the earlier one. */
  add(entries: readonly HarEntry[]): void;
  /**
   * A step of what `inSlices` has put off: about as much as one entry costs.
   *
   * @param all also of what grows, and will do better later
   * @returns whether there was anything to do
   */
  step(all: boolean): boolean;
  /** Whether nothing is left for `step`. */
  isDone(): boolean;
  /** What has become known of the capture since. */
  know(more: Partial<AssemblyContext>): void;
  /** Lets everything go that was analyzed so far. */
  clear(): void;
  /** Lets exchanges go, by id. */
  forget(ids: Iterable<string>): void;
  /** In the order they started; in slices, as far as it is done. The same object for as long as it is the same exchange. */
  analyzed(): readonly Analyzed[];
  /** Asks another function first, from now on; if it returns null, the analyzer decides the exchange. */
  askFirst(judge: (exchange: Exchange) => Analyzed | null): void;
}

/** @param options `inSlices`: what entries make is worked out by `step`, so that nobody waits for all of a crowd */
export function createAnalyzer(options: AnalyzeOptions & Pick<AssemblerOptions, 'inSlices'> = {}): Analyzer {
  const { profile, inSlices = false, ...context } = options;
  const rules = profile ?? profileOf(context.browser ?? null);
  // In the portions they come in: all at once would keep who asks for the list waiting.
  const assembler = createAssembler(context, { inSlices, prepare: (exchange) => void analyzeOnce(exchange) });
  const known = new WeakMap<Exchange, Analyzed>();
  let first: ((exchange: Exchange) => Analyzed | null) | null = null;

  function analyzeOnce(exchange: Exchange): Analyzed {
    const judged = first?.(exchange) ?? null;
    if (judged !== null) return judged;
    const earlier = known.get(exchange);
    if (earlier !== undefined) return earlier;
    const analyzed = analyzeExchange(exchange, rules);
    known.set(exchange, analyzed);
    return analyzed;
  }

  return {
    add: (entries) => void assembler.add(entries),
    step: assembler.step,
    isDone: assembler.isDone,
    know: (more) => void assembler.know(more),
    clear: assembler.clear,
    forget: (ids) => assembler.forget(ids),
    analyzed: () => assembler.exchanges().map(analyzeOnce),
    askFirst: (judge) => {
      first = judge;
    },
  };
}

/** Whose rules decide. */
export interface Rules {
  /** `fetch`: the standard. `webkit`: Safari, and whatever else iOS has. */
  readonly name: 'chromium' | 'firefox' | 'webkit' | 'fetch';
  /** Major version, of `webkit` that of Safari; null: a current one. */
  readonly version: number | null;
}

export interface AnalyzedLog {
  readonly rules: Rules;
  /** In the order they started. */
  readonly exchanges: readonly Analyzed[];
}

/**
 * A HAR file from end to end.
 *
 * @param said by the person who has the file; `rules` other than those of the browser that made it decide what that one
 *   would have decided from the same responses
 */
export function analyzeLog(log: HarLog, said: Said = {}): AnalyzedLog {
  const { rules, exchanges } = analyzeLogInTurn(log, said);
  return { rules, exchanges: [...exchanges] };
}

/** What the person who has a file says of it. */
export interface Said {
  readonly rules?: Rules | null;
  readonly origin?: string | null;
}

/**
 * The same for who looks at each exchange once: none is decided before it is asked for, or held afterwards.
 *
 * @param judge decides instead
 */
export function analyzeLogInTurn(
  log: HarLog,
  said: Said = {},
  judge = analyzeExchange,
): { readonly rules: Rules; readonly exchanges: Iterable<Analyzed> } {
  const wanted = said.rules ?? null;
  const context = contextOfLog(log, { browser: browserOf(wanted), origin: said.origin ?? null });
  const own = rulesOf(context.browser);
  const rules = rulesToDecideBy(wanted, own);
  const profile = profileOf(context.browser);
  const assembled = assembleExchanges(log.entries, context);
  function* analyzed(): Generator<Analyzed> {
    for (const exchange of assembled) yield analyzeUnder(judge(exchange, profile), own, rules);
  }
  return { rules, exchanges: analyzed() };
}

/** For a HAR file whose entries are to be taken in portions; `rules`: those of the browser that made it. */
export function analyzerOfLog(log: HarLog): { readonly analyzer: Analyzer; readonly rules: Rules } {
  const context = contextOfLog(log);
  return { analyzer: createAnalyzer({ ...context, inSlices: true }), rules: rulesOf(context.browser) };
}

/** How a browser decides by these rules. */
export function profileOfRules(rules: Rules): Profile {
  return profileOf(browserOf(rules));
}

/** Whose rules pages meet. */
export const shipping = ['chromium', 'firefox', 'webkit'] as const;

/** One exchange by the current rules of each: Chromium, Firefox, WebKit, the standard. `own`: the rules it was decided by. */
export function analyzeByAll(
  item: Analyzed,
  own: Rules,
): readonly { readonly rules: Rules; readonly analyzed: Analyzed }[] {
  return ([...shipping, 'fetch'] as const).map((name) => {
    const rules = name === own.name ? own : { name, version: null };
    return { rules, analyzed: analyzeUnder(item, own, rules) };
  });
}

/** The decisions of rules other than `own` that differ from an exchange's own decision. */
export function differing(item: Analyzed, own: Rules): ReturnType<typeof analyzeByAll> {
  return analyzeByAll(item, own).filter(({ analyzed }) => differs(analyzed, item));
}

/** Whether two rules come to another result. */
export function differs(one: Analyzed, other: Analyzed): boolean {
  return verdictKey(one) !== verdictKey(other);
}

function verdictKey({ decision: { verdict, phase, hop, reason } }: Analyzed): string {
  return [verdict, phase, hop, reason].join(' ');
}

/**
 * An exchange decided again after a change, from the page's requests and the servers' responses; what the browser said of
 * the exchange as it was counts no more.
 */
export function reconsider(item: Analyzed, change: (exchange: Exchange) => Exchange, rules: Rules): Analyzed {
  return analyzeExchange(change(forAnotherBrowser(item.exchange, item.decision)), profileOfRules(rules));
}

/** Whether an exchange left the page's origin, or may have. */
export function leavesOrigin({ exchange, decision }: Analyzed): boolean {
  return isCrossOrigin(exchange, decision.origin);
}

/** Under other rules than its own: what they would decide from the same requests and responses. */
export function analyzeUnder(item: Analyzed, own: Rules, rules: Rules): Analyzed {
  if (sameBrowser(own, rules)) return item;
  try {
    const profile = profileOfRules(rules);
    const same = forAnotherBrowser(item.exchange, item.decision);
    return analyzeExchange(refusedForPlainHttp(same, profile), profile);
  } catch (error) {
    return notExplained(item.exchange, 'decide', error);
  }
}

/** The wanted rules, if they are other than those of the browser a log is from. */
export function rulesToDecideBy(wanted: Rules | null, own: Rules): Rules {
  return wanted === null || sameBrowser(wanted, own) ? own : wanted;
}

/** As far as is known: without a version it may be any. */
function sameBrowser(a: Rules, b: Rules): boolean {
  return a.name === b.name && (a.version === b.version || a.version === null || b.version === null);
}

/** null: no browser's rules are meant. */
export function browserOf(rules: Rules | null): CaptureBrowser | null {
  if (rules === null || rules.name === 'fetch') return null;
  return { name: rules.name === 'webkit' ? 'safari' : rules.name, version: rules.version };
}

/** The rules of the browser that a log is from; the standard's where that is not known. */
export function rulesOf(browser: CaptureBrowser | null): Rules {
  if (browser === null || browser.name === 'other') return { name: 'fetch', version: null };
  return { name: browser.name === 'safari' ? 'webkit' : browser.name, version: browser.version };
}
