import type { State, Store } from '../../state/store.ts';
import type { Row } from '../../state/view-model.ts';
import { Later } from '../Later.tsx';
import { Dropped } from './Dropped.tsx';
import { EmptyList } from './EmptyList.tsx';
import { NothingShown } from './NothingShown.tsx';
import { RequestGrid } from './RequestGrid.tsx';

const loadFoot = () => import('./ListFoot.tsx').then(({ ListFoot }) => ListFoot);

interface Props {
  readonly store: Store;
  readonly state: State;
  readonly all: readonly Row[];
  readonly shown: readonly Row[];
}

export function ListPlace({ store, state, all, shown }: Props) {
  if (all.length === 0) {
    return (
      <EmptyList source={state.source}>
        <Later load={loadFoot} props={{ searched: false }} />
      </EmptyList>
    );
  }
  return (
    <section class="list-pane">
      <Dropped source={state.source} />
      <RequestGrid
        rows={shown}
        total={all.length}
        pages={state.pages}
        sort={state.sort}
        cursor={state.cursor}
        selected={state.selected}
        detailOpen={state.detailOpen}
        store={store}
      />
      {shown.length === 0 && <NothingShown all={all} state={state} onShowAll={store.showAll} />}
      <Later load={loadFoot} props={{ searched: shown.length === 0 }} />
    </section>
  );
}
