import type { CallSite, StackFrame } from './call.ts';

/** Chromium's `at async name (url:line:column)` and Firefox's `async*name@url:line:column`. */
const frame =
  /^\s*(?:at\s+(async\s+)?(?:(.*?)\s*\()?|(?:([^@\n]*)\*)?([^@\n]*)@)((?:https?|file|blob|webpack|webpack-internal|app):[^\s()]*?):(\d+)(?::(\d+))?\)?$/;

/** Longer lines are no frames, and names are cut. */
const longestLine = 2_000;
const longestName = 200;

/** A page can call from as deep as it likes. */
const framesAtMost = 200;

/** The frames of a stack trace that stand in files of the page's, innermost first; the recorder's own frames have none. */
export function stackOf(stack: string | null): readonly StackFrame[] {
  const frames: StackFrame[] = [];
  for (const line of (stack ?? '').split('\n')) {
    const [, waited, called, cause, own, url, row, column] = frame.exec(line.slice(0, longestLine)) ?? [];
    if (url === undefined || row === undefined) continue;
    const name = (called ?? own ?? '').slice(0, longestName);
    frames.push({
      name: name === '' ? null : name,
      url,
      line: Number(row),
      column: column === undefined ? null : Number(column),
      ...afterOf(waited, cause),
    });
    if (frames.length === framesAtMost) break;
  }
  return frames;
}

/** Chromium marks each frame that waits, Firefox the first, with what it waited for. */
function afterOf(waited: string | undefined, cause: string | undefined): Pick<StackFrame, 'after'> {
  if (waited !== undefined || cause === 'async') return { after: 'await' };
  return cause === undefined ? {} : { after: cause.slice(0, longestName) };
}

/** The innermost of them. */
export function callSiteOf([first]: readonly StackFrame[]): CallSite | null {
  return first === undefined ? null : { url: first.url, line: first.line, column: first.column };
}
