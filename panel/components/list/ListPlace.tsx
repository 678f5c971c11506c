import { useCallback, useState } from 'preact/hooks';
import type { ProblemList } from '../../state/problems.ts';
import type { State, Store } from '../../state/store.ts';
import type { Row } from '../../state/view-model.ts';
import { Later } from '../Later.tsx';
import { Dropped } from './Dropped.tsx';
import type { MenuPlace } from './RowMenu.tsx';

/** Not needed where there are requests already. */
export const loadEmpty = () => import('./EmptyPlace.tsx').then(({ EmptyPlace }) => EmptyPlace);

export const loadFoot = () => import('./ListFoot.tsx').then(({ ListFoot }) => ListFoot);

/** Neither is needed before there is a request. */
export const loadProblems = () =>
  import('../problems/ProblemsView.tsx').then(({ ProblemsView }) => ProblemsView);

export const loadGrid = () => import('./RequestGrid.tsx').then(({ RequestGrid }) => RequestGrid);

export const loadRowMenu = () => import('./RowMenu.tsx').then(({ RowMenu }) => RowMenu);

interface Props {
  readonly store: Store;
  readonly state: State;
  readonly all: readonly Row[];
  readonly shown: readonly Row[];
  readonly problems: ProblemList;
}

export function ListPlace({ store, state, all, shown, problems }: Props) {
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const closeMenu = useCallback(() => setMenu(null), []);

  /** By a key it is that of the row the keyboard stands on. */
  function openMenu(event: MouseEvent | KeyboardEvent): void {
    const place = event instanceof MouseEvent && event.button === 2 ? event : null;
    const row = (place?.target as Element | undefined)?.closest<HTMLElement>('[data-id], [data-first]');
    const id = place === null ? state.cursor : (row?.dataset.id ?? row?.dataset.first);
    if (id == null) return;
    event.preventDefault();
    setMenu({ id, at: place });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) openMenu(event);
  }

  if (all.length === 0) {
    const children = <Later load={loadFoot} props={{ place: 'empty' as const }} />;
    return <Later load={loadEmpty} props={{ source: state.source, children }} />;
  }
  const isProblems = state.place === 'problems';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list in it has the focus; the keys are its own.
    <section class="list-pane" onContextMenu={openMenu} onKeyDown={onKeyDown}>
      <Dropped source={state.source} />
      {isProblems ? (
        <Later
          load={loadProblems}
          props={{
            list: problems,
            all,
            former: state.former,
            cursor: state.cursor,
            detailOpen: state.detailOpen,
            opening: state.opening,
            store,
          }}
        />
      ) : (
        <Later
          load={loadGrid}
          props={{
            rows: shown,
            total: all.length,
            pages: state.pages,
            sort: state.sort,
            cursor: state.cursor,
            selected: state.selected,
            detailOpen: state.detailOpen,
            store,
          }}
        />
      )}
      {!isProblems && shown.length === 0 && (
        <Later
          load={loadFoot}
          props={{ place: 'searched' as const, nothing: { all, state, onShowAll: store.showAll } }}
        />
      )}
      {menu !== null && <Later load={loadRowMenu} props={{ place: menu, store, onClose: closeMenu }} />}
    </section>
  );
}
