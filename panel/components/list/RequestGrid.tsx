// biome-ignore-all lint/a11y/useSemanticElements: an ARIA grid of divs: table layout cannot be windowed.
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import {
  type Column,
  type ColumnChoice,
  columnTemplate,
  keepColumns,
  keptColumns,
  shownColumns,
} from '../../state/columns.ts';
import '../../grid-messages.ts';
import { fittedWidths } from '../../state/fitted-widths.ts';
import { type PageStart, withPageLines } from '../../state/page-lines.ts';
import type { Selection } from '../../state/selection.ts';
import type { Store } from '../../state/store.ts';
import { spanOf } from '../../state/timing.ts';
import type { Row, Sort } from '../../state/view-model.ts';
import { told } from '../../words.ts';
import { Boundary } from '../Boundary.tsx';
import { BrokenRow } from './BrokenRow.tsx';
import { ColumnMenu } from './ColumnMenu.tsx';
import { GridHeading } from './GridHeading.tsx';
import { type GridKey, isGridKey, rowAfterKey } from './grid-keys.ts';
import { PageLine } from './PageLine.tsx';
import { RequestRow } from './RequestRow.tsx';
import { DRAWN_AT_ONCE, type RowWindow, rowWindow, scrollTopToShow, WHOLE_UP_TO } from './row-window.ts';
import { textWidthIn } from './text-width.ts';
import { useSize } from './use-size.ts';
import '../../styles/popover.css';
import '../../styles/grid.css';
import '../../styles/page-line.css';

interface Props {
  readonly rows: readonly Row[];
  /** Exchanges there are, with those that are filtered away. */
  readonly total: number;
  readonly pages: readonly PageStart[];
  readonly sort: Sort | null;
  readonly cursor: string | null;
  readonly selected: Selection;
  readonly detailOpen: boolean;
  readonly store: Store;
}

/** Below this width a row takes two lines. In CSS pixels. */
const NARROW = 360;
const NARROW_COLUMNS: readonly Column[] = ['verdict', 'method', 'request', 'why', 'status'];
const HEADING_HEIGHT = 24;
const ROW_HEIGHT = 24;
const NARROW_ROW_HEIGHT = 42;

/** The rows to draw now; where all are to be in the document, the others follow in tasks of their own. */
function useDrawnRows(
  count: number,
  all: boolean,
  seen: RowWindow,
): RowWindow & { readonly isWhole: boolean } {
  const drawn = useRef(0);
  const [, drawMore] = useReducer((times: number) => times + 1, 0);
  const end = all ? Math.min(count, Math.max(seen.end, drawn.current + DRAWN_AT_ONCE)) : seen.end;
  drawn.current = all ? end : 0;
  const isWhole = !all || end === count;
  useEffect(() => {
    if (isWhole) return;
    const timer = setTimeout(() => drawMore(undefined), 0);
    return () => clearTimeout(timer);
  });
  return { first: all ? 0 : seen.first, end, isWhole };
}

