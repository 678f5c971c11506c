/** A time in which the answers of one server were changed in this tab. Milliseconds since the epoch. */
export interface OverrideSpan {
  readonly target: string;
  readonly fromMs: number;
  /** null: it still goes on. */
  readonly toMs: number | null;
  /** It ended without the person's doing. */
  readonly lost?: true;
}

/** The log's clock counts whole milliseconds. */
const SLACK_MS = 1;

/** Whether a request met changed answers. @param startedMs null: not known */
export function isOverridden(spans: readonly OverrideSpan[], url: string, startedMs: number | null): boolean {
  if (startedMs === null) return false;
  return spans.some(
    ({ target, fromMs, toMs }) =>
      url.startsWith(`${target}/`) &&
      startedMs + SLACK_MS >= fromMs &&
      (toMs === null || startedMs - SLACK_MS <= toMs),
  );
}

/** The one that goes on; null: none does. */
export function currentOverride(spans: readonly OverrideSpan[]): OverrideSpan | null {
  return spans.find(({ toMs }) => toMs === null) ?? null;
}

/** The last one, where it ended without the person's doing; null: it did not. */
export function lostOverride(spans: readonly OverrideSpan[]): OverrideSpan | null {
  const last = spans.at(-1);
  return last?.lost === true ? last : null;
}

/** The one that goes on has ended by itself. */
export function withoutLost(spans: readonly OverrideSpan[], nowMs: number): readonly OverrideSpan[] {
  return spans.map((span) => (span.toMs === null ? { ...span, toMs: nowMs, lost: true } : span));
}

export function withOverride(
  spans: readonly OverrideSpan[],
  target: string | null,
  nowMs: number,
): readonly OverrideSpan[] {
  const ended = spans.map((span) => (span.toMs === null ? { ...span, toMs: nowMs } : span));
  return target === null ? ended : [...ended, { target, fromMs: nowMs, toMs: null }];
}
