import type { Writer } from './writer.ts';

/**
 * Playwright's `recordHar`, in Chromium, Firefox and WebKit. It lists no preflights, and a response only where the page
 * got one: what was blocked has status -1, no headers and, in `_failureText`, the browser's error.
 *
 * @see https://github.com/microsoft/playwright/blob/main/packages/playwright-core/src/server/har/harTracer.ts
 */
export const playwright: Writer = {
  id: 'playwright',
  name: 'Playwright',
  isOf: ({ creator, fields }) => /^playwright/i.test(creator) || fields.has('_monotonicTime'),
  fields: 'chromium',
  asks: 'browser',
  delivered: 'response',
  dates: 'call',
  leavesOut: ['preflights', 'hidden-responses'],
};
