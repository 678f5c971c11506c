import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { OracleOptions, OracleReport } from './oracle.ts';
import { addTally, type Tally } from './tally.ts';

/** What one or more runs over the same browser and calls came to: plain JSON. */
export interface Kept {
  readonly browser: OracleOptions['browser'];
  readonly calls: OracleOptions['calls'];
  readonly version: number | string;
  readonly seeds: readonly number[];
  /** Decided from the log alone. */
  readonly alone: Tally;
  /** Decided with each call's own facts. */
  readonly told: Tally;
  /** Calls that became no request, by reason. */
  readonly unlisted: Readonly<Record<string, number>>;
  /** Calls of which no log tells what script got, by reason. */
  readonly untold: Readonly<Record<string, number>>;
}

export function keptOf(
  { version, alone, told }: OracleReport,
  { browser, calls, seed }: OracleOptions,
): Kept {
  return {
    ...{ browser, calls, version },
    seeds: [seed],
    alone: alone.tally,
    told: told.tally,
    unlisted: { ...alone.unlisted },
    untold: { ...alone.untold },
  };
}

/** Adds a run to what a file holds of earlier parts, if any. @returns all of them */
export function keepIn(path: string, part: Kept): Kept {
  const earlier = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Kept) : null;
  if (earlier !== null && (earlier.browser !== part.browser || earlier.calls !== part.calls)) {
    throw new Error(`${path} holds ${earlier.browser}, ${earlier.calls}: runs of another kind`);
  }
  const all = earlier === null ? part : together(earlier, part);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(all));
  return all;
}

function together(a: Kept, b: Kept): Kept {
  const [alone, told]: [Tally, Tally] = [{}, {}];
  for (const { alone: one, told: other } of [a, b]) {
    addTally(alone, one);
    addTally(told, other);
  }
  return {
    ...b,
    seeds: [...a.seeds, ...b.seeds],
    ...{ alone, told },
    unlisted: sums(a.unlisted, b.unlisted),
    untold: sums(a.untold, b.untold),
  };
}

function sums(a: Kept['untold'], b: Kept['untold']): Kept['untold'] {
  const all = new Map(Object.entries(a));
  for (const [reason, times] of Object.entries(b)) all.set(reason, (all.get(reason) ?? 0) + times);
  return Object.fromEntries(all);
}
