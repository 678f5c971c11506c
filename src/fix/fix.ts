import { askedInVain } from '../engine/asked-in-vain.ts';
import type { StepId } from '../engine/decision.ts';
import { serializeOrigin } from '../engine/fetch/origin.ts';
import { answersOf, grantedIn } from './granted.ts';
import { type Decided, type Need, needsOf } from './need.ts';
import type { Policy, PolicyPart } from './policy.ts';
import { isCut, isOpenAtAllPaths, type PolicyParts, policyOf } from './policy-of.ts';
import { type RealChange, realChanges, remedies } from './real-change.ts';
import { seenIn } from './seen.ts';
import {
  isSuggestibleHeaderName,
  isSuggestibleMethod,
  isSuggestibleOrigin,
  meantMethod,
} from './suggestible.ts';
import { type PolicyWarning, warningsOf } from './warnings.ts';

/** What stands between a fix and certainty, or what it leaves to the person. */
export type Doubt =
  /** Whether the page sent credentials is told from what is usual. */
  | 'credentials-mode'
  /** The capture does not hold what the page was refused by. */
  | 'no-trace'
  /** An origin, method or header name that no configuration should hold: it was left out. */
  | 'not-suggested'
  /** More than a policy holds: some were left out. */
  | 'list-cut'
  /** The origin `null` was asked for and is not allowed: every site can send it. */
  | 'null-not-suggested'
  /** The server allowed every origin; from now on only those in the list. */
  | 'wildcard-narrowed'
  /** The server allowed every origin at some paths and not at all; the policy is for all, and has a list. */
  | 'wildcard-on-some-paths'
  /** The server allowed every origin; with Authorization only those in the list. */
  | 'wildcard-with-authorization'
  /** The server allowed all methods or headers; from now on only those in the list. */
  | 'wildcard-replaced';

/** All that one API origin's exchanges ask for, in one. */
export interface Fix {
  /** The API's own origin; as captured where it is none. */
  readonly target: string;
  /** null: no CORS header helps, or none is missing. */
  readonly policy: Policy | null;
  /** What the server was seen to allow already; null: nothing that could stand. */
  readonly before: Policy | null;
  /** The parts of the policy that the server does not allow yet, in the order of `PolicyPart`. */
  readonly changed: readonly PolicyPart[];
  readonly changes: readonly RealChange[];
  readonly doubts: readonly Doubt[];
  /** Where the policy goes beyond what was seen, or is a risk. */
  readonly warnings: readonly PolicyWarning[];
}

export interface FixOptions {
  /** Response headers script is to read, beyond those it can. */
  readonly expose?: readonly string[];
  /** Seconds. */
  readonly maxAge?: number;
  /** Overrules what was captured. */
  readonly credentials?: boolean;
}

/** One fix for each API origin that has something to mend, in the order they were first asked. */
export function fixesFor(items: readonly Decided[], options: FixOptions = {}): readonly Fix[] {
  const targets = new Map<string, { needs: Need[]; decided: Decided[] }>();
  const at = (target: string) => {
    const known = targets.get(target);
    if (known) return known;
    const made = { needs: [], decided: [] };
    targets.set(target, made);
    return made;
  };
  for (const decided of items) {
    for (const need of needsOf(decided)) at(need.target).needs.push(need);
    const { decision } = decided;
    if (decision.verdict !== 'blocked' && decision.verdict !== 'failed') continue;
    const url = decided.exchange.hops[decision.hop]?.url ?? decided.exchange.hops[0].url;
    at(serializeOrigin(url) ?? url).decided.push(decided);
  }
  return [...targets].flatMap(([target, { needs, decided }]) => {
    const fix = fixOf(target, needs, decided, options);
    return fix.policy === null && fix.changes.length === 0 ? [] : [fix];
  });
}

function fixOf(
  target: string,
  needs: readonly Need[],
  refused: readonly Decided[],
  options: FixOptions,
): Fix {
  const asked = needs.map((need) => ({ ...need, credentials: options.credentials ?? need.credentials }));
  const seen = seenIn(needs.flatMap(answersOf));
  const granted = grantedIn(asked);
  const wanted = [
    ...new Set([...(options.expose ?? []), ...lookedFor(needs)].map((name) => name.toLowerCase())),
  ];
  const failed = changedParts(target, needs, refused);
  if (wanted.some((name) => !seen.exposedHeaders.has(name))) failed.add('exposedHeaders');
  if (options.maxAge !== undefined && options.maxAge !== seen.maxAge) failed.add('maxAge');
  const parts = { target, needs: asked, seen, granted, expose: wanted, maxAge: options.maxAge ?? null };
  const policy = failed.size === 0 ? null : policyOf(parts);
  if (policy?.varyOrigin && failed.has('origins')) failed.add('varyOrigin');
  return {
    target,
    policy,
    // What the server allows now, so that what is new in a configuration can be told from what is not.
    before: policyOf({ target, needs: [], seen, granted: grantedIn(needs, false), expose: [], maxAge: null }),
    changed: policy === null ? [] : partOrder.filter((part) => failed.has(part)),
    changes: distinct(refused.flatMap(realChanges)),
    doubts: policy === null ? [] : doubtsOf(parts, refused, policy),
    warnings: policy === null ? [] : warningsOf(policy, granted),
  };
}

