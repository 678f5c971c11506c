import { generateBursts } from './bursts.ts';
import { type OracleCase, pageKinds } from './case.ts';
import { openChromium } from './chromium.ts';
import { comparedWays } from './compared-ways.ts';
import type { Batch } from './exchange-seen.ts';
import { openFirefox } from './firefox.ts';
import { type Drawn, generate } from './generate.ts';
import type { HostKind } from './hosts.ts';
import { startOracleServer } from './server.ts';
import { Summary } from './summary.ts';
import { openWebKit } from './webkit.ts';

export interface OracleOptions {
  readonly browser: 'chromium' | 'firefox' | 'webkit';
  /** How many exchanges to compare at least; calls that never become a request are made up for with more. */
  readonly count: number;
  readonly seed: number;
  /** `other`: elements, styles, streams, beacons and workers in the place of fetch and XHR; Chromium only. */
  readonly calls: Drawn['calls'];
  readonly hosts: HostKind;
  /** `shared`: bursts of calls to one URL each, in several credentials modes; Firefox only, where nothing else tells them apart. */
  readonly urls: 'own' | 'shared';
  /** After every page's worth; `differs` where it had a difference. */
  onBatch?(
    batch: Batch,
    progress: {
      readonly done: number;
      readonly different: number;
      readonly differs: boolean;
      readonly page: OracleCase['page'];
      /** The id of its first case. */
      readonly start: string;
    },
  ): void;
}

export interface OracleReport {
  /** As the browser counts: major versions, of WebKitGTK two numbers. */
  readonly version: number | string;
  /** Decided from the log alone. */
  readonly alone: Summary;
  /** Decided with each call's own facts. */
  readonly told: Summary;
  /** Decided with what Resource Timing says, where that is read; the same as `alone` elsewhere. */
  readonly timed: Summary;
}

const openers = { chromium: openChromium, firefox: openFirefox, webkit: openWebKit } as const;

/** How many exchanges a page's log holds before a fresh one takes over. */
const batchSize = 250;

/** Rounds of calls after which too many of them never became a request. */
const roundsAtMost = 10;

/** Runs `count` exchanges in a real browser and holds our decisions against its own. */
export async function runOracle({
  browser: name,
  count,
  seed,
  calls,
  hosts,
  urls,
  onBatch,
}: OracleOptions): Promise<OracleReport> {
  if (urls === 'shared' && name !== 'firefox') throw new Error(`shared URLs are for Firefox, not ${name}`);
  const server = await startOracleServer();
  const alone = new Summary({ strict: false });
  const told = new Summary({ strict: true });
  const timed = new Summary({ strict: false });
  const different = () => [alone, told, timed].reduce((sum, { differences }) => sum + differences.length, 0);
  try {
    const browser = await openers[name](server);
    try {
      let made = 0;
      for (let round = 0; round < roundsAtMost && alone.exchanges < count; round++) {
        const upTo = made + count - alone.exchanges;
        const all =
          urls === 'shared' ? generateBursts(seed, upTo, hosts) : generate(seed, upTo, { calls, hosts });
        const cases = all.slice(made);
        made = all.length;
        for (const page of pageKinds) {
          const own = cases.filter((one) => one.page === page);
          for (let start = 0; start < own.length; start += batchSize) {
            const batch = await browser.run(own.slice(start, start + batchSize));
            const before = different();
            const compared = comparedWays(batch);
            alone.add(compared.map((one) => one.alone));
            told.add(compared.map((one) => one.told));
            timed.add(compared.map((one) => one.timed));
            const done = alone.exchanges;
            const differs = different() > before;
            onBatch?.(batch, { done, different: different(), differs, page, start: own[start]?.id ?? '' });
          }
        }
      }
      return { version: browser.version, alone, told, timed };
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}

/** A seed nobody chose. */
export function freshSeed(): number {
  return Math.floor(Math.random() * 2 ** 31);
}
