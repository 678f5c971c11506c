import '../../grid-messages.ts';
import { duration, placeIn, type Span, type Timing } from '../../state/timing.ts';
import { told } from '../../words.ts';

interface Props {
  readonly timing: Timing;
  /** Of the whole list. */
  readonly span: Span;
}

/** The same as text: how long each part took, and how long after the first of the list it began. */
export function timingText({ fromMs, stretches }: Timing, span: Span | null): string {
  const parts = stretches
    .toReversed()
    .map((each) => told(`panel.waterfall.${each.of}`, { time: duration(each.toMs - each.fromMs) }));
  const after = span === null ? 0 : fromMs - span.fromMs;
  return [...parts, ...(after > 0 ? [told('panel.waterfall.after', { time: duration(after) })] : [])].join(
    ', ',
  );
}

/** When the preflight and the request were under way, on the time line that all rows share. */
export function Waterfall({ timing, span }: Props) {
  const name = timingText(timing, span);
  return (
    <span class="bars" role="img" aria-label={name} title={name}>
      {timing.stretches.map((stretch, index) => {
        const { left, width } = placeIn(span, stretch);
        return (
          <span key={index} class={`bar ${stretch.of}`} style={{ left: `${left}%`, width: `${width}%` }} />
        );
      })}
    </span>
  );
}
