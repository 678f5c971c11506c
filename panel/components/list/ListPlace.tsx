import type { State, Store } from '../../state/store.ts';
import type { Row } from '../../state/view-model.ts';
import { Dropped } from './Dropped.tsx';
import { EmptyList } from './EmptyList.tsx';
import { MissingCall } from './MissingCall.tsx';
import { NothingShown } from './NothingShown.tsx';
import { RequestGrid } from './RequestGrid.tsx';
import { RunningLook } from './RunningLook.tsx';

interface Props {
  readonly store: Store;
  readonly state: State;
  readonly all: readonly Row[];
  readonly shown: readonly Row[];
}

export function ListPlace({ store, state, all, shown }: Props) {
  if (all.length === 0) return <EmptyList source={state.source} />;
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
      <footer class="list-foot">
        <MissingCall key={String(shown.length === 0)} open={shown.length === 0} />
        <RunningLook />
      </footer>
    </section>
  );
}
