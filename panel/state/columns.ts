import { storedText, storeText } from '../../src/kept/stored-text.ts';

/** The columns of the list, from left to right. */
export const COLUMNS = [
  'verdict',
  'method',
  'request',
  'why',
  'status',
  'type',
  'time',
  'waterfall',
] as const;

export type Column = (typeof COLUMNS)[number];

/** What a list without them would not be one. */
const ALWAYS: ReadonlySet<Column> = new Set<Column>(['verdict', 'request']);

/** CSS pixels, where texts cannot be measured; the two that say the most share what is left, and want so much to be read. */
const WIDTHS: Readonly<Record<Column, number>> = {
  verdict: 24,
  method: 68,
  request: 180,
  why: 150,
  status: 66,
  type: 64,
  time: 64,
  waterfall: 110,
};

const FLEXIBLE: ReadonlySet<Column> = new Set<Column>(['request', 'why']);

/** It takes more where there is more, and less of it than those. */
const GROWS: ReadonlySet<Column> = new Set<Column>(['waterfall']);

/** Where there is no room for all, these go first. */
const GOES_FIRST: readonly Column[] = ['waterfall', 'type', 'time'];

/** What those two give way down to. */
const LEAST_FLEXIBLE = 90;
const WIDEST = 2_000;
const NARROWEST = 30;

/** What a person made of the columns. */
export interface ColumnChoice {
  readonly hidden: readonly Column[];
  /** In CSS pixels, of those that were given one. */
  readonly widths: Readonly<Partial<Record<Column, number>>>;
}

export const USUAL_COLUMNS: ColumnChoice = { hidden: [], widths: {} };

export function isOptional(column: Column): boolean {
  return !ALWAYS.has(column);
}

type Widths = ColumnChoice['widths'];

/**
 * The columns to show, of those that are wanted as many as fit. In CSS pixels.
 *
 * @param width of the list
 * @param fitted widths of columns that were given none
 */
export function shownColumns(
  { hidden, widths }: ColumnChoice,
  width: number,
  fitted: Widths = {},
): readonly Column[] {
  let shown = COLUMNS.filter((column) => !hidden.includes(column));
  const needed = (): number =>
    shown.reduce((sum, column) => sum + (widths[column] ?? fitted[column] ?? WIDTHS[column]), 0);
  for (const column of GOES_FIRST) {
    if (needed() <= width) break;
    shown = shown.filter((each) => each !== column);
  }
  return shown;
}

/** `grid-template-columns` for these columns. */
export function columnTemplate(
  columns: readonly Column[],
  { widths }: ColumnChoice,
  fitted: Widths = {},
): string {
  // Something has to take what is left.
  const filler = columns.findLast((column) => FLEXIBLE.has(column));
  return columns
    .map((column) => {
      const width = widths[column];
      if (column === filler || (FLEXIBLE.has(column) && width === undefined)) {
        return `minmax(${Math.min(width ?? LEAST_FLEXIBLE, LEAST_FLEXIBLE)}px, 1fr)`;
      }
      const px = width ?? fitted[column] ?? WIDTHS[column];
      return GROWS.has(column) && width === undefined ? `minmax(${px}px, 0.4fr)` : `${px}px`;
    })
    .join(' ');
}

/**
 * The choice with the edge to the right of a column moved. The column that takes what is left cannot be given a width:
 * there the one after it gets it.
 *
 * @param by CSS pixels, to the right
 * @param widthOf a column's present width
 */
export function withEdgeMoved(
  choice: ColumnChoice,
  columns: readonly Column[],
  column: Column,
  by: number,
  widthOf: (column: Column) => number,
): ColumnChoice {
  const filler = columns.findLast((each) => FLEXIBLE.has(each));
  const isFiller = column === filler;
  const sized = isFiller ? columns[columns.indexOf(column) + 1] : column;
  if (sized === undefined) return choice;
  const width = Math.round(widthOf(sized) + (isFiller ? -by : by));
  const bounded = Math.min(Math.max(width, NARROWEST), WIDEST);
  return { ...choice, widths: { ...choice.widths, [sized]: bounded } };
}

export function withColumn(choice: ColumnChoice, column: Column, shown: boolean): ColumnChoice {
  const others = choice.hidden.filter((each) => each !== column);
  return { ...choice, hidden: shown ? others : [...others, column] };
}

const KEY = 'columns';

/** As it was left in this browser; the usual one where nothing usable was. */
export function keptColumns(): ColumnChoice {
  try {
    const { hidden, widths } = Object(JSON.parse(storedText(KEY) ?? 'null'));
    return {
      hidden: COLUMNS.filter(
        (column) => isOptional(column) && Array.isArray(hidden) && hidden.includes(column),
      ),
      widths: Object.fromEntries(
        COLUMNS.flatMap((column) => {
          const width = Number(Object(widths)[column]);
          return width >= NARROWEST && width <= WIDEST ? [[column, width]] : [];
        }),
      ),
    };
  } catch {
    return USUAL_COLUMNS;
  }
}

export function keepColumns(choice: ColumnChoice): void {
  storeText(KEY, JSON.stringify(choice));
}
