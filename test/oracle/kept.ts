import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { OracleOptions, OracleReport } from './oracle.ts';
import { addTally, type Tally } from './tally.ts';
import { addVerdicts, type VerdictCounts } from './verdict-counts.ts';

/** What we were given to decide by. */
export const ways = ['alone', 'timed', 'told'] as const;
export type Way = (typeof ways)[number];

/** What one or more runs over the same browser and calls came to: plain JSON. */
export interface Kept {
  readonly browser: OracleOptions['browser'];
  readonly calls: OracleOptions['calls'];
  readonly hosts: OracleOptions['hosts'];
  readonly urls: OracleOptions['urls'];
  readonly version: number | string;
  readonly seeds: readonly number[];
  /** Decided from the log alone. */
  readonly alone: Tally;
  /** Decided with what Resource Timing says; the same as `alone` where that is not read. */
  readonly timed: Tally;
  /** Decided with each call's own facts. */
  readonly told: Tally;
  /** The same by the verdict alone. */
  readonly verdicts: Readonly<Record<Way, VerdictCounts>>;
  /** Calls that became no request, by reason. */
  readonly unlisted: Readonly<Record<string, number>>;
  /** Calls of which no log tells what script got, by reason. */
  readonly untold: Readonly<Record<string, number>>;
}

export function keptOf(
  { version, alone, timed, told }: OracleReport,
  { browser, calls, hosts, urls, seed }: OracleOptions,
): Kept {
  return {
    ...{ browser, calls, hosts, urls, version },
    seeds: [seed],
    alone: alone.tally,
    timed: timed.tally,
    told: told.tally,
    verdicts: { alone: alone.verdicts, timed: timed.verdicts, told: told.verdicts },
    unlisted: { ...alone.unlisted },
    untold: { ...alone.untold },
  };
}

type KindOfRun = Pick<Kept, 'browser' | 'calls' | 'hosts' | 'urls'>;

/** Of which kind its runs are. */
export function nameOf({ browser, calls, hosts, urls }: KindOfRun): string {
  return [browser, calls, ...(hosts === 'mixed' ? [] : [hosts]), ...(urls === 'own' ? [] : [urls])].join(' ');
}

/** Adds a run to what a file holds of earlier parts, if any. @returns all of them */
export function keepIn(path: string, part: Kept): Kept {
  const earlier = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Kept) : null;
  if (earlier !== null && nameOf(earlier) !== nameOf(part)) {
    throw new Error(`${path} holds runs of another kind: ${nameOf(earlier)}`);
  }
  const all = earlier === null ? part : together(earlier, part);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(all));
  return all;
}

function together(a: Kept, b: Kept): Kept {
  const tallies: Record<Way, Tally> = { alone: {}, timed: {}, told: {} };
  const verdicts = { ...a.verdicts };
  for (const way of ways) {
    for (const part of [a, b]) addTally(tallies[way], part[way]);
    verdicts[way] = addVerdicts(a.verdicts[way], b.verdicts[way]);
  }
  return {
    ...b,
    seeds: [...a.seeds, ...b.seeds],
    ...tallies,
    verdicts,
    unlisted: sums(a.unlisted, b.unlisted),
    untold: sums(a.untold, b.untold),
  };
}

function sums(a: Kept['untold'], b: Kept['untold']): Kept['untold'] {
  const all = new Map(Object.entries(a));
  for (const [reason, times] of Object.entries(b)) all.set(reason, (all.get(reason) ?? 0) + times);
  return Object.fromEntries(all);
}
