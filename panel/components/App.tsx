import { useMemo, useRef } from 'preact/hooks';
import type { Analyzed } from '../../src/analyze.ts';
import { isTyped } from '../is-typed.ts';
import { countOrigins } from '../state/count-origins.ts';
import { hasNotice, useFiles } from '../state/files.ts';
import { mayHaveNotices } from '../state/may-have-notices.ts';
import { currentOverride } from '../state/overrides.ts';
import { type PageActions, PageContext } from '../state/page-actions.ts';
import { problemsOf, stepFrom } from '../state/problems.ts';
import type { Store } from '../state/store.ts';
import { useStore } from '../state/use-store.ts';
import { countVerdicts, filteredRows, rowOf, visibleRows } from '../state/view-model.ts';
import { Later } from './Later.tsx';
import { ListPlace } from './list/ListPlace.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useSame } from './use-same.ts';

const loadOrigins = () => import('./origins/OriginsView.tsx').then(({ OriginsView }) => OriginsView);

const loadFileNotice = () => import('./files/FileNotice.tsx').then(({ FileNotice }) => FileNotice);

const loadOverrideNotice = () => import('./OverrideNotice.tsx').then(({ OverrideNotice }) => OverrideNotice);

const loadNotices = () => import('./Notices.tsx').then(({ Notices }) => Notices);

/** With what it shows, as much as all the rest: until a row is opened nobody needs it. */
export const loadDetail = () => import('./Detail.tsx').then(({ Detail }) => Detail);

/** From the list and from the detail: the next problem, and the one before. */
const PROBLEM_KEYS: ReadonlyMap<string, 'next-problem' | 'previous-problem'> = new Map([
  ['n', 'next-problem'],
  ['p', 'previous-problem'],
] as const);

interface Props {
  readonly store: Store;
  /** Not there: no page can be asked for anything. */
  readonly page?: PageActions | null;
}

export function App({ store, page }: Props) {
  const panes = useRef<HTMLElement>(null);
  const state = useStore(store);
  const files = useFiles();
  const { exchanges, filter, verdicts, sort, cursor } = state;
  const all = useMemo(() => exchanges.map(rowOf), [exchanges]);
  const counts = useMemo(() => countVerdicts(all), [all]);
  const filtered = useMemo(() => filteredRows(all, filter), [all, filter]);
  const shown = useMemo(() => visibleRows(filtered, { verdicts, sort }), [filtered, verdicts, sort]);
  const problems = useMemo(() => problemsOf(filtered), [filtered]);
  const origins = useMemo(() => countOrigins(exchanges), [exchanges]);
  const item = useMemo(() => exchanges.find(({ exchange }) => exchange.id === cursor), [exchanges, cursor]);
  const chosen = useSame(
    useMemo(() => {
      const ids = new Set(state.selected);
      return ids.size === 0 ? [] : exchanges.filter(({ exchange }) => ids.has(exchange.id));
    }, [exchanges, state.selected]),
  );
  /** The selection, or all that the list shows. */
  function listed(): readonly Analyzed[] {
    if (chosen.length > 0) return chosen;
    const ids = new Set(shown.map(({ id }) => id));
    return exchanges.filter(({ exchange }) => ids.has(exchange.id));
  }

  const open = state.detailOpen && item !== undefined && state.place !== 'origins';

  function close(): void {
    store.close();
    panes.current?.querySelector<HTMLElement>('[role="grid"], [role="tree"]')?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = PROBLEM_KEYS.get(event.key);
    if (step !== undefined && state.place === 'problems' && !isTyped(event)) {
      const to = stepFrom(problems.problems, cursor, step);
      if (to !== null) store.moveTo(to);
      return;
    }
    if (event.key !== 'Escape' || !open) return;
    // DevTools would open its drawer as well.
    event.stopPropagation();
    event.preventDefault();
    close();
  }

  return (
    <PageContext.Provider value={page ?? null}>
      <div class="app">
        <Toolbar
          store={store}
          state={state}
          counts={counts}
          problems={problems.problems.length}
          origins={origins}
          exportable={shown.length > 0}
          listed={listed}
        />
        {state.overrides.length > 0 && (
          <Later load={loadOverrideNotice} props={{ overrides: state.overrides }} />
        )}
        {files !== null && hasNotice(files) && <Later load={loadFileNotice} props={{ files }} />}
        {mayHaveNotices(state) && <Later load={loadNotices} props={{ state }} />}
        <main class="panes" ref={panes} onKeyDown={onKeyDown}>
          {state.place === 'origins' ? (
            <Later load={loadOrigins} props={{ exchanges, onShowOnly: store.showOnly }} />
          ) : (
            <ListPlace store={store} state={state} all={all} shown={shown} problems={problems} />
          )}
          {open && (
            <Later
              key={item.exchange.id}
              load={loadDetail}
              props={{
                item,
                all: exchanges,
                chosen,
                tab: state.tab,
                onTab: store.showTab,
                onClose: close,
                again: {
                  item,
                  repeats: state.repeats,
                  find: (id) => exchanges.find(({ exchange }) => exchange.id === id),
                  findCall: (id) => exchanges.find(({ exchange }) => exchange.sentAs?.id === id),
                  override: currentOverride(state.overrides)?.change.target ?? null,
                  onShow: store.open,
                },
              }}
            />
          )}
        </main>
      </div>
    </PageContext.Provider>
  );
}
