import type { NotJson } from '../not-json.ts';
import type { OpenedLog } from '../read-log.ts';
import type { TroubleId } from './trouble.ts';

/** What was left out of what was handed over. */
export interface LeftOut {
  /** Lines that are no JSON; `first` counts from 1. */
  readonly lines: { readonly count: number; readonly first: number } | null;
  /** Where the text stops being JSON. */
  readonly brokenOff: NotJson | null;
}

export type ShapeRead =
  | { readonly opened: OpenedLog; readonly leftOut: LeftOut }
  | { readonly trouble: TroubleId }
  /** JSON in which no HAR was found. */
  | { readonly notHar: OpenedLog['notHar'] & object }
  /** No JSON, and its text: it may be something else that can be explained. */
  | { readonly notJson: NotJson; readonly text: string };
