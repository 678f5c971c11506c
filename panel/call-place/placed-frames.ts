import type { Exchange, StackFrame } from '../../src/engine/exchange.ts';
import { clientFrames } from './client-frames.ts';
import { isLibraryCode, isLibrarySource } from './library-code.ts';

/** Where a frame stands in the sources, as its script's source map says. Lines and columns are counted from 1. */
export interface Original {
  readonly url: string;
  readonly line: number;
  readonly column: number;
  /** As the sources name the function; null: not known. */
  readonly name: string | null;
  /** Marked as somebody else's code by the map. */
  readonly ignored: boolean;
}

/** The reader of a capture keeps no more frames of a call. */
export const framesShown = 200;

/** A frame as it is shown. */
export interface PlacedFrame {
  readonly name: string | null;
  /** In the sources where they are known, else in the script that runs. */
  readonly url: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly after?: string;
  /** Not the person's own code. */
  readonly library: boolean;
  /** Where it stands in the script that runs. */
  readonly generated: StackFrame;
}

/** The frames of a call; a capture that tells only where it was made gives one. */
export function stackOf({ callStack, callSite }: Exchange): readonly StackFrame[] {
  if (callStack !== undefined) return callStack;
  return callSite === undefined ? [] : [{ name: null, ...callSite }];
}

/** @param originals by index of the frame; what is not there, or null, is shown as it runs */
export function placedFrames(
  stack: readonly StackFrame[],
  originals: readonly (Original | null)[] = [],
): readonly PlacedFrame[] {
  const ofClient = clientFrames(stack);
  return stack.map((frame, i) => {
    const original = originals[i] ?? null;
    const { name, url, line, column } = original ?? frame;
    return {
      ...{ name: name ?? frame.name, url, line, column },
      ...(frame.after === undefined ? {} : { after: frame.after }),
      library:
        i < ofClient || (original === null ? isLibraryCode(url) : original.ignored || isLibrarySource(url)),
      generated: frame,
    };
  });
}

/** The frame a person looks for: the innermost of their own; the innermost of all where none is. */
export function ownFrame(frames: readonly PlacedFrame[]): PlacedFrame | null {
  return frames.find(({ library, line }) => !library && line !== null) ?? frames[0] ?? null;
}
