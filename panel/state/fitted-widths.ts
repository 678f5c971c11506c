import '../grid-messages.ts';
import { told } from '../words.ts';
import { duration } from './timing.ts';
import type { Row } from './view-model.ts';

/** Columns that are as wide as what they say. */
export const FITTED = ['method', 'status', 'type', 'time'] as const;

export type FittedWidths = Readonly<Partial<Record<(typeof FITTED)[number], number>>>;

const PADDING = 8;
/** The sign of a preflight, and that of the order in a heading. */
const SIGN = 16;
/** So that not every row moves all others. */
const STEP = 8;
const NARROWEST = 48;
const WIDEST = 144;

/**
 * How wide columns have to be for their longest texts. In CSS pixels.
 *
 * @param widthOf a text in the font of the list; null: it cannot be measured
 */
export function fittedWidths(rows: readonly Row[], widthOf: (text: string) => number | null): FittedWidths {
  let [method, type, longestMs] = ['', '', 0];
  let [anyPreflight, anyNotSent] = [false, false];
  for (const row of rows) {
    if (row.method.length > method.length) method = row.method;
    if (row.type.length > type.length) type = row.type;
    anyPreflight ||= row.preflighted;
    anyNotSent ||= row.notSent !== null;
    if (row.timing !== null) longestMs = Math.max(longestMs, row.timing.toMs - row.timing.fromMs);
  }
  const texts = {
    method: { text: method, sign: anyPreflight ? SIGN : 0 },
    status: { text: anyNotSent ? told('panel.row.not-sent') : '200', sign: 0 },
    type: { text: type, sign: 0 },
    // A second less one millisecond is longer than some seconds.
    time: { text: duration(longestMs < 10_000 ? 999 : longestMs), sign: 0 },
  };
  return Object.fromEntries(
    FITTED.flatMap((column) => {
      const { text, sign } = texts[column];
      const said = widthOf(text.slice(0, 40));
      const heading = widthOf(told(`panel.column.${column}`));
      if (said === null || heading === null) return [];
      const width = Math.max(said + sign, heading + SIGN) + PADDING;
      return [[column, Math.min(Math.max(Math.ceil(width / STEP) * STEP, NARROWEST), WIDEST)]];
    }),
  );
}
