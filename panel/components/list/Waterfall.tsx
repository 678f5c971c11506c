import { duration, placeIn, type Span, type Timing } from '../../state/timing.ts';
import { told } from '../../words.ts';

interface Props {
  readonly timing: Timing;
  /** Of the whole list. */
  readonly span: Span;
}

/** When the preflight and the request were under way, on the time line that all rows share. */
export function Waterfall({ timing, span }: Props) {
  const name = timing.stretches
    .toReversed()
    .map(({ of, fromMs, toMs }) => told(`panel.waterfall.${of}`, { time: duration(toMs - fromMs) }))
    .join(', ');
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
