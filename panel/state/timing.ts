import type { Exchange } from '../../src/engine/exchange.ts';

/** A stretch of time of an exchange. */
export interface Stretch {
  readonly of: 'preflight' | 'request';
  /** Milliseconds since the epoch. */
  readonly fromMs: number;
  readonly toMs: number;
}

/** When an exchange began and ended, and its parts, those of later hops included; null: the log has no times. */
export interface Timing {
  readonly fromMs: number;
  readonly toMs: number;
  readonly stretches: readonly Stretch[];
}

export function timingOf({ hops }: Exchange): Timing | null {
  const stretches = hops.flatMap((hop): readonly Stretch[] => [
    ...stretch('request', hop.startedMs, hop.time),
    ...(hop.preflight === null ? [] : stretch('preflight', hop.preflight.startedMs, hop.preflight.time)),
  ]);
  if (stretches.length === 0) return null;
  return {
    fromMs: stretches.reduce((first, { fromMs }) => Math.min(first, fromMs), Number.POSITIVE_INFINITY),
    toMs: stretches.reduce((last, { toMs }) => Math.max(last, toMs), Number.NEGATIVE_INFINITY),
    stretches,
  };
}

function stretch(of: Stretch['of'], startedMs: number | null, time: number | null): readonly Stretch[] {
  if (startedMs === null) return [];
  return [{ of, fromMs: startedMs, toMs: startedMs + Math.max(time ?? 0, 0) }];
}

/** The time that all of these take up together. */
export interface Span {
  readonly fromMs: number;
  readonly toMs: number;
}

export function spanOf(timings: readonly (Timing | null)[]): Span | null {
  let [fromMs, toMs] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const timing of timings) {
    if (timing === null) continue;
    fromMs = Math.min(fromMs, timing.fromMs);
    toMs = Math.max(toMs, timing.toMs);
  }
  return fromMs <= toMs ? { fromMs, toMs } : null;
}

/** Where a stretch lies in a span: percentages of its width. */
export function placeIn(
  span: Span,
  { fromMs, toMs }: Stretch,
): { readonly left: number; readonly width: number } {
  const whole = Math.max(span.toMs - span.fromMs, 1);
  return { left: (100 * (fromMs - span.fromMs)) / whole, width: (100 * (toMs - fromMs)) / whole };
}

/** A duration for people: `12 ms`, `1.25 s`, in the language of the page. @param ms milliseconds */
export function duration(ms: number): string {
  return ms < 1000 ? spaced(formatOf('millisecond', 0), ms) : spaced(formatOf('second', 2), ms / 1000);
}

/** English has no space there, DevTools has. */
function spaced(format: Intl.NumberFormat, value: number): string {
  return format
    .formatToParts(value)
    .filter(({ type }) => type !== 'literal')
    .map((part) => (part.type === 'unit' ? ` ${part.value}` : part.value))
    .join('');
}

/** A time of day with its seconds, in the language of the page. @param ms milliseconds since the epoch */
export function clock(ms: number): string {
  // Times of a hostile file may be of no day.
  return Number.isFinite(new Date(ms).getTime())
    ? new Date(ms).toLocaleTimeString(document.documentElement.lang || 'en', { timeStyle: 'medium' })
    : '';
}

const formats = new Map<string, Intl.NumberFormat>();

/** Kept: to make one takes longer than to draw a row. */
function formatOf(unit: 'millisecond' | 'second', maximumFractionDigits: number): Intl.NumberFormat {
  const language = document.documentElement.lang || 'en';
  const key = `${language} ${unit}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: 'narrow',
    maximumFractionDigits,
  });
  formats.set(key, format);
  return format;
}
