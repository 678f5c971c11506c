import type { Step, StepId } from '../../src/engine/decision.ts';
import { closest, type Difference, difference } from './difference.ts';

/** A run of a value; `odd` runs are where expected and received differ. */
export interface MarkedRun {
  readonly text: string;
  readonly odd: boolean;
}

/** A step's two values, with the difference marked. Empty: there is no such value. */
export interface StepMarks {
  /** One item for each value that would pass. */
  readonly expected: readonly (readonly MarkedRun[])[];
  readonly received: readonly MarkedRun[];
}

/** Steps that compare one value with another, letter by letter. */
const VALUES: ReadonlySet<StepId> = new Set<StepId>([
  'allow-origin-single',
  'allow-origin-valid',
  'allow-origin-matches',
  'allow-credentials-true',
  'private-network-access',
]);

/** Steps that look for a member in a list: only one that is nearly right is worth pointing at. */
const LISTS: ReadonlySet<StepId> = new Set<StepId>([
  'method-allowed',
  'header-allowed',
  'allow-methods-parses',
  'allow-headers-parses',
]);

export function stepMarks({ step, outcome, expected, received }: Step): StepMarks {
  const acceptable = expected === null ? [] : expected.split(' | ');
  const unmarked = acceptable.map(plain);
  if (received === null) return { expected: unmarked, received: [] };
  if (outcome !== 'fail') return { expected: unmarked, received: plain(received) };
  if (LISTS.has(step)) return { expected: unmarked, received: sameButForCase(acceptable, received) };
  const [first, ...rest] = acceptable;
  if (!VALUES.has(step) || first === undefined)
    return { expected: unmarked, received: runs('', received, '') };
  const nearest = closest([first, ...rest], received);
  const marked = difference(nearest, received);
  return {
    expected: acceptable.map((value) => (value === nearest ? expectedRuns(marked) : plain(value))),
    received: runs(marked.received.before, marked.received.middle, marked.received.after),
  };
}

/** Of the value that would pass, only what is missing is marked: a value wholly different is no typing error. */
function expectedRuns({ expected: { before, middle, after }, received }: Difference): readonly MarkedRun[] {
  return received.middle === '' ? runs(before, middle, after) : plain(before + middle + after);
}

/** Marks the members of a comma-separated list that match but for the case of their letters. */
function sameButForCase(acceptable: readonly string[], list: string): readonly MarkedRun[] {
  const meant = new Set(acceptable.map((value) => value.toLowerCase()));
  const members = list.split(/([\s,]+)/).map((text) => ({ text, odd: meant.has(text.toLowerCase()) }));
  const joined: MarkedRun[] = [];
  for (const member of members) {
    const last = joined.at(-1);
    if (member.text === '') continue;
    if (last !== undefined && !last.odd && !member.odd) {
      joined[joined.length - 1] = { text: last.text + member.text, odd: false };
    } else joined.push(member);
  }
  return joined;
}

function runs(before: string, middle: string, after: string): readonly MarkedRun[] {
  return [...plain(before), ...(middle === '' ? [] : [{ text: middle, odd: true }]), ...plain(after)];
}

function plain(text: string): readonly MarkedRun[] {
  return text === '' ? [] : [{ text, odd: false }];
}
