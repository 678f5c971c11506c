import type { Browser } from 'puppeteer';
import { builtExtension } from '../browser/lab-run.ts';
import { launchChromium } from '../browser/launch.ts';
import { startLoadServer } from '../browser/load-server.ts';
import { type TimedPage, timedPage, type Use } from '../browser/timed-page.ts';
import { inTurns, median } from './measure.ts';
import { type PlainExtension, plainExtension } from './plain-extension.ts';
import type { Question } from './row.ts';

const requests = 250;

/** Many and short: a machine that others use is slow for seconds on end. */
const rounds = 20;

/** Where an extension that does nothing differs more from none, the machine has other work, and no row says anything. */
const spreadAtMost = 0.03;

/** What DevTools' own API costs, whoever uses it. */
const plain = {
  idle: '',
  listener: 'chrome.devtools.network.onRequestFinished.addListener(() => {});',
  subscriber:
    'const kept = []; chrome.devtools.network.onRequestFinished.addListener((request) => kept.push(request));',
  // The design that is not ours: no listener, and the log read each second.
  reader: 'let kept; setInterval(() => chrome.devtools.network.getHAR((log) => { kept = log; }), 1000);',
} as const;

type Plain = keyof typeof plain;
type Side = 'none' | Plain | 'extension' | 'panel' | 'recorder';

/** What a page's requests take with DevTools open on it, by what is in DevTools besides. */
export const page: Question = async () => {
  const server = await startLoadServer(1);
  const browsers: Browser[] = [];
  const extensions: PlainExtension[] = [];
  const devtoolsMs: Record<string, number[]> = {};
  const launch = async (...folders: string[]) => {
    const browser = await launchChromium({ extensions: folders });
    browsers.push(browser);
    return browser;
  };
  const side = (name: Side, { run, devtoolsMs: taken }: TimedPage) => {
    const all: number[] = [];
    devtoolsMs[name] = all;
    return async () => {
      const before = await taken();
      const ms = await run();
      all.push((await taken()) - before);
      return ms;
    };
  };
  const open = async (name: Side, browser: Browser, use: Use) =>
    side(name, await timedPage(browser, use, server, requests));
  const openPlain = async (name: Plain) => {
    const extension = plainExtension(name, plain[name]);
    extensions.push(extension);
    return open(name, await launch(extension.folder), 'nothing');
  };

  try {
    const bare = await launch();
    const ours = await launch(builtExtension);
    const took = await inTurns(
      {
        none: await open('none', bare, 'nothing'),
        idle: await openPlain('idle'),
        listener: await openPlain('listener'),
        subscriber: await openPlain('subscriber'),
        reader: await openPlain('reader'),
        extension: await open('extension', ours, 'nothing'),
        panel: await open('panel', ours, 'panel'),
        recorder: await open('recorder', ours, 'recorder'),
      },
      rounds,
    );
    // Of each round: what slows one slows the other.
    const ratios = (of: Side, to: Side) => took[of].map((ms, round) => ms / (took[to][round] as number));
    const isNoisy = Math.abs(median(ratios('idle', 'none')) - 1) > spreadAtMost;
    const row = (of: Side, words: string, goal: number | null, to: Side = 'none', than = 'no extension') => {
      const [low, high] = middleHalf(ratios(of, to));
      return {
        question: `a page's requests, ${rounds} times ${requests}, with DevTools open: ${words}, against ${than}`,
        ours: `${inMs(took[of])} (half of the rounds: ${low.toFixed(2)} to ${high.toFixed(2)}; DevTools’ main thread ${inMs(devtoolsMs[of])})`,
        against: `${inMs(took[to])} (${inMs(devtoolsMs[to])})`,
        ratio: isNoisy && of !== 'idle' ? Number.NaN : median(ratios(of, to)),
        goal: isNoisy ? null : goal,
      };
    };
    const cheaper = median(took.listener) < median(took.subscriber) ? 'listener' : 'subscriber';
    const ofPlain = median(ratios(cheaper, 'none'));
    /** Where the API alone costs more than the goal, the goal is 1.02 of what it costs. */
    const goals = (of: Side, words: string, goal: number) => [
      row(of, words, ofPlain > goal ? null : goal),
      row(of, words, ofPlain > goal ? 1.02 : null, cheaper, 'the cheaper of the two that subscribe'),
    ];
    return [
      row('idle', 'an extension that does nothing', null),
      row('listener', 'an extension that only subscribes', null),
      row('subscriber', 'an extension that subscribes and stores', null),
      row('reader', 'an extension that reads the log each second instead', null),
      row('extension', 'CORS Lens', 1.02),
      ...goals('panel', 'CORS Lens, its panel shown', 1.05),
      ...goals('recorder', 'CORS Lens, its panel shown, recording', 1.07),
    ];
  } finally {
    for (const browser of browsers) await browser.close();
    for (const extension of extensions) extension.remove();
    server.close();
  }
};

function inMs(values: readonly number[] = []): string {
  return `${median(values).toFixed(0)} ms`;
}

/** Between which values the middle half of them lies. */
function middleHalf(values: readonly number[]): readonly [number, number] {
  const sorted = [...values].sort((a, b) => a - b);
  const quarter = sorted.length >> 2;
  return [median(sorted.slice(0, 2 * quarter)), median(sorted.slice(-2 * quarter))];
}
