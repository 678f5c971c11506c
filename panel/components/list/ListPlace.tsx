import type { ProblemList } from '../../state/problems.ts';
import type { State, Store } from '../../state/store.ts';
import type { Row } from '../../state/view-model.ts';
import { Later } from '../Later.tsx';
import { Dropped } from './Dropped.tsx';
import { EmptyList } from './EmptyList.tsx';
import { NothingShown } from './NothingShown.tsx';

/** Neither is needed before there is a request. */
export const loadProblems = () =>
  import('../problems/ProblemsView.tsx').then(({ ProblemsView }) => ProblemsView);

export const loadGrid = () => import('./RequestGrid.tsx').then(({ RequestGrid }) => RequestGrid);

export const loadFoot = () => import('./ListFoot.tsx').then(({ ListFoot }) => ListFoot);

interface Props {
  readonly store: Store;
  readonly state: State;
  readonly all: readonly Row[];
  readonly shown: readonly Row[];
  readonly problems: ProblemList;
}

export function ListPlace({ store, state, all, shown, problems }: Props) {
  if (all.length === 0) {
    return (
      <EmptyList source={state.source}>
        <Later load={loadFoot} props={{ place: 'empty' as const }} />
      </EmptyList>
    );
  }
  const isProblems = state.place === 'problems';
  return (
    <section class="list-pane">
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
        <>
          <NothingShown all={all} state={state} onShowAll={store.showAll} />
          <Later load={loadFoot} props={{ place: 'searched' as const }} />
        </>
      )}
    </section>
  );
}
