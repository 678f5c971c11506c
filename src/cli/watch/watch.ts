import { lstat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Analyzed } from '../../analyze.ts';
import { bare, plain } from '../../words/plain.ts';
import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import { cleanText } from '../clean.ts';
import { writeFiles } from '../export/write-files.ts';
import type { Page } from '../human/page.ts';
import type { Io } from '../io.ts';
import { saidFile } from '../place.ts';
import type { WatchCommand } from './arguments.ts';
import { connect, type Watched } from './connect.ts';
import { harFile } from './har-file.ts';
import { humanPrinter } from './human-printer.ts';
import { jsonPrinter } from './printer.ts';
import { startSession, type WatchSession } from './session.ts';
import './messages.ts';

/** Milliseconds between two looks at what is new. */
const lookMs = 100;

/** Milliseconds between two lines that count. */
const countMs = 1_000;

/** Milliseconds without a request after which nothing more is expected. */
const idleMs = 1_000;

/** 0: it was watched. 1: with `--fail`, something was blocked. 2: it could not be watched, or not to the end. */
export type WatchCode = 0 | 1 | 2;

/**
 * Watches a browser until it is gone, somebody interrupts, or, with `--until-idle`, nothing runs any more. Whatever ends it,
 * nothing of ours is left running.
 *
 * @param interrupted resolves when it is to end
 */
export async function watch(
  command: WatchCommand,
  page: Page,
  io: Io,
  interrupted: Promise<void>,
): Promise<WatchCode> {
  const complain = (text: Text): void => io.err(`cors-lens: ${plain(cleanText(text))}\n`);
  if (command.har !== null && !command.force && (await isThere(command.har))) {
    complain(say('cli.export.there', { file: saidFile(command.har) }));
    return 2;
  }
  const browser = await connect(command);
  if ('unusable' in browser) {
    complain(browser.unusable);
    return 2;
  }
  try {
    return await watchBrowser(browser, command, page, io, interrupted);
  } finally {
    await browser.close();
  }
}

async function watchBrowser(
  browser: Watched,
  command: WatchCommand,
  page: Page,
  io: Io,
  interrupted: Promise<void>,
): Promise<WatchCode> {
  const remark = (text: Text): void => io.err(`${bare(cleanText(text))}\n`);
  const { product } = browser;
  const session = await startSession(browser.client, product, {
    keepsAll: command.har !== null,
    onCrash: () => remark(say('cli.watch.crashed')),
  });
  const rules = { name: 'chromium', version: session.browser.version } as const;
  const printer =
    command.json || command.ndjson
      ? jsonPrinter(command, placeOf(command), rules, io)
      : humanPrinter(command, page, io);
  remark(say('cli.watch.begun', { browser: product }));

  let blocked = false;
  let trouble = false;
  let isLoaded = false;
  let isOver = false;
  const end = (text: Text | null, isTrouble: boolean): void => {
    if (isOver) return;
    isOver = true;
    trouble = isTrouble;
    if (text !== null) remark(text);
  };
  void interrupted.then(() => end(null, false));
  // A person who closes the window of our browser has seen enough; another's that is gone was to be watched on.
  const isOurs = 'launch' in command.at;
  void browser.gone.then(() => end(isOurs ? null : say('cli.watch.gone'), !isOurs || command.untilIdle));
  void browser.open().then((failure) => {
    isLoaded = true;
    if (failure !== null) end(say('cli.watch.not-opened', { url: placeOf(command), trouble: failure }), true);
  });

  const tell = async (items: readonly Analyzed[]): Promise<boolean> => {
    let isRead = true;
    for (const item of items) {
      blocked ||= item.decision.verdict === 'blocked';
      isRead &&= await printer.tell({ item, underOtherRules: [] });
    }
    return isRead;
  };
  const idle = idleClock(session);
  const begun = Date.now();
  for (let countedMs = begun; !isOver; ) {
    if (!(await tell(session.news()))) break;
    const now = Date.now();
    if (now - countedMs >= countMs) {
      countedMs = now;
      if (!(await printer.pause())) break;
    }
    if (command.untilIdle) {
      if (isLoaded && idle(now)) break;
      if (now - begun >= command.timeout) {
        end(say('cli.watch.timeout', { seconds: command.timeout / 1000 }), true);
      }
    }
    await new Promise((resolve) => setTimeout(resolve, lookMs));
  }
  session.capture.stop();
  await tell(session.rest());
  await printer.end();
  const isWritten = command.har === null || (await writeHar(command.har, command, session, product, remark));
  if (trouble || !isWritten) return 2;
  return command.fail && blocked ? 1 : 0;
}

/** Says whether nothing has run for long enough. */
function idleClock(session: WatchSession): (now: number) => boolean {
  let quietSince: number | null = null;
  return (now) => {
    if (session.isBusy()) quietSince = null;
    else quietSince ??= now;
    return quietSince !== null && now - quietSince >= idleMs;
  };
}

async function writeHar(
  path: string,
  { keepSecrets, force }: WatchCommand,
  { capture }: WatchSession,
  product: string,
  remark: (text: Text) => void,
): Promise<boolean> {
  const text = harFile(capture.raw(), capture.pages(), product, keepSecrets);
  const written = await writeFiles(dirname(path), [{ name: basename(path), text }], force);
  remark('unusable' in written ? written.unusable : say('cli.watch.written', { file: saidFile(path) }));
  return !('unusable' in written);
}

function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

function placeOf({ at }: WatchCommand): string {
  return 'launch' in at ? at.launch : `127.0.0.1:${at.port}`;
}

/** Resolves at the first signal that asks this process to end; the second ends it at once. */
export function interruption(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
