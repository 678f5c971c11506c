import type { HarEntry } from '../../har/entry.ts';
import { canReadLogAnyTime, evalInPage, getHar, reloadWith } from '../browser.ts';
import type { RecorderState } from '../feed.ts';
import { replacedNatives } from '../natives.ts';
import { readLive } from '../read-live.ts';
import type { LogLine } from './call.ts';
import { CallBook } from './call-book.ts';
import { expressions } from './expressions.ts';
import { readLog } from './read-log.ts';
import { isSpoiled, recorderNatives } from './recorder-natives.ts';
import { entriesOfPage, UnheardWorkers } from './unheard-workers.ts';
import { UnloadedElements } from './unloaded-elements.ts';

const isFirefox = /\bFirefox\//.test(globalThis.navigator?.userAgent ?? '');

/** How often the page's log is taken: often enough for a row to get its call while somebody looks. */
const takeEveryMs = 250;

/** Records the calls of the inspected page, for as long as it is wanted. */
export interface Recorder {
  record(on: boolean, reload: boolean): void;
  /** The inspected tab has another document; `document` is its number. */
  navigated(document: number): void;
  /** An entry as it is known with what its call says. */
  see(entry: HarEntry): HarEntry;
}

/**
 * @param tell an entry that is not what it was, or that only its call tells of
 * @param nextIndex a place in the log for those
 * @param document number of the one that is there
 */
export function createRecorder(
  tell: (entry: HarEntry) => void,
  nextIndex: () => number,
  tellState: (state: RecorderState) => void,
  document: number,
): Recorder {
  /** A name can be given once in a document. */
  const newScript = () => expressions(crypto.randomUUID().replaceAll('-', ''), isFirefox);
  let script = newScript();
  let round = 0;
  /** The last round whose reply has come in time. */
  let used = 0;
  /** The first round of the document that what was taken last is of; 0: nothing was. */
  let since = 0;
  let current = document;
  let book = new CallBook(current);
  let elements = new UnloadedElements();
  let state: RecorderState = { kind: 'off' };
  let timer: ReturnType<typeof setTimeout> | null = null;
  let taking = false;
  /** What the document has replaced of what is called there; null: not found out yet. */
  let replaced: readonly string[] | null = null;
  /** Taken before that is known. */
  let held = '';
  const workers = new UnheardWorkers();

  function change(next: RecorderState): void {
    if (JSON.stringify(next) === JSON.stringify(state)) return;
    state = next;
    tellState(state);
  }

  async function take(): Promise<void> {
    if (taking || state.kind === 'off') return;
    taking = true;
    try {
      await takeOnce();
    } finally {
      taking = false;
      plan();
    }
  }

  async function takeOnce(): Promise<void> {
    const of = current;
    const asked = script;
    const { take: takeIn, natives, end } = asked;
    const asking = ++round;
    const reply = await evalInPage(takeIn(asking, used));
    // Switched off and on again meanwhile, it is another recording. Only switched off, what was taken is still good.
    if (script !== asked) return;
    if ('trouble' in reply) {
      if (state.kind === 'on') change({ ...state, trouble: reply.trouble });
    } else if (reply.value === null || typeof reply.value !== 'object') {
      if (state.kind === 'on') await begin();
    } else {
      used = asking;
      const taken = reply.value as Record<string, unknown>;
      const { log, lost, unreachable, locked, early, serviceWorker } = taken;
      if (typeof taken.since === 'number' && taken.since !== since) {
        since = taken.since;
        replaced = null;
        held = '';
        book.newPage(of);
      }
      if (typeof log === 'string') held += log;
      if (replaced === null) {
        // What was there before the page's own scripts has the browser's functions.
        const found = early === true ? [] : await replacedNatives(natives, recorderNatives);
        if (of !== current || script !== asked) return;
        replaced = found;
        if (found !== null && isSpoiled(found)) void evalInPage(end);
      }
      // Asked since the document is known, it is that one: its calls may have been taken before.
      if (of === current) for (const entry of book.place(of)) tell(entry);
      if (replaced !== null) {
        if (!isSpoiled(replaced)) note(readLog(held, replaced));
        held = '';
      }
      workers.setController(typeof serviceWorker === 'string' ? serviceWorker : null);
      // Asked now: to look at the functions takes a while, in which a person may switch it off.
      if (state.kind === 'on') {
        change({
          kind: 'on',
          fromStart: early === true,
          unreachable: typeof unreachable === 'number' ? unreachable : 0,
          lost: state.lost + (typeof lost === 'number' ? lost : 0),
          locked: locked === true,
          replaced: replaced ?? [],
          workers: workers.list(),
          trouble: null,
        });
      }
    }
    for (const entry of book.settle(Date.now(), nextIndex)) tell(entry);
    for (const entry of elements.settle(Date.now())) tell(entry);
  }

  function note(lines: readonly LogLine[]): void {
    book.note(lines);
    for (const line of lines) {
      if (line.what === 'worker') workers.add(line.worker);
      else if (line.what === 'unloaded') elements.note(line);
    }
  }

  /** Those that were there first. */
  async function readWorkers(): Promise<void> {
    const of = current;
    const { entries, pages } = Object(await getHar()) as { entries?: unknown; pages?: unknown };
    if (of !== current || !Array.isArray(entries) || !Array.isArray(pages)) return;
    const read = entries.map((raw: unknown, index) => readLive(raw, index));
    const ids = pages.map((page: unknown) => {
      const { id } = Object(page) as { id?: unknown };
      return { id: typeof id === 'string' ? id : null };
    });
    for (const entry of entriesOfPage(read, ids)) workers.see(entry);
  }

  async function begin(): Promise<void> {
    const reply = await evalInPage(script.begin);
    if ('trouble' in reply && state.kind === 'on') change({ ...state, trouble: reply.trouble });
  }

  function plan(): void {
    if (timer !== null) clearTimeout(timer);
    timer = state.kind === 'on' ? setTimeout(() => void take(), takeEveryMs) : null;
  }

  return {
    record(on, reload) {
      if (on && state.kind === 'off') {
        script = newScript();
        since = 0;
        held = '';
        book = new CallBook(current);
        elements = new UnloadedElements();
        replaced = null;
        change({
          kind: 'on',
          fromStart: false,
          unreachable: 0,
          lost: 0,
          locked: false,
          replaced: [],
          workers: [],
          trouble: null,
        });
        workers.clear();
        if (canReadLogAnyTime()) void readWorkers();
      }
      if (on && reload) reloadWith(script.beginEarly);
      if (on) void take();
      else if (state.kind === 'on') {
        void take();
        change({ kind: 'off' });
        plan();
        void evalInPage(script.end);
      }
    },
    navigated(number) {
      current = number;
      workers.clear();
      void take();
    },
    see(entry) {
      if (state.kind === 'off') return entry;
      if (entry.document === undefined || entry.document === current) workers.see(entry);
      return elements.see(book.see(entry));
    },
  };
}
