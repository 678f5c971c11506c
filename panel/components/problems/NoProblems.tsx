import { isProblem } from '../../state/problems.ts';
import type { Row } from '../../state/view-model.ts';
import '../../empty-messages.ts';
import { told, toldCount } from '../../words.ts';

interface Props {
  /** Whatever is filtered away. */
  readonly all: readonly Row[];
  readonly onShowAll: () => void;
}

/** No problem is in the list: that nothing went wrong is said only where nothing did. */
export function NoProblems({ all, onShowAll }: Props) {
  const hidden = all.filter(isProblem).length;
  if (hidden === 0) {
    return (
      <p class="no-problems" role="status">
        <span aria-hidden="true">✓</span> {told('problems.none')}
      </p>
    );
  }
  return (
    <p class="no-problems filtered" role="status">
      {toldCount('problems.filtered', hidden)}{' '}
      <button type="button" class="button" data-testid="show-all" onClick={onShowAll}>
        {told('panel.none-shown.show-all')}
      </button>
    </p>
  );
}
