/** A time in which the answers of one server were changed in this tab. Milliseconds since the epoch. */
export interface OverrideSpan {
  readonly target: string;
  readonly fromMs: number;
  /** null: it still goes on. */
  readonly toMs: number | null;
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

export function withOverride(
  spans: readonly OverrideSpan[],
  target: string | null,
  nowMs: number,
): readonly OverrideSpan[] {
  const ended = spans.map((span) => (span.toMs === null ? { ...span, toMs: nowMs } : span));
  return target === null ? ended : [...ended, { target, fromMs: nowMs, toMs: null }];
}
