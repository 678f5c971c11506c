import { visible } from '../../../src/words/visible.ts';
import { framesShown, type PlacedFrame } from '../../call-place/placed-frames.ts';
import { told } from '../../words.ts';
import { FramePlace } from './FramePlace.tsx';

interface Props {
  readonly frames: readonly PlacedFrame[];
  /** The one that is named above. */
  readonly own: PlacedFrame;
  readonly known: ReadonlySet<string> | null;
}

/** Every frame, innermost first, with what was waited for in between. */
export function StackList({ frames, own, known }: Props) {
  return (
    <details class="stack" data-testid="call-stack">
      <summary>{told('panel.stack.name', { count: frames.length })}</summary>
      <ol>
        {frames.map((frame, i) => (
          <li key={i} class={frame === own ? 'own' : frame.library ? 'library' : ''}>
            {frame.after !== undefined && (
              <span class="after">
                {frame.after === ''
                  ? told('panel.stack.later')
                  : told('panel.stack.after', { what: visible(frame.after) })}
              </span>
            )}
            <FramePlace frame={frame} known={known} />
          </li>
        ))}
      </ol>
      {frames.length >= framesShown && <p>{told('panel.stack.cut', { count: framesShown })}</p>}
    </details>
  );
}