/** Response headers that script asked for in vain: of the last hop's response, which is the one that it was given. */
function lookedFor(needs: readonly Need[]): readonly string[] {
  return needs.flatMap(({ index, decided: { exchange, decision } }) =>
    index === exchange.hops.length - 1 ? askedInVain(exchange, decision) : [],
  );
}

const partOrder: readonly PolicyPart[] = [
  'origins',
  'methods',
  'requestHeaders',
  'credentials',
  'exposedHeaders',
  'maxAge',
  'varyOrigin',
  'preflightStatus',
];

const partOf: Readonly<Partial<Record<StepId, PolicyPart>>> = {
  'allow-origin-present': 'origins',
  'allow-origin-single': 'origins',
  'allow-origin-valid': 'origins',
  'allow-origin-matches': 'origins',
  'allow-credentials-true': 'credentials',
  'preflight-status-ok': 'preflightStatus',
  'preflight-not-redirected': 'preflightStatus',
  'allow-methods-parses': 'methods',
  'allow-headers-parses': 'requestHeaders',
  'method-allowed': 'methods',
  'header-allowed': 'requestHeaders',
};

/** The parts whose step failed, as far as headers can mend it. */
function changedParts(target: string, needs: readonly Need[], refused: readonly Decided[]): Set<PolicyPart> {
  const parts = new Set<PolicyPart>();
  for (const { decision, exchange } of refused) {
    const { reason } = decision;
    if (reason === null || !remedies[reason].headers) continue;
    if (reason === 'blocked-without-trace' || reason === 'cached-without-allow-origin') parts.add('origins');
    for (const step of decision.trace) {
      const part = step.outcome === 'fail' ? partOf[step.step] : undefined;
      const of = exchange.hops[step.hop];
      if (part === undefined || !of || serializeOrigin(of.url) !== target) continue;
      // A page that spells its method wrong is mended in the page.
      if (step.step === 'method-allowed' && isAllowedAsMeant(step.subject, step.received)) continue;
      parts.add(part);
    }
  }
  return needs.length === 0 ? new Set() : parts;
}

function isAllowedAsMeant(method: string | null, allowed: string | null): boolean {
  if (method === null || meantMethod(method) === method) return false;
  return (allowed ?? '').split(',').some((item) => item.trim() === meantMethod(method));
}

function doubtsOf(parts: PolicyParts, refused: readonly Decided[], policy: Policy): readonly Doubt[] {
  const { needs, seen, granted, expose } = parts;
  const unclear = needs.some(({ decided: { decision } }) => decision.credentialsMode.candidates.length > 1);
  const texts = [
    ...needs.map(({ method }) => isSuggestibleMethod(meantMethod(method))),
    ...needs.flatMap(({ requestHeaders }) => requestHeaders).map(isSuggestibleHeaderName),
    ...expose.map(isSuggestibleHeaderName),
    ...needs.map(({ origin }) => origin === 'null' || isSuggestibleOrigin(origin)),
  ];
  const narrowed = granted.openPaths.size > 0 && policy.origins !== '*';
  const found: Readonly<Record<Doubt, boolean>> = {
    'credentials-mode': unclear,
    'no-trace': refused.some(({ decision }) => decision.reason === 'blocked-without-trace'),
    'not-suggested': texts.includes(false),
    'list-cut': isCut(parts),
    'null-not-suggested': policy.origins !== '*' && needs.some(({ origin }) => origin === 'null'),
    'wildcard-narrowed': narrowed && isOpenAtAllPaths(granted) && policy.credentials,
    'wildcard-on-some-paths': narrowed && !isOpenAtAllPaths(granted),
    'wildcard-with-authorization': narrowed && isOpenAtAllPaths(granted) && !policy.credentials,
    'wildcard-replaced': seen.wildcards.size > 0 && !policy.credentials,
  };
  return (Object.keys(found) as Doubt[]).filter((doubt) => found[doubt]);
}

function distinct(changes: readonly RealChange[]): readonly RealChange[] {
  return [...new Map(changes.map((change) => [change.id, change])).values()];
}
