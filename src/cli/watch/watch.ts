import { lstat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Analyzed } from '../../analyze.ts';
import { bare, plain } from '../../words/plain.ts';
import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import { cleaner, cleanText } from '../clean.ts';
import { writeFiles } from '../export/write-files.ts';
import type { Page } from '../human/page.ts';
import type { Io } from '../io.ts';
import { saidFile } from '../place.ts';
import type { Shown } from '../selection.ts';
import type { WatchCommand } from './arguments.ts';
import { connect, type Watched } from './connect.ts';
import { type Ending, follow } from './follow.ts';
import { harFile } from './har-file.ts';
import { humanPrinter } from './human-printer.ts';
import { jsonPrinter } from './printer.ts';
import { startSession, type WatchSession } from './session.ts';
import './messages.ts';

/** Milliseconds between two lines that count. */
const countMs = 1_000;

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
  const browser = await connect(command.at, command.untilIdle);
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
  /** For the reports: what each came to at last. */
  const last = command.junit === null && command.sarif === null ? null : new Map<string, Shown>();
  const tell = async (items: readonly Analyzed[]): Promise<boolean> => {
    let isRead = true;
    for (const item of items) {
      last?.set(item.exchange.id, { item, underOtherRules: [] });
      blocked ||= item.decision.verdict === 'blocked';
      isRead &&= await printer.tell({ item, underOtherRules: [] });
    }
    return isRead;
  };
  let countedMs = Date.now();
  const { untilIdle } = command;
  const timeout = untilIdle ? command.timeout : null;
  const ending = await follow(browser, session, { untilIdle, timeout, interrupted }, async (items) => {
    if (!(await tell(items))) return false;
    if (Date.now() - countedMs < countMs) return true;
    countedMs = Date.now();
    return printer.pause();
  });
  const trouble = troubleOf(ending, command);
  if (trouble !== null && trouble !== 'ours') remark(trouble);
  session.capture.stop();
  await tell(session.rest());
  await printer.end();
  const isWritten = command.har === null || (await writeHar(command.har, command, session, product, remark));
  const isReported = last === null || (await writeReports(last.values(), command, remark));
  if (trouble !== null || !isWritten || !isReported) return 2;
  return command.fail && blocked ? 1 : 0;
}

/** What kept it from being watched to the end; `ours`: a browser of ours that should have stayed; null: nothing. */
function troubleOf(ending: Ending, command: WatchCommand): Text | 'ours' | null {
  switch (ending.kind) {
    case 'gone':
      // A person who closes the window of our browser has seen enough; another's that is gone was to be watched on.
      if ('port' in command.at) return say('cli.watch.gone');
      return command.untilIdle ? 'ours' : null;
    case 'not-opened':
      return say('cli.watch.not-opened', { url: placeOf(command), trouble: ending.trouble });
    case 'timeout':
      return say('cli.watch.timeout', { seconds: command.timeout / 1000 });
    default:
      return null;
  }
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

async function writeReports(
  shown: Iterable<Shown>,
  command: WatchCommand,
  remark: (text: Text) => void,
): Promise<boolean> {
  const { createReports } = await import('../reports/reports.ts');
  const reports = createReports(command);
  reports.watched(placeOf(command), shown, cleaner(command.keepSecrets));
  const failure = await reports.write();
  if (failure !== null) remark(failure);
  return failure === null;
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
