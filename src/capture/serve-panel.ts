import type { HarEntry } from '../har/entry.ts';
import { Backlog, type Happening } from './backlog.ts';
import type { PageFacts, RecorderState, RunningState } from './feed.ts';
import type { ToCapture, ToPanel } from './line.ts';

/**
 * What comes alone goes at once; where more keeps coming, what comes within a few frames goes in one message: together it
 * is cheaper to send, to decide and to show. In milliseconds.
 */
const betweenBatchesMs = 60;

/** The devtools page's end of the line. */
export interface PanelServer {
  /** From now on a panel is given what there is. One that came before waits: it would say that there is nothing. */
  serve(): void;
  happen(happening: Happening): void;
  tellPage(page: PageFacts): void;
  tellRecorder(state: RecorderState): void;
  tellRunning(state: RunningState): void;
}

/** What a panel wants. */
export interface PanelWishes {
  /** It is there and has been given what was kept. `again`: what came before went to one that was there before it. */
  onHello(again: boolean, given: readonly HarEntry[]): void;
  /** The person wants the page's calls recorded or not, and the page reloaded for it. */
  onRecord(on: boolean, reload: boolean): void;
  /** Whether a person sees it; not when it goes away. */
  onVisible(visible: boolean): void;
  /** The log is to be read for what still runs. */
  onLook(): void;
}

/**
 * Hands everything to the panel, and keeps it while there is none.
 *
 * @param limit how much is kept
 */
export function servePanel(
  line: BroadcastChannel,
  limit: number,
  { onHello, onRecord, onVisible, onLook }: PanelWishes,
): PanelServer {
  const send = (message: ToPanel): void => line.postMessage(message);
  const backlog = new Backlog(limit);
  let panel: string | null = null;
  let serving = false;
  let early: string | null = null;
  let everHadPanel = false;
  let page: PageFacts | null = null;
  let recorder: RecorderState = { kind: 'off' };
  let batch: HarEntry[] = [];
  let flushedAt = Number.NEGATIVE_INFINITY;

  function happen(happening: Happening): void {
    if (panel === null) {
      backlog.add(happening);
    } else if (happening.kind === 'entry') {
      if (batch.length === 0) {
        setTimeout(flush, Math.max(0, flushedAt + betweenBatchesMs - performance.now()));
      }
      batch.push(happening.entry);
    } else {
      flush();
      send({ to: 'panel', ...happening });
      // A list that turns to a new page is shown with what is told of that page in the same task.
      queueMicrotask(() => {
        flush();
        send({ to: 'panel', kind: 'turned' });
      });
    }
  }

  function flush(): void {
    if (batch.length === 0) return;
    send({ to: 'panel', kind: 'entries', entries: batch });
    flushedAt = performance.now();
    batch = [];
  }

  function welcome(one: string): void {
    const known = panel === one;
    panel = one;
    send({ to: 'panel', kind: 'welcome', dropped: backlog.dropped, limit });
    if (known) return;
    if (page !== null) send({ to: 'panel', kind: 'page', page });
    send({ to: 'panel', kind: 'recorder', state: recorder });
    const given = backlog.take();
    for (const happening of given) happen(happening);
    flush();
    onHello(
      everHadPanel,
      given.flatMap((happening) => (happening.kind === 'entry' ? [happening.entry] : [])),
    );
    everHadPanel = true;
    onVisible(true);
  }

  line.onmessage = ({ data }: MessageEvent<ToCapture | ToPanel>) => {
    if (data.to !== 'capture') return;
    if (data.kind === 'bye') {
      flush();
      [panel, early] = [null, null];
      onVisible(false);
      return;
    }
    if (data.kind === 'record') return onRecord(data.on, data.reload);
    if (data.kind === 'look') return onLook();
    if (data.kind === 'visible') return onVisible(data.visible);
    if (serving) welcome(data.panel);
    else early = data.panel;
  };

  return {
    happen,
    serve() {
      serving = true;
      if (early !== null) welcome(early);
      early = null;
    },
    tellPage(facts) {
      page = facts;
      if (panel !== null) send({ to: 'panel', kind: 'page', page });
    },
    tellRecorder(state) {
      recorder = state;
      if (panel !== null) send({ to: 'panel', kind: 'recorder', state });
    },
    tellRunning(state) {
      if (panel !== null) send({ to: 'panel', kind: 'running', state });
    },
  };
}
