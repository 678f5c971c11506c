import type { StepId } from '../../src/engine/decision.ts';

/** The response header a step looks at, without `Access-Control-`. */
const HEADERS: Partial<Record<StepId, string>> = {
  'allow-origin-present': 'Allow-Origin',
  'allow-origin-single': 'Allow-Origin',
  'allow-origin-valid': 'Allow-Origin',
  'allow-origin-matches': 'Allow-Origin',
  'allow-credentials-true': 'Allow-Credentials',
  'allow-methods-parses': 'Allow-Methods',
  'method-allowed': 'Allow-Methods',
  'allow-headers-parses': 'Allow-Headers',
  'header-allowed': 'Allow-Headers',
  'private-network-access': 'Allow-Private-Network',
};

/** null: the step looks at none. */
export function headerOf(step: StepId): string | null {
  return HEADERS[step] ?? null;
}
