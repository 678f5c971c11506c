import type { Profile } from '../../engine/profiles/profile.ts';
import type { HarEntry } from '../../har/entry.ts';
import { capturedQuestion } from '../captured-question.ts';
import type { AssemblyContext } from '../context.ts';
import type { Steps } from '../steps.ts';
import { unaskedNames } from './question-fit.ts';

/** How many requests are looked at for one preflight: a file that has many that fit none takes no longer than its size. */
const lookedAtMost = 64;

/**
 * Preflights that no time ties to a request, laid beside the requests that are left and have a response: those were sent,
 * so that something let them through. Only in files whose writer's dates prove nothing; Firefox leaves the request of a
 * failed preflight out.
 *
 * @param pairs those that time has paired
 */
export function* pairRegardlessOfTime(
  preflights: readonly HarEntry[],
  actuals: readonly HarEntry[],
  pairs: ReadonlyMap<HarEntry, HarEntry>,
  profile: Profile,
  { live, sanitized }: Pick<AssemblyContext, 'live' | 'sanitized'>,
): Steps<ReadonlyMap<HarEntry, HarEntry>> {
  const late = new Map<HarEntry, HarEntry>();
  if (live || pairs.size === preflights.length) return late;
  const taken = new Set(pairs.values());
  const left = actuals.filter(
    (actual) => actual.datedOnWire === true && actual.response.status !== null && !taken.has(actual),
  );
  let from = 0;
  for (const preflight of preflights) {
    yield;
    if (pairs.has(preflight) || preflight.datedOnWire !== true) continue;
    const question = capturedQuestion(preflight);
    // In the order of the file: each request is looked at until one fits.
    const near = left.slice(from, from + lookedAtMost);
    const at = near.findIndex((actual) => unaskedNames(question, actual, profile, { sanitized }) === 0);
    if (at < 0) continue;
    late.set(preflight, near[at] as HarEntry);
    from += at + 1;
  }
  return late;
}
