import type { HarEntry } from '../../har/entry.ts';
import { evalInPage, reloadWith } from '../browser.ts';
import type { RecorderState } from '../feed.ts';
import { CallBook } from './call-book.ts';
import { expressions } from './expressions.ts';
import { readLog } from './read-log.ts';

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

type On = Extract<RecorderState, { kind: 'on' }>;

/**
 * @param tell entries that are not what they were, and those that only their calls tell of
 * @param nextIndex a place in the log for those
 * @param document number of the one that is there
 */
export function createRecorder(
  tell: (entries: readonly HarEntry[]) => void,
  nextIndex: () => number,
  tellState: (state: RecorderState) => void,
  document: number,
): Recorder {
  const script = expressions(crypto.randomUUID().replaceAll('-', ''));
  let current = document;
  let book = new CallBook(current);
  let state: RecorderState = { kind: 'off' };
  let timer: ReturnType<typeof setTimeout> | null = null;
  let taking = false;

  function change(next: RecorderState): void {
    if (JSON.stringify(next) === JSON.stringify(state)) return;
    state = next;
    tellState(state);
  }

  async function take(): Promise<void> {
    if (taking || state.kind === 'off') return;
    taking = true;
    const answer = await evalInPage(script.take);
    taking = false;
    // It may have been switched off meanwhile; what was taken is still good.
    const on: On | null = state.kind === 'on' ? state : null;
    if ('trouble' in answer) {
      if (on !== null) change({ ...on, trouble: answer.trouble });
    } else if (answer.value === null || typeof answer.value !== 'object') {
      if (on !== null) await begin();
    } else {
      const { log, lost, unreachable, locked, early } = answer.value as Record<string, unknown>;
      book.note(readLog(typeof log === 'string' ? log : ''));
      if (on !== null) {
        change({
          kind: 'on',
          fromStart: early === true,
          unreachable: typeof unreachable === 'number' ? unreachable : 0,
          lost: on.lost + (typeof lost === 'number' ? lost : 0),
          locked: locked === true,
          trouble: null,
        });
      }
    }
    const told = book.settle(Date.now(), nextIndex);
    if (told.length > 0) tell(told);
    plan();
  }

  async function begin(): Promise<void> {
    const answer = await evalInPage(script.begin);
    if ('trouble' in answer && state.kind === 'on') change({ ...state, trouble: answer.trouble });
  }

  function plan(): void {
    if (timer !== null) clearTimeout(timer);
    timer = state.kind === 'on' ? setTimeout(() => void take(), takeEveryMs) : null;
  }

  return {
    record(on, reload) {
      if (on && state.kind === 'off') {
        book = new CallBook(current);
        change({ kind: 'on', fromStart: false, unreachable: 0, lost: 0, locked: false, trouble: null });
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
      if (state.kind === 'off') return;
      book.newPage(current);
      void take();
    },
    see: (entry) => (state.kind === 'on' ? book.see(entry) : entry),
  };
}
