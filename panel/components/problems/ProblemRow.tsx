// biome-ignore-all lint/a11y/useSemanticElements: an ARIA tree has no element of its own.
// biome-ignore-all lint/a11y/useFocusableInteractive: focus stays on the tree (aria-activedescendant).
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the tree has the keys.
import { visible } from '../../../src/words/visible.ts';
import { shorten } from '../../shorten.ts';
import { duration } from '../../state/timing.ts';
import type { Row } from '../../state/view-model.ts';
import { told } from '../../words.ts';
import { PathName } from '../PathName.tsx';
import { RowMark } from '../RowMark.tsx';
import { StatusText } from '../StatusText.tsx';

interface Props {
  readonly row: Row;
  readonly atCursor: boolean;
  readonly selected: boolean;
  readonly onOpen: (id: string) => void;
}

/** One request of a problem: its host stands above. */
export function ProblemRow({ row, atCursor, selected, onOpen }: Props) {
  const { id, method, name, operation, url, timing } = row;
  return (
    <div
      id={`row-${id}`}
      class={`problem-row${atCursor ? ' at-cursor' : ''}`}
      role="treeitem"
      aria-level={2}
      aria-selected={selected}
      data-id={id}
      onClick={() => onOpen(id)}
    >
      <span class="method">
        {visible(shorten(method, 40))}
        {row.preflighted && <RowMark class="preflighted" sign="⇄" name={told('panel.row.preflighted')} />}
      </span>
      <span class="request" title={visible(shorten(url, 2000))}>
        <PathName name={name} operation={operation} />
      </span>
      <span class="status">
        <StatusText row={row} />
      </span>
      <span class="time">{timing === null ? '' : duration(timing.toMs - timing.fromMs)}</span>
    </div>
  );
}
