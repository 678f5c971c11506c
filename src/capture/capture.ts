import type { HarEntry } from '../har/entry.ts';
import { onNavigated, tabId } from './browser.ts';
import { Documents, type Placed } from './documents.ts';
import { createIdentify } from './identify.ts';
import { lookAfterOverrides } from './override-look.ts';
import { recordEntries } from './record-entries.ts';
import type { Recorder } from './recorder/recorder.ts';
import { servePanel } from './serve-panel.ts';

/** A page that changes its URL in a loop is asked so often and no oftener. In milliseconds. */
const restMs = 30;

/**
 * A document that could not be asked who it is, as while it is just coming to be on a busy machine: without a mark it would
 * be taken for a new one at the next change of its URL. One that nobody may ask is left alone after these. In milliseconds.
 */
const askAgainAfterMs = [500, 2_000, 8_000];

/** How much waits for a panel at most. */
export const keptAtMost = 20_000;

/**
 * Captures the inspected tab for as long as DevTools are open. Runs in the devtools page, since events come only to a
 * page that has subscribed, and the panel's page is not there before somebody looks at it.
 */
export function startCapture(): void {
  if (tabId === null) return;
  const secret = crypto.randomUUID().replaceAll('-', '');
  // After the subscription: until it stands, a request that finishes is not told.
  const pageQuestion = import('./page.ts').then(({ createPageQuestion }) => createPageQuestion(secret));
  const tellPage = oneAtATime(async () => server.tellPage(await (await pageQuestion)()));
  const documents = new Documents();
  const identify = createIdentify(secret);
  let asked = 0;
  const findDocument = oneAtATime(async () => {
    const identity = await identify();
    tell(documents.identified(identity));
    const later = identity.mark === null ? askAgainAfterMs[asked++] : undefined;
    if (later !== undefined) setTimeout(findDocument, later);
    await new Promise((resolve) => setTimeout(resolve, restMs));
  });
  const tellEntry = (entry: HarEntry): void => server.happen({ kind: 'entry', entry });
  function tell({ began, entries }: Placed): void {
    for (const document of began) {
      server.happen({ kind: 'navigated', document });
      recorder?.navigated(document.number);
      tellPage();
    }
    for (const entry of entries) tellEntry(recorder?.see(entry) ?? entry);
  }
  const server = servePanel(
    tabId,
    keptAtMost,
    (again, given) => {
      // What the panel before it had is gone with it: what the browser still holds has to do.
      if (again) void recording.seed(given);
      tellPage();
    },
    (on, reload) => void record(on, reload),
  );
  const recording = recordEntries(
    (entry) => tell(documents.see(entry)),
    // A refused permission looks just like a late header, and the person may have answered the prompt since.
    tellPage,
  );

  let recorder: Recorder | null = null;
  /** Loaded when it is first wanted: most people never do. */
  async function record(on: boolean, reload: boolean): Promise<void> {
    if (recorder === null && !on) return;
    const { createRecorder } = await import('./recorder/recorder.ts');
    recorder ??= createRecorder(
      (entries) => entries.forEach(tellEntry),
      recording.nextIndex,
      server.tellRecorder,
      documents.current.number,
    );
    recorder.record(on, reload);
  }

  onNavigated((url) => {
    documents.navigated(url, Date.now());
    asked = 0;
    findDocument();
  });
  findDocument();
  // What a crash has left of one.
  lookAfterOverrides();
  void recording.seed();
  tellPage();
}

/** Asked for while it runs, it runs once more afterwards. */
function oneAtATime(run: () => Promise<void>): () => void {
  let running = false;
  let wanted = false;
  return function start(): void {
    wanted = running;
    if (running) return;
    running = true;
    void run().finally(() => {
      running = false;
      if (wanted) start();
    });
  };
}
