import type { HeadersSet } from '../../src/analyze-headers-set.ts';

/** A time in which the responses of one server were changed in this tab. */
export interface OverrideSpan extends HeadersSet {
  /** It ended without the person's doing. */
  readonly lost?: true;
}

export type Change = HeadersSet['change'];

/** What happened to an override. Milliseconds since the epoch. */
export type OverrideEvent =
  /** It is on: perhaps since `fromMs`, for certain since `nowMs`. */
  | { readonly kind: 'on'; readonly change: Change; readonly fromMs: number; readonly nowMs: number }
  /** It has ended: not before `fromMs`, for certain by `nowMs`. */
  | { readonly kind: 'ended'; readonly fromMs: number; readonly nowMs: number }
  /** So it has, without the person's doing. */
  | { readonly kind: 'lost'; readonly nowMs: number };

/** How long it may take until it is heard of that one is lost. */
const LOST_WITHIN_MS = 5_000;

/** The one that goes on; null: none does. */
export function currentOverride(spans: readonly OverrideSpan[]): OverrideSpan | null {
  return spans.find(({ toMs }) => toMs === null) ?? null;
}

/** The last one, where it ended without the person's doing; null: it did not. */
export function lostOverride(spans: readonly OverrideSpan[]): OverrideSpan | null {
  const last = spans.at(-1);
  return last?.lost === true ? last : null;
}

/** One goes on at a time: the next ends the one before. */
export function afterOverride(spans: readonly OverrideSpan[], event: OverrideEvent): readonly OverrideSpan[] {
  const { nowMs } = event;
  const lost = event.kind === 'lost' ? { lost: true as const } : {};
  const endedMs = event.kind === 'lost' ? nowMs - LOST_WITHIN_MS : event.fromMs;
  const ended = spans.map((span) =>
    span.toMs === null
      ? { ...span, sureToMs: Math.max(span.sureFromMs, endedMs), toMs: nowMs, ...lost }
      : span,
  );
  if (event.kind !== 'on') return ended;
  const { change, fromMs } = event;
  return [...ended, { change, fromMs, sureFromMs: nowMs, sureToMs: null, toMs: null }];
}
