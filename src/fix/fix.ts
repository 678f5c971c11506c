import type { Decided, Evidence } from '../engine/decision.ts';
import { serializeOrigin } from '../engine/fetch/origin.ts';
import { isOfOneInstallation, missedHeaders, type Remedy, remediesOf } from '../remedies/index.ts';
import { allowedBefore } from './allowed-before.ts';
import { byTarget } from './by-target.ts';
import { grantedIn, responsesOf } from './granted.ts';
import { type Need, needsOf } from './need.ts';
import type { Policy, PolicyPart } from './policy.ts';
import { isCut, isOpenAtAllPaths, type PolicyParts, policyOf } from './policy-of.ts';
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
  /** An origin in the list was made by chance at one installation: nobody else's browser has it. */
  | 'one-installation'
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
  /** Everything to do, the first first: what stands before the policy (`allow-by-cors`) has to be done or looked at before it. */
  readonly remedies: readonly Remedy[];
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
  /** Other exchanges of the capture: what the same server was seen to allow them stays allowed. */
  readonly beside?: readonly Decided[];
}

/** One fix for each API origin that has something to fix, in the order they were first asked. */
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
    const remedies = remediesOf(decided.exchange, decided.decision);
    if (remedies.length > 0) at(apiOf(decided, remedies)).decided.push(decided);
  }
  const beside = byTarget(options.beside ?? []);
  return [...targets].flatMap(([target, { needs, decided }]) => {
    const fix = fixOf(target, needs, decided, beside.get(target) ?? [], options);
    return fix.policy === null && fix.remedies.length === 0 ? [] : [fix];
  });
}

/** The API that is spoken of: the one to configure, else the one that the page called, wherever it was led from there. */
function apiOf({ exchange }: Decided, remedies: readonly Remedy[]): string {
  const configured = remedies.find(({ kind }) => kind === 'cors-policy');
  const [{ url }] = exchange.hops;
  return configured?.target ?? serializeOrigin(url) ?? url;
}

function fixOf(
  target: string,
  needs: readonly Need[],
  refused: readonly Decided[],
  others: readonly Decided[],
  options: FixOptions,
): Fix {
  const asked = needs.map((need) => ({ ...need, credentials: options.credentials ?? need.credentials }));
  const beside = besideAt(target, refused, others);
  const seen = seenIn([...needs, ...beside].flatMap(responsesOf));
  const granted = grantedIn(asked, true, beside);
  const told = refused.filter(({ decision }) => decision.reason !== 'aborted');
  const each = (told.length > 0 ? told : refused).flatMap(({ exchange, decision }) =>
    remediesOf(exchange, decision),
  );
  const remedies = distinct(each);
  const wanted = [
    ...new Set([...(options.expose ?? []), ...missedHeaders(each)].map((name) => name.toLowerCase())),
  ];
  const failed = changedParts(target, needs, remedies);
  if (wanted.some((name) => !seen.exposedHeaders.has(name))) failed.add('exposedHeaders');
  if (options.maxAge !== undefined && options.maxAge !== seen.maxAge) failed.add('maxAge');
  const parts = { target, needs: asked, seen, granted, expose: wanted, maxAge: options.maxAge ?? null };
  const listed = (['methods', 'requestHeaders'] as const).filter(
    (part) => failed.has(part) && seen[part].size > 0 && !seen.wildcards.has(part),
  );
  const made = failed.size === 0 ? null : policyOf(parts);
  const policy = made && listed.length > 0 ? { ...made, listed } : made;
  if (policy?.varyOrigin && failed.has('origins')) failed.add('varyOrigin');
  return {
    target,
    policy,
    before: allowedBefore(target, needs, beside, failed),
    changed: policy === null ? [] : partOrder.filter((part) => failed.has(part)),
    remedies,
    doubts: policy === null ? [] : doubtsOf(parts, refused, policy),
    warnings: policy === null ? [] : warningsOf(policy, granted),
  };
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

/** What others asked of the same server, as far as it was allowed something. */
function besideAt(target: string, chosen: readonly Decided[], others: readonly Decided[]): readonly Need[] {
  const mine = new Set(chosen.map(({ exchange }) => exchange));
  return others
    .filter(({ exchange }) => !mine.has(exchange))
    .flatMap(needsOf)
    .filter((need) => need.target === target && seenIn(responsesOf(need)).sent);
}

/** The parts that a remedy of headers is about. */
function changedParts(target: string, needs: readonly Need[], remedies: readonly Remedy[]): Set<PolicyPart> {
  if (needs.length === 0) return new Set();
  const mine = remedies.filter((remedy) => remedy.kind === 'cors-policy' && remedy.target === target);
  return new Set(mine.flatMap(({ parts }) => parts));
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
    'one-installation': policy.origins !== '*' && policy.origins.some(isOfOneInstallation),
    'wildcard-narrowed': narrowed && isOpenAtAllPaths(granted) && policy.credentials,
    'wildcard-on-some-paths': narrowed && !isOpenAtAllPaths(granted),
    'wildcard-with-authorization': narrowed && isOpenAtAllPaths(granted) && !policy.credentials,
    'wildcard-replaced': seen.wildcards.size > 0 && !policy.credentials,
  };
  return (Object.keys(found) as Doubt[]).filter((doubt) => found[doubt]);
}

/** Each once, with the parts and the names that any of them is about. */
function distinct(remedies: readonly Remedy[]): readonly Remedy[] {
  const known = new Map<string, Remedy>();
  for (const remedy of remedies) {
    const key = `${remedy.id} ${remedy.target}`;
    const earlier = known.get(key);
    known.set(
      key,
      earlier === undefined
        ? remedy
        : {
            ...earlier,
            parts: [...new Set([...earlier.parts, ...remedy.parts])],
            evidence: {
              ...earlier.evidence,
              ...together('names', earlier, remedy),
              ...together('requested', earlier, remedy),
            },
          },
    );
  }
  return [...known.values()];
}

/** What both name, with commas between. */
function together(
  of: 'names' | 'requested',
  { evidence: some }: Remedy,
  { evidence: more }: Remedy,
): Evidence {
  const names = new Set([some[of], more[of]].flatMap((list) => (list ? list.split(', ') : [])));
  return names.size === 0 ? {} : { [of]: [...names].slice(0, 12).join(', ') };
}
