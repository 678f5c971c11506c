import { type Except, withoutExcepted } from './except.ts';
import { toldOf } from './told.ts';
import type { PageWatch } from './watch-page.ts';

export interface MatcherOptions {
  readonly except?: Except;
}

interface Matched {
  readonly pass: boolean;
  readonly message: () => string;
}

/** The matcher `toHaveNoBlockedRequests` of Playwright, Vitest and Jest. */
export async function noBlockedRequests(
  watch: PageWatch,
  { except = [] }: MatcherOptions = {},
): Promise<Matched> {
  await watch.settled();
  const blocked = withoutExcepted(watch.blocked(), except);
  return {
    pass: blocked.length === 0,
    message: () =>
      blocked.length === 0
        ? 'No request of the page was blocked.'
        : `Requests of the page that the browser blocked: ${blocked.length}\n\n${toldOf(blocked)}`,
  };
}
