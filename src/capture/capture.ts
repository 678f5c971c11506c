import type { HarEntry } from '../har/entry.ts';
import { canReadLogAnyTime, onNavigated } from './browser.ts';
import { Documents, type Placed } from './documents.ts';
import { findDocuments } from './find-documents.ts';
import { createIdentify } from './identify.ts';
import { pause } from './pause.ts';
import { recordEntries } from './record-entries.ts';
import type { Recorder } from './recorder/recorder.ts';
import { servePanel } from './serve-panel.ts';
import { createPageTeller } from './tell-page.ts';
import type { TimingQuestion } from './timing/ask-timing.ts';

/** How much waits for a panel at most. */
const keptAtMost = 20_000;

/** A panel waits no longer for what the log has. In milliseconds. */
const firstLogAtMostMs = 1_000;

/**
 * Captures the inspected tab from now on, and what the browser's log has, for as long as DevTools are open. Runs in the
 * devtools page, since events come only to a page that has subscribed, and the panel's page may go away and come back.
 *
 * @param line to the panel
 * @returns to be told when the panel comes to the front, and when another does
 */
export function startCapture(line: BroadcastChannel): (shown: boolean) => void {
  const secret = crypto.randomUUID().replaceAll('-', '');
  // After the subscription: until it stands, a request that finishes is not told.
  const pageQuestion = import('./page.ts').then(({ createPageQuestion }) => createPageQuestion(secret));
  const pageTeller = createPageTeller(
    async () => (await pageQuestion).facts(),
    (facts) => server.tellPage(facts),
  );
  const documents = new Documents();
  const finder = findDocuments(
    createIdentify(secret, {
      start: async () => (await pageQuestion).start(),
      shown: async () => (await pageQuestion).shown(),
    }),
    documents,
    tell,
  );
  const tellEntry = (entry: HarEntry): void => server.happen({ kind: 'entry', entry });
  function tell(placed: Placed): void {
    if (early !== null) {
      early.push(placed);
      return;
    }
    const { began, entries } = placed;
    for (const document of began) {
      server.happen({ kind: 'navigated', document });
      recorder?.navigated(document.number);
      timing?.navigated(document.number);
      void recording.watch.then(({ emptied }) => emptied());
      pageTeller.begin();
    }
    for (const entry of entries) {
      for (const each of timing?.see(entry) ?? [entry]) tellSeen(each);
    }
  }
  const tellSeen = (entry: HarEntry): void => tellEntry(recorder?.see(entry) ?? entry);
  let timing: TimingQuestion | null = null;
  /** It has to hear of all, in order: what comes while it loads waits. Chromium itself says what became of a request. */
  let early: Placed[] | null = canReadLogAnyTime() ? null : [];
  const timed =
    early &&
    import('./timing/ask-timing.ts')
      .then(({ createTimingQuestion }) => {
        timing = createTimingQuestion(secret, 0, tellSeen);
      })
      .catch(() => {})
      .then(() => {
        const waiting = early ?? [];
        early = null;
        waiting.forEach(tell);
      });
  /** Of the panel: it is in front, and a person sees what is in front. */
  let [isShown, isSeen] = [true, false];
  function showOrHide(): void {
    const visible = isShown && isSeen && canReadLogAnyTime();
    void recording.watch.then(({ setVisible }) => setVisible(visible));
  }
  const server = servePanel(line, keptAtMost, {
    onHello(again, given) {
      // What the panel before it had is gone with it: what the browser still holds has to do.
      if (again) void recording.seed(given);
      isShown = true;
      pageTeller.ask();
    },
    onRecord: (on, reload) => void record(on, reload),
    onVisible(visible) {
      isSeen = visible;
      showOrHide();
    },
    onLook: () => void recording.watch.then(({ refresh }) => refresh()),
  });
  const recording = recordEntries(
    {
      onEntry(entry) {
        tell(documents.see(entry));
        finder.saw(entry);
      },
      // A refused permission looks just like a late header, and the person may have reacted to the prompt since.
      onRepaired: pageTeller.ask,
      onRunning: server.tellRunning,
    },
    () => documents.current.number,
  );

  let recorder: Recorder | null = null;
  /** What was asked for last, also while it loads. */
  let wantsRecord = false;
  /** Loaded when it is first wanted: most people never do. */
  async function record(on: boolean, reload: boolean): Promise<void> {
    wantsRecord = on;
    if (recorder === null && !on) return;
    const { createRecorder } = await import('./recorder/recorder.ts');
    recorder ??= createRecorder(
      tellEntry,
      recording.nextIndex,
      server.tellRecorder,
      documents.current.number,
    );
    recorder.record(wantsRecord, reload && wantsRecord);
  }

  onNavigated((url) => {
    documents.navigated(url, Date.now());
    finder.navigated();
  });
  // In the task of the subscription, and after it: what finishes in between would else be in neither.
  const firstLog = recording.seed();
  finder.navigated();
  // A log that DevTools preserve may have proved other documents since.
  void firstLog.then(finder.navigated);
  void Promise.race([Promise.all([firstLog, timed]), pause(firstLogAtMostMs)]).then(server.serve);
  // What a crash has left of one.
  void import('./override-look.ts').then(({ lookAfterOverrides }) => lookAfterOverrides());
  pageTeller.ask();
  return (shown) => {
    isShown = shown;
    showOrHide();
  };
}
