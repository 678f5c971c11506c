import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer';
import { builtExtension } from '../browser/lab-run.ts';
import { launchChromium } from '../browser/launch.ts';
import { startLoadServer } from '../browser/load-server.ts';
import { timedPage, type Use } from '../browser/timed-page.ts';
import { inTurns, median } from './measure.ts';
import type { Question } from './row.ts';

const subscriber = fileURLToPath(new URL('subscriber', import.meta.url));
const requests = 250;

/** Many and short: a machine that others use is slow for seconds on end. */
const rounds = 12;

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
    const [bare, subscribed, ours] = [await launch(), await launch(subscriber), await launch(builtExtension)];
    const took = await inTurns(
      {
        none: await open(bare, 'nothing'),
        subscriber: await open(subscribed, 'nothing'),
        extension: await open(ours, 'nothing'),
        panel: await open(ours, 'panel'),
        recorder: await open(ours, 'recorder'),
      },
      rounds,
    );
    const row = (of: Exclude<keyof typeof took, 'none'>, words: string, goal: number | null) => ({
      question: `a page's requests, ${rounds} times ${requests}, with DevTools open: ${words}, against no extension`,
      ours: `${median(took[of]).toFixed(0)} ms`,
      against: `${median(took.none).toFixed(0)} ms`,
      // Of each round: what slows one slows the other.
      ratio: median(took[of].map((ms, round) => ms / (took.none[round] as number))),
      goal,
    });
    return [
      row('subscriber', 'an extension that only subscribes and stores', null),
      row('extension', 'CORS Lens', 1.02),
      row('panel', 'CORS Lens, its panel shown', 1.05),
      row('recorder', 'CORS Lens, its panel shown, recording', 1.05),
    ];
  } finally {
    for (const browser of browsers) await browser.close();
    server.close();
  }
};