export function RequestGrid({ rows, total, pages, sort, cursor, selected, detailOpen, store }: Props) {
  const grid = useRef<HTMLDivElement>(null);
  const { width, height: outerHeight } = useSize(grid);
  const [scrollTop, setScrollTop] = useState(0);
  const narrow = width > 0 && width < NARROW;
  const headingHeight = narrow ? 0 : HEADING_HEIGHT;
  const height = outerHeight - headingHeight;
  const rowHeight = narrow ? NARROW_ROW_HEIGHT : ROW_HEIGHT;
  // In any other order pages are mixed.
  const items = useMemo(() => withPageLines(rows, sort === null ? pages : []), [rows, sort, pages]);
  const { first, end, isWhole } = useDrawnRows(
    items.length,
    total <= WHOLE_UP_TO,
    rowWindow(items.length, rowHeight, scrollTop, height),
  );
  const at = rows.findIndex((row) => row.id === cursor);
  const itemAt = items.findIndex((item) => item.kind === 'row' && item.row.id === cursor);
  const chosen = useMemo(() => new Set(selected), [selected]);
  const [choice, setChoice] = useState(keptColumns);
  const isThere = width > 0;
  // Measured in the grid's own font.
  const fitted = useMemo(
    () => (isThere ? fittedWidths(rows, textWidthIn(grid.current)) : {}),
    [rows, isThere],
  );
  const columns = useMemo(
    () => (narrow ? NARROW_COLUMNS : shownColumns(choice, width || Number.POSITIVE_INFINITY, fitted)),
    [choice, narrow, width, fitted],
  );
  const withWaterfall = columns.includes('waterfall');
  const span = useMemo(
    () => (withWaterfall ? spanOf(rows.map(({ timing }) => timing)) : null),
    [rows, withWaterfall],
  );
  const choose = (next: ColumnChoice) => {
    keepColumns(next);
    setChoice(next);
  };
  const ids = () => rows.map(({ id }) => id);

  useLayoutEffect(() => {
    const element = grid.current;
    if (element === null || itemAt < 0) return;
    element.scrollTop = scrollTopToShow(
      itemAt,
      rowHeight,
      element.scrollTop,
      element.clientHeight - headingHeight,
    );
  }, [cursor, detailOpen, rowHeight]);

  function onKeyDown(event: KeyboardEvent): void {
    const command = event.ctrlKey || event.metaKey;
    if (command && event.key === 'a') {
      event.preventDefault();
      store.selectAll(ids());
    }
    if (event.altKey || command || !isGridKey(event.key)) return;
    event.preventDefault();
    press(event.key, event.shiftKey);
  }

  function press(key: GridKey, extend: boolean): void {
    const page = Math.max(1, Math.floor(height / rowHeight) - 1);
    const row = rows[rowAfterKey(key, at, rows.length, page)];
    if (row === undefined) return;
    if (key === 'Enter' || key === ' ') store.open(row.id);
    else if (extend) store.selectTo(row.id, ids());
    else store.moveTo(row.id);
  }

  function click(id: string, { ctrlKey, metaKey, shiftKey }: MouseEvent): void {
    if (shiftKey) store.selectTo(id, ids());
    else if (ctrlKey || metaKey) store.toggle(id);
    else store.open(id);
  }

  return (
    <div class="grid-place">
      <div
        ref={grid}
        class={narrow ? 'grid narrow' : 'grid'}
        role="grid"
        aria-label={told('panel.list.name')}
        aria-rowcount={items.length + 1}
        aria-busy={!isWhole}
        aria-multiselectable="true"
        aria-activedescendant={itemAt >= first && itemAt < end ? `row-${cursor}` : undefined}
        tabIndex={0}
        style={{ '--columns': columnTemplate(columns, choice, fitted) }}
        onKeyDown={onKeyDown}
        onScroll={(event) => setScrollTop(event.currentTarget.scrollTop)}
      >
        <GridHeading columns={columns} choice={choice} sort={sort} onSort={store.sortBy} onChoice={choose} />
        <div class="grid-rows" role="rowgroup" style={{ height: `${items.length * rowHeight}px` }}>
          <div role="presentation" style={{ transform: `translateY(${first * rowHeight}px)` }}>
            {items.slice(first, end).map((item, offset) => {
              // Rows that scroll out become those that scroll in: to make new ones takes several times as long.
              const key = (first + offset) % (end - first);
              if (item.kind === 'page') {
                return (
                  <PageLine key={key} page={item.page} index={first + offset} columns={columns.length} />
                );
              }
              const { row } = item;
              const above = items[first + offset - 1];
              return (
                <Boundary key={key} subject={row} fallback={<BrokenRow row={row} />}>
                  <RequestRow
                    row={row}
                    columns={columns}
                    span={span}
                    index={first + offset}
                    hostAbove={above?.kind === 'row' && above.row.host === row.host}
                    atCursor={row.id === cursor}
                    selected={chosen.has(row.id) || (chosen.size === 0 && row.id === cursor && detailOpen)}
                    onClick={click}
                  />
                </Boundary>
              );
            })}
          </div>
        </div>
      </div>
      {!narrow && <ColumnMenu choice={choice} onChange={choose} />}
    </div>
  );
}
