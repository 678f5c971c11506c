import type { Evidence } from '../decision.ts';
import type { ReasonId } from '../reasons.ts';

interface Named {
  /** The browser's own name or sentence. */
  readonly said: string;
  /** What that is about, such as a header's name; null: not said. */
  readonly about: string | null;
}

/** What the browser's own reason proves by itself, also where the response that it speaks of is not in the capture. */
export function namedByBrowser(reason: ReasonId, method: string, { said, about }: Named): Evidence {
  return {
    named: said,
    ...(reason === 'method-not-allowed' && { requested: about || method }),
    ...(reason === 'header-not-allowed' && about ? { name: about.toLowerCase() } : {}),
    ...(reason.startsWith('allow-origin-') && about ? { allowed: about } : {}),
  };
}
