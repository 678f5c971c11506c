// biome-ignore-all lint/a11y/useSemanticElements: an ARIA grid of divs: table layout cannot be windowed.
// biome-ignore-all lint/a11y/useFocusableInteractive: focus stays on the grid (aria-activedescendant).
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid has the keys.
import type { Column } from '../../state/columns.ts';
import type { Span } from '../../state/timing.ts';
import type { Row } from '../../state/view-model.ts';
import { Cell } from './Cell.tsx';

interface Props {
  readonly row: Row;
  readonly columns: readonly Column[];
  /** The time all rows take up together; null: none has any. */
  readonly span: Span | null;
  /** Among the lines of the list, the first is 0. */
  readonly index: number;
  readonly hostAbove: boolean;
  readonly atCursor: boolean;
  readonly selected: boolean;
  readonly onClick: (id: string, event: MouseEvent) => void;
}

export function RequestRow({ row, columns, span, index, hostAbove, atCursor, selected, onClick }: Props) {
  return (
    <div
      id={`row-${row.id}`}
      class={`row ${row.verdict}${index % 2 === 0 ? '' : ' odd'}${atCursor ? ' at-cursor' : ''}`}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      data-id={row.id}
      data-url={row.url}
      data-method={row.method}
      data-verdict={row.verdict}
      data-reason={row.reason}
      data-cors-error={row.corsError}
      data-running={row.running ? '' : undefined}
      data-overridden={row.overridden ?? undefined}
      onClick={(event) => onClick(row.id, event)}
    >
      {columns.map((column) => (
        <Cell key={column} column={column} row={row} span={span} hostAbove={hostAbove} />
      ))}
    </div>
  );
}
