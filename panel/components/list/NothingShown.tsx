import '../../empty-messages.ts';
import type { State } from '../../state/store.ts';
import { isUnfiltered, type Row } from '../../state/view-model.ts';
import '../../styles/empty.css';
import { told, toldCount } from '../../words.ts';

export interface NothingShownProps {
  readonly all: readonly Row[];
  readonly state: State;
  readonly onShowAll: () => void;
}

/** Requests there are, but none in the list: says why, and offers the way to them. */
export function NothingShown({ all, state, onShowAll }: NothingShownProps) {
  const count = all.length;
  return (
    <div class="empty" data-testid="nothing-shown">
      <h2>{told('panel.none-shown.title')}</h2>
      {isUnfiltered(state) ? (
        <p>{toldCount('panel.none-shown.only-same-origin', count)}</p>
      ) : (
        <>
          <p>{toldCount('panel.none-shown.text', count)}</p>
          <button type="button" class="button" onClick={onShowAll}>
            {told('panel.none-shown.show-all')}
          </button>
        </>
      )}
    </div>
  );
}
