import type { Paint } from './paint.ts';

/** How wide a text may be, and how it is coloured. */
export interface Page {
  /** Columns. */
  readonly width: number;
  readonly paint: Paint;
}

export const INDENT = '  ';
