// biome-ignore-all lint/a11y/useSemanticElements: an ARIA grid of divs: table layout cannot be windowed.
// biome-ignore-all lint/a11y/useFocusableInteractive: focus stays on the grid (aria-activedescendant).
import '../../grid-messages.ts';
import { useRef, useState } from 'preact/hooks';
import { type Column, type ColumnChoice, withEdgeMoved } from '../../state/columns.ts';
import type { Sort } from '../../state/view-model.ts';
import { told } from '../../words.ts';
import { ColumnEdge } from './ColumnEdge.tsx';
import { isGridKey } from './grid-keys.ts';

interface Props {
  readonly columns: readonly Column[];
  readonly choice: ColumnChoice;
  readonly sort: Sort | null;
  readonly onSort: (column: Column) => void;
  readonly onChoice: (choice: ColumnChoice) => void;
}

/** How far a key moves an edge, in CSS pixels. */
const STEP = 10;

/** One tab stop: arrows go from heading to heading, and with Shift move the edge of one. */
export function GridHeading({ columns, choice, sort, onSort, onChoice }: Props) {
  const heading = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(0);

  const cell = (column: Column) => heading.current?.querySelector<HTMLElement>(`.cell.${column}`);
  const widthOf = (column: Column): number => cell(column)?.getBoundingClientRect().width ?? 0;
  const move = (column: Column, by: number) => onChoice(withEdgeMoved(choice, columns, column, by, widthOf));

  function onKeyDown(event: KeyboardEvent): void {
    // What is pressed here is not meant for the rows.
    if (isGridKey(event.key)) event.stopPropagation();
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const column = columns[stop];
    if (step === undefined || column === undefined) return;
    event.preventDefault();
    if (event.shiftKey) {
      move(column, step * STEP);
      return;
    }
    const next = Math.min(Math.max(stop + step, 0), columns.length - 1);
    setStop(next);
    cell(columns[next] as Column)
      ?.querySelector('button')
      ?.focus();
  }

  return (
    <div class="grid-heading" role="row" aria-rowindex={1} ref={heading} onKeyDown={onKeyDown}>
      {columns.map((column, index) => (
        <div
          key={column}
          class={`cell ${column}`}
          role="columnheader"
          aria-sort={sort?.column !== column ? 'none' : sort.descending ? 'descending' : 'ascending'}
        >
          <button
            type="button"
            tabIndex={index === Math.min(stop, columns.length - 1) ? 0 : -1}
            title={told('panel.column.hint', { column: [{ text: told(`panel.column.${column}`) }] })}
            onFocus={() => setStop(index)}
            onClick={() => onSort(column)}
          >
            <span class={column === 'verdict' ? 'spoken' : undefined}>{told(`panel.column.${column}`)}</span>
          </button>
          {column !== 'verdict' && index < columns.length - 1 && (
            <ColumnEdge onMove={(by) => move(column, by)} />
          )}
        </div>
      ))}
    </div>
  );
}
