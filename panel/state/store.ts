import type { Analyzed } from '../../src/analyze.ts';
import type { RecorderState } from '../../src/capture/feed.ts';
import type { Verdict } from '../../src/engine/decision.ts';
import type { Analysis } from './analysis.ts';
import type { Column } from './columns.ts';
import { type FormerProblem, formerProblems } from './former-problems.ts';
import { idsToLetGo, KEPT_AT_MOST } from './let-go.ts';
import type { OverrideSpan } from './overrides.ts';
import { type PageStart, withPage } from './page-lines.ts';
import { awaitRepeat, findRepeats, NO_REPEATS, type Repeats, type SentAgain } from './repeats.ts';
import { rangeTo, type Selection, toggled } from './selection.ts';
import { nextSort, rowOf, type View } from './view-model.ts';

/** `problems`: what failed, alike failures as one. `origins`: what all requests together say of each server. */
export const PLACES = ['problems', 'requests', 'origins'] as const;

export type Place = (typeof PLACES)[number];

/** Of the detail, in their order. */
export const TABS = ['why', 'headers', 'fix', 'test', 'what-if'] as const;

export type Tab = (typeof TABS)[number];

/**
 * Who opens the detail. `by-itself`: nothing was chosen, so that the first problem stands open where there is room.
 * `not-again`: the person closed it, and opens the next one.
 */
export type Opening = 'by-itself' | 'by-person' | 'not-again';

/** Everything the panel shows, as data. */
export interface State extends View {
  /** In the order they started. */
  readonly exchanges: readonly Analyzed[];
  /** The row the keyboard stands on. */
  readonly cursor: string | null;
  /** Rows chosen together with others. */
  readonly selected: Selection;
  /** The detail shows the exchange at the cursor. */
  readonly detailOpen: boolean;
  readonly opening: Opening;
  readonly tab: Tab;
  readonly place: Place;
  readonly source: Source;
  /** Keeps what was captured when the page goes to another one. */
  readonly preserveLog: boolean;
  readonly recorder: RecorderState;
  readonly page: Page;
  /** Those whose requests the list may have, in order; the first is the one it began with. */
  readonly pages: readonly PageStart[];
  /** What failed in documents before this one, as far as it was not asked for again there. */
  readonly former: readonly FormerProblem[];
  /** Exchanges let go because there were more than `KEPT_AT_MOST`. */
  readonly letGo: number;
  /** Exchanges that were sent again, by the id of what they repeat. */
  readonly repeats: Repeats;
  /** When responses were changed in this tab, to try a fix. */
  readonly overrides: readonly OverrideSpan[];
}

/** The inspected page, as far as it could be asked. */
export interface Page {
  /** null: not known. */
  readonly url: string | null;
  /** What it has replaced, by name, so that nothing is taken from that. */
  readonly replaced: readonly string[];
  /** Why it could not be asked about itself, as the browser put it; null: it could. */
  readonly trouble: string | null;
}

/** Where the exchanges come from. */
export type Source =
  | { readonly kind: 'connecting' }
  /** `dropped`: entries let go because more than `limit` came before the panel was there to take them. */
  | { readonly kind: 'live'; readonly dropped: number; readonly limit: number }
  | { readonly kind: 'unavailable'; readonly why: string }
  /** Not in DevTools: there is no page, and a file can be opened. */
  | { readonly kind: 'alone' }
  | { readonly kind: 'file'; readonly name: string };

export interface Store<Entry = never> {
  get(): State;
  /** Calls back after each change; the returned function ends it. */
  subscribe(listener: () => void): () => void;
  addEntries(entries: readonly Entry[]): void;
  /** The analysis has learned something by itself. */
  refresh(): void;
  clear(): void;
  /** The tab has another page. It is shown at the next refresh, so that a row that is the new page's never goes away. */
  navigated(page: PageStart): void;
  setSource(source: Source): void;
  setPreserveLog(preserveLog: boolean): void;
  setRecorder(recorder: RecorderState): void;
  setPage(page: Page): void;
  /** A request was sent once more: what comes of it repeats it. */
  sentAgain(sent: SentAgain): void;
  /** When responses were changed in this tab; what was asked for then may be judged again. */
  setOverrides(overrides: readonly OverrideSpan[]): void;
  setFilter(filter: string): void;
  toggleVerdict(verdict: Verdict): void;
  /** Takes every filter away; the sort stays. */
  showAll(): void;
  sortBy(column: Column): void;
  /** Puts the cursor on an exchange; an open detail follows. */
  moveTo(id: string): void;
  open(id: string): void;
  /** Opens what nobody chose, or closes it where there is none. Does nothing once a person has chosen or closed. */
  openByItself(id: string | null): void;
  /** Puts an exchange into the selection or takes it out. */
  toggle(id: string): void;
  /** Selects everything between where the selection began and an exchange. @param shown ids in the list's order */
  selectTo(id: string, shown: readonly string[]): void;
  selectAll(shown: readonly string[]): void;
  close(): void;
  showTab(tab: Tab): void;
  goTo(place: Place): void;
  /** Goes to the list, where nothing but this is shown. */
  showOnly(filter: string): void;
  /** Goes to the list, where only requests of this verdict are shown; the filter stays. */
  showVerdict(verdict: Verdict): void;
}

const EMPTY: State = {
  exchanges: [],
  filter: '',
  verdicts: [],
  sort: null,
  cursor: null,
  selected: [],
  detailOpen: false,
  opening: 'by-itself',
  tab: 'why',
  place: 'requests',
  source: { kind: 'connecting' },
  preserveLog: false,
  recorder: { kind: 'off' },
  page: { url: null, replaced: [], trouble: null },
  pages: [{ number: 0, url: null }],
  former: [],
  letGo: 0,
  repeats: NO_REPEATS,
  overrides: [],
};

