import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer';
import { builtExtension } from '../browser/lab-run.ts';
import { launchChromium } from '../browser/launch.ts';
import { startLoadServer } from '../browser/load-server.ts';
import { timedPage, type Use } from '../browser/timed-page.ts';
import { inTurns, median } from './measure.ts';
import type { Question } from './row.ts';

const subscriber = fileURLToPath(new URL('subscriber', import.meta.url));
const idle = fileURLToPath(new URL('idle', import.meta.url));
const requests = 250;

/** Many and short: a machine that others use is slow for seconds on end. */
const rounds = 20;

/** Where an extension that does nothing differs more from none, the machine has other work, and no row says anything. */
const spreadAtMost = 0.03;

/** What a page's requests take with DevTools open on it, by what is in DevTools besides. */
export const page: Question = async () => {
  const server = await startLoadServer(1);
  const browsers: Browser[] = [];
  const launch = async (...extensions: string[]) => {
    const browser = await launchChromium({ extensions });
    browsers.push(browser);
    return browser;
  };

  const open = (browser: Browser, use: Use) => timedPage(browser, use, server, requests);

  try {
    const [bare, resting, subscribed] = [await launch(), await launch(idle), await launch(subscriber)];
    const ours = await launch(builtExtension);
    const took = await inTurns(
      {
        none: await open(bare, 'nothing'),
        idle: await open(resting, 'nothing'),
        subscriber: await open(subscribed, 'nothing'),
        extension: await open(ours, 'nothing'),
        panel: await open(ours, 'panel'),
        recorder: await open(ours, 'recorder'),
      },
      rounds,
    );
    // Of each round: what slows one slows the other.
    const ratios = (of: Exclude<keyof typeof took, 'none'>) =>
      took[of].map((ms, round) => ms / (took.none[round] as number));
    const spread = Math.abs(median(ratios('idle')) - 1);
    const row = (of: Exclude<keyof typeof took, 'none'>, words: string, goal: number | null) => {
      const [low, high] = middleHalf(ratios(of));
      return {
        question: `a page's requests, ${rounds} times ${requests}, with DevTools open: ${words}, against no extension`,
        ours: `${median(took[of]).toFixed(0)} ms (half of the rounds: ${low.toFixed(2)} to ${high.toFixed(2)})`,
        against: `${median(took.none).toFixed(0)} ms`,
        ratio: spread > spreadAtMost && of !== 'idle' ? Number.NaN : median(ratios(of)),
        goal: spread > spreadAtMost ? null : goal,
      };
    };
    return [
      row('idle', 'an extension that does nothing', null),
      row('subscriber', 'an extension that only subscribes and stores', null),
      row('extension', 'CORS Lens', 1.02),
      row('panel', 'CORS Lens, its panel shown', 1.05),
      row('recorder', 'CORS Lens, its panel shown, recording', 1.07),
    ];
  } finally {
    for (const browser of browsers) await browser.close();
    server.close();
  }
};

/** Between which values the middle half of them lies. */
function middleHalf(values: readonly number[]): readonly [number, number] {
  const sorted = [...values].sort((a, b) => a - b);
  const quarter = sorted.length >> 2;
  return [median(sorted.slice(0, 2 * quarter)), median(sorted.slice(-2 * quarter))];
}
