import { type Analyzed, browserOf, explainEntries, type Rules } from '../../src/analyze.ts';
import type { Example } from './example.ts';
import { exampleEntries } from './example-entries.ts';

/** An example from its records to what they mean, as any log: in the order of its calls. */
export function analyzeExample({ calls, denied }: Example, rules: Rules): readonly Analyzed[] {
  const permissions = { 'local-network': 'denied', 'loopback-network': 'denied' } as const;
  const [{ page }] = calls;
  return explainEntries(exampleEntries(calls), {
    browser: browserOf(rules),
    pages: denied
      ? [{ pageref: null, url: `${page}/`, sinceMs: null, secureContext: true, permissions }]
      : [],
  });
}
