import { readFileSync } from 'node:fs';
import type { EveryWay } from './proof/every-way.ts';
import type { Scenario } from './proof/scenario.ts';

/** How many scenarios were as they have to be, of how many. */
export type Score = `${number}/${number}`;

/** What `npm run proof:fix:ways` saw of one server. */
export interface WaysOfServer {
  readonly http2: EveryWay['http2'];
  readonly chromium: Score;
  readonly firefox: Score;
  readonly apps: Score;
  /** Behind a proxy that says 413 and 429 by itself, or as such a proxy. */
  readonly limits: Score;
}

export interface WaysFile {
  readonly browsers: string;
  /** By the servers' ids; one that stands not here was not tried. */
  readonly servers: Readonly<Record<string, WaysOfServer>>;
}

export const waysPath = new URL('./ways.json', import.meta.url);

export const readWays = (): WaysFile => JSON.parse(readFileSync(waysPath, 'utf8')) as WaysFile;

export function scored({ http2, ...seen }: EveryWay): WaysOfServer {
  const score = (all: readonly Scenario[]): Score =>
    `${all.filter(({ problem }) => problem === null).length}/${all.length}`;
  return {
    http2,
    chromium: score(seen.chromium),
    firefox: score(seen.firefox),
    apps: score(seen.apps),
    limits: score(seen.limits),
  };
}

/** What is not as it has to be. */
export function problemsIn({ http2: _, ...seen }: EveryWay): readonly string[] {
  return Object.entries(seen).flatMap(([way, all]) =>
    all.flatMap(({ name, problem }) => (problem === null ? [] : [`${way}, ${name}: ${problem}`])),
  );
}