/**
 * @param keptAtMost more exchanges than this are not kept
 * @param first what is not as usual to begin with
 */
export function createStore<Entry>(
  analysis: Analysis<Entry>,
  keptAtMost = KEPT_AT_MOST,
  first: Partial<State> = {},
): Store<Entry> {
  let state: State = { ...EMPTY, ...first };
  const listeners = new Set<() => void>();

  function change(part: Partial<State>): void {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  }

  /** For a page that is there and not yet shown: the list of the one before stands until the next refresh. */
  let formerOfNext: State['former'] | null = null;
  /** What a person had chosen as the page went to another one: some of it may be the new page's. */
  let left: Pick<State, 'cursor' | 'detailOpen' | 'opening'> | null = null;

  /** A person chooses. */
  function choose(part: Partial<State>): void {
    left = null;
    change(part);
  }

  /** Nothing is chosen in another list, which has a first problem of its own. */
  const emptied = (): Partial<State> => ({
    cursor: null,
    selected: [],
    detailOpen: false,
    opening: state.opening === 'not-again' ? 'not-again' : 'by-itself',
    letGo: 0,
    repeats: NO_REPEATS,
  });

  /** Shows the new page. */
  function turned(): Partial<State> {
    if (formerOfNext === null) return {};
    const { cursor, detailOpen, opening } = state;
    if (cursor !== null && opening !== 'by-itself') left = { cursor, detailOpen, opening };
    const former = formerOfNext;
    formerOfNext = null;
    return { ...emptied(), former };
  }

  /** A browser under load tells of a new page after what it asked for: the row that a person opened is there again. */
  function comeBack(exchanges: readonly Analyzed[]): Partial<State> {
    const back = left;
    if (back === null || !exchanges.some(({ exchange }) => exchange.id === back.cursor)) return {};
    left = null;
    return back;
  }

  /** A person who closed the detail still wants none. */
  const chosen = (): Opening => (state.opening === 'not-again' ? 'not-again' : 'by-person');

  /** What opened by itself belongs to the problems: another view begins with nothing chosen. */
  function leave(): Partial<State> {
    return state.opening === 'by-itself' ? { cursor: null, detailOpen: false } : {};
  }

  function refresh(): void {
    let exchanges = analysis.analyzed();
    const excess = idsToLetGo(exchanges, keptAtMost);
    if (excess.length > 0) {
      analysis.forget(excess);
      exchanges = analysis.analyzed();
    }
    const shown = turned();
    const { letGo, repeats } = { ...state, ...shown };
    change({
      ...{ exchanges, ...shown, ...comeBack(exchanges) },
      letGo: letGo + excess.length,
      repeats: findRepeats(repeats, exchanges),
    });
  }

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    addEntries(entries) {
      analysis.add(entries);
      refresh();
    },
    refresh,
    clear() {
      [formerOfNext, left] = [null, null];
      analysis.clear('person');
      change({ ...emptied(), exchanges: [], former: [], pages: state.pages.slice(-1) });
    },
    navigated(page) {
      if (state.preserveLog) return change({ pages: withPage(state.pages, page) });
      formerOfNext ??= formerProblems(state.former, state.exchanges.map(rowOf));
      analysis.clear('navigation');
      change({ pages: [page] });
    },
    setSource: (source) => change({ source }),
    setPreserveLog: (preserveLog) => change({ preserveLog }),
    setRecorder: (recorder) => change({ recorder }),
    setPage: (page) => change({ page }),
    // It may be in the log already.
    sentAgain: (sent) => change({ repeats: findRepeats(awaitRepeat(state.repeats, sent), state.exchanges) }),
    setOverrides(overrides) {
      // A new page is shown with what is its own.
      if (formerOfNext !== null) return change({ overrides });
      state = { ...state, overrides };
      refresh();
    },
    setFilter: (filter) => change({ filter }),
    toggleVerdict(verdict) {
      const { verdicts } = state;
      change({
        verdicts: verdicts.includes(verdict)
          ? verdicts.filter((each) => each !== verdict)
          : [...verdicts, verdict],
      });
    },
    showAll: () => change({ filter: '', verdicts: [] }),
    sortBy: (column) => change({ sort: nextSort(state.sort, column) }),
    moveTo: (cursor) => choose({ cursor, selected: [], opening: chosen() }),
    open: (cursor) => choose({ cursor, selected: [], detailOpen: true, opening: 'by-person' }),
    openByItself(cursor) {
      if (state.opening === 'by-itself') change({ cursor, detailOpen: cursor !== null });
    },
    toggle: (id) =>
      choose({ cursor: id, selected: toggled(state.selected, state.cursor, id), opening: chosen() }),
    selectTo: (id, shown) =>
      choose({
        cursor: id,
        selected: rangeTo(state.selected, state.cursor, id, shown),
        opening: chosen(),
      }),
    selectAll: (selected) =>
      choose({ selected, cursor: state.cursor ?? selected[0] ?? null, opening: chosen() }),
    close: () => choose({ detailOpen: false, opening: 'not-again' }),
    showTab: (tab) => change({ tab, opening: chosen() }),
    goTo: (place) => change({ place, ...(place === state.place ? {} : leave()) }),
    showOnly: (filter) => choose({ ...leave(), filter, verdicts: [], place: 'requests', detailOpen: false }),
    showVerdict: (verdict) =>
      choose({ ...leave(), verdicts: [verdict], place: 'requests', detailOpen: false }),
  };
}
