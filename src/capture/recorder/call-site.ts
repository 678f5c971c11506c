import type { CallSite } from './call.ts';

/** Chromium's `at name (url:line:column)` and Firefox's `name@url:line:column`. */
const frame =
  /^\s*(?:at\s+(?:.*?\()?|[^@\n]*@)((?:https?|file|blob|webpack|webpack-internal|app):[^\s()]*?):(\d+)(?::(\d+))?\)?$/;

/** The innermost frame of a stack trace that stands in a file of the page's; the recorder's own frames have none. */
export function callSiteOf(stack: string | null): CallSite | null {
  for (const line of (stack ?? '').split('\n')) {
    const [, url, row, column] = frame.exec(line.slice(0, 2000)) ?? [];
    if (url === undefined || row === undefined) continue;
    return { url, line: Number(row), column: column === undefined ? null : Number(column) };
  }
  return null;
}
