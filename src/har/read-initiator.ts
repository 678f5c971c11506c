import type { HarCallSite, HarInitiator, HarStackFrame } from './entry.ts';
import { isObject, optionalCount, optionalString } from './field.ts';

/** Asynchronous stacks hang together by `parent`; a hostile one may not end. */
const deepest = 32;

/** More frames are not kept. DevTools themselves stop at 200 a stack; a person reads the first few. */
const framesAtMost = 200;

/** Names of functions can be any text, and a URL a whole program (`data:`). */
const longestName = 200;
const longestUrl = 4_000;

/** Chromium's `_initiator`; null where it is null (a page the extension may not see) or of another shape. */
export function readInitiator(value: unknown): HarInitiator | null {
  if (!isObject(value)) return null;
  const stack = readStack(value.stack);
  return {
    type: optionalString(value.type),
    url: optionalString(value.url),
    requestId: optionalString(value.requestId),
    callSite: siteOf(stack[0]),
    ...(stack.length === 0 ? {} : { stack }),
    ...begunIn(stack),
  };
}

/** The frames that have a URL, innermost first, through all that was waited for in between. */
function readStack(stack: unknown): readonly HarStackFrame[] {
  const read: HarStackFrame[] = [];
  let level = stack;
  for (let depth = 0; depth < deepest && isObject(level); depth++) {
    const frames: readonly unknown[] = Array.isArray(level.callFrames) ? level.callFrames : [];
    let after = depth === 0 ? null : (optionalString(level.description)?.slice(0, longestName) ?? '');
    for (let i = 0; i < frames.length && i < 10 * framesAtMost; i++) {
      const frame = readFrame(frames[i]);
      if (frame === null) continue;
      read.push(after === null ? frame : { ...frame, after });
      after = null;
      if (read.length === framesAtMost) return read;
    }
    level = level.parent;
  }
  return read;
}

function readFrame(frame: unknown): HarStackFrame | null {
  if (!isObject(frame)) return null;
  const url = optionalString(frame.url);
  if (url === null) return null;
  return {
    name: optionalString(frame.functionName)?.slice(0, longestName) ?? null,
    url: url.slice(0, longestUrl),
    line: optionalCount(frame.lineNumber),
    column: optionalCount(frame.columnNumber),
  };
}

/** Of a stack that was cut, the script that was run first is not known. */
function begunIn(stack: readonly HarStackFrame[]): Pick<HarInitiator, 'begunIn'> {
  const outermost = stack.length < framesAtMost ? stack.at(-1)?.url : undefined;
  return outermost === undefined || outermost === stack[0]?.url ? {} : { begunIn: outermost };
}

function siteOf(frame: HarStackFrame | undefined): HarCallSite | null {
  return frame === undefined ? null : { url: frame.url, line: frame.line, column: frame.column };
}
