import type { Exchange } from '../../../src/engine/exchange.ts';
import { ownFrame, placedFrames, stackOf } from '../../call-place/placed-frames.ts';
import { told } from '../../words.ts';
import { FramePlace } from './FramePlace.tsx';
import { StackList } from './StackList.tsx';
import { useOriginals } from './use-originals.ts';
import '../../styles/call-place.css';

/** Where the person's own code made the call, and the whole way there. */
export function CallPlace({ exchange }: { readonly exchange: Exchange }) {
  const stack = stackOf(exchange);
  const { originals, known } = useOriginals(exchange, stack);
  const frames = placedFrames(stack, originals);
  const own = ownFrame(frames);
  if (own === null || own.line === null) return null;
  return (
    <div class="call-site">
      <p data-testid="call-place">
        {told('panel.call-site.name')} <FramePlace frame={own} known={known} testId="call-site" />
      </p>
      {frames.length > 1 && <StackList frames={frames} own={own} known={known} />}
    </div>
  );
}
