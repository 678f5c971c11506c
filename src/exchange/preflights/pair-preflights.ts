import type { Profile } from '../../engine/profiles/profile.ts';
import type { HarEntry } from '../../har/entry.ts';
import { capturedQuestion } from '../captured-question.ts';
import type { AssemblyContext } from '../context.ts';
import type { PairCost } from '../matching/align.ts';
import type { Steps } from '../steps.ts';
import { byCreation, isCertain, preflightRow, requestRow } from './creation-order.ts';
import { openPairs } from './open-pairs.ts';
import { pairByTime } from './pair-by-time.ts';
import { pairInOrder } from './pair-in-order.ts';
import { type AskingTimes, clockSlackMs, type WaitingTimes } from './pair-times.ts';
import { passedOn } from './passed-on.ts';
import { otherCredentials, unaskedNames } from './question-fit.ts';

/** A header the preflight should have asked for outweighs any distance in time. */
const unaskedNameCost = 1e10;

/** So does a response to a request whose preflight was refused. */
const sentRegardlessCost = 1e10;

/** So do credentials that the one has and the other has not. */
const otherCredentialsCost = 1e10;

/** So does another asker: the service worker, of what the page asked for at the same time. */
const otherAskerCost = 1e10;

/**
 * Up to how many it is worth looking at the times of requests begun in the same millisecond, where it is not known which
 * was first. The browser's log is soon asked for the order of more, and until then looking costs more than it tells.
 */
const fewAtOnce = 100;

/** What is known of a capture, and of the URL of all its entries. */
export interface Circumstances extends Pick<AssemblyContext, 'sanitized' | 'live'> {
  /** A redirect led there: the preflight of a later hop has the number of the first. */
  readonly followed: boolean;
}

/** What is stamped in whole milliseconds and began together may differ by one. */
const stampMs = 1;

export interface Pairing {
  /** The request of each preflight. */
  readonly pairs: ReadonlyMap<HarEntry, HarEntry>;
  /** Preflights of which time alone decided whose they are, and that could be another's. */
  readonly open: ReadonlySet<HarEntry>;
}

/**
 * Which preflight was sent for which request, of those to one URL. Nothing links them but method, header names, origin,
 * order and time, and many may be in flight. Preflights are made in the order of their requests, so that the two rows
 * need only be laid side by side. Chromium dates one when its note is read, and Firefox a request when it is asked for:
 * on a loaded machine the two are seconds apart, so that times decide only who goes without, where the order is known.
 */
export function* pairPreflights(
  preflights: readonly HarEntry[],
  actuals: readonly HarEntry[],
  profile: Profile,
  { sanitized, live, followed }: Circumstances,
): Steps<Pairing> {
  if (preflights.length === 0 || actuals.length === 0) return { pairs: new Map(), open: new Set() };
  const fitOf =
    (asking: readonly AskingTimes[], waiting: readonly WaitingTimes[]): PairCost =>
    (left, right) => {
      const [preflight, actual] = [entryAt(asking, left), entryAt(waiting, right)];
      const unasked = unaskedNames(capturedQuestion(preflight), actual, profile, { sanitized, followed });
      if (unasked === null) return null;
      const regardless = sentRegardless(preflight, actual) ? sentRegardlessCost : 0;
      const isOthers = otherAsker(preflight, actual) || taken.has(actual);
      const others = otherCredentials(capturedQuestion(preflight), actual, profile)
        ? otherCredentialsCost
        : 0;
      return unasked * unaskedNameCost + regardless + others + (isOthers ? otherAskerCost : 0);
    };
  const requests = requestRow(actuals, live);
  const waiting = requests.inOrder;
  const taken = passedOn(waiting.map(({ entry }) => entry));
  yield;
  const row = followed ? null : preflightRow(preflights);
  yield;
  const known = row !== null && (preflights.length > fewAtOnce || (isCertain(row) && isCertain(requests)));
  let asking: readonly AskingTimes[] = known ? row.inOrder : [];
  // Firefox's log has either order for what began in one millisecond, or nearly.
  let exact = known && isCertain(row) && isCertain(requests) && preflights[0]?.writer === 'chromium';
  let rightOf = known ? yield* pairInOrder(row, requests, fitOf(asking, waiting)) : null;
  // On a loaded machine Firefox asks for preflights in another order than for what they are of.
  const isOutOfOrder = rightOf?.some((right, left) => {
    if (right === null) return false;
    return otherCredentials(capturedQuestion(entryAt(asking, left)), entryAt(waiting, right), profile);
  });
  if (rightOf === null || isOutOfOrder) {
    asking = byCreation(preflights);
    yield;
    rightOf = yield* pairByTime(asking, waiting, fitOf(asking, waiting));
    exact = false;
  }
  const pairs = new Map(
    [...rightOf].flatMap((right, left) =>
      right === null ? [] : [[entryAt(asking, left), entryAt(waiting, right)] as const],
    ),
  );
  if (exact) return { pairs, open: new Set() };
  const togetherMs = asking.every(({ entry }) => entry.writer === 'firefox') ? stampMs : clockSlackMs;
  return { pairs, open: yield* openPairs(rightOf, asking, waiting, fitOf(asking, waiting), togetherMs) };
}

function entryAt(list: readonly { readonly entry: HarEntry }[], at: number): HarEntry {
  return (list[at] as { readonly entry: HarEntry }).entry;
}

function sentRegardless(preflight: HarEntry, actual: HarEntry): boolean {
  const { status } = preflight.response;
  return actual.response.status !== null && status !== null && (status < 200 || status > 299);
}

/**
 * What a page asks for is of the page in Chromium's log, and so are its preflights; what a service worker asks for is of
 * none. A dedicated worker's own request is of none, too, but its preflight is the page's.
 */
function otherAsker(preflight: HarEntry, actual: HarEntry): boolean {
  return preflight.pageref === null && actual.pageref !== null;
}
