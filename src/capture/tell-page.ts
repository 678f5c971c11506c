import type { PageFacts } from './feed.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** A page that was too busy to reply is asked again; one that cannot be inspected is then left alone. In milliseconds. */
const askAgainAfterMs = [5_000, 20_000, 60_000];

/**
 * Asks the page about itself, and tells what it said.
 *
 * @returns `ask` to be called whenever it may say something else; `begin` where another document has come
 */
export function createPageTeller(
  facts: () => Promise<PageFacts>,
  tell: (facts: PageFacts) => void,
): { ask(): void; begin(): void } {
  let inVain = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = oneAtATime(async () => {
    clearTimeout(timer);
    const said = await facts();
    tell(said);
    if (said.trouble === null) inVain = 0;
    else if (inVain < askAgainAfterMs.length) timer = setTimeout(ask, askAgainAfterMs[inVain++]);
  });
  return {
    ask,
    begin() {
      inVain = 0;
      ask();
    },
  };
}
