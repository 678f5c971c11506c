import type { HarInitiator } from './entry.ts';
import { isObject, optionalCount, optionalString } from './field.ts';

/** Asynchronous stacks hang together by `parent`; a hostile one may not end. */
const deepest = 32;

/** Chromium's `_initiator`; null where it is null (a page the extension may not see) or of another shape. */
export function readInitiator(value: unknown): HarInitiator | null {
  if (!isObject(value)) return null;
  return {
    type: optionalString(value.type),
    url: optionalString(value.url),
    requestId: optionalString(value.requestId),
    callSite: innermostFrame(value.stack),
  };
}

function innermostFrame(stack: unknown): HarInitiator['callSite'] {
  let level = stack;
  for (let depth = 0; depth < deepest && isObject(level); depth++) {
    const frames: readonly unknown[] = Array.isArray(level.callFrames) ? level.callFrames : [];
    for (const frame of frames) {
      if (!isObject(frame)) continue;
      const url = optionalString(frame.url);
      if (url === null) continue;
      return { url, line: optionalCount(frame.lineNumber), column: optionalCount(frame.columnNumber) };
    }
    level = level.parent;
  }
  return null;
}
