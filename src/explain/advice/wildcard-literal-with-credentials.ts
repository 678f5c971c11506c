import { getAll } from '../../engine/fetch/header-list.ts';
import { say } from '../../words/say.ts';
import type { Advice } from '../advice.ts';
import type { Case } from '../case.ts';
import { hiddenHeaders } from '../hidden-headers.ts';

/** A `*` that a request with credentials made into a mere name. */
export const wildcardLiteralWithCredentials: Advice = {
  find(c) {
    if (c.decision.credentialsMode.candidates[0] !== 'include') return null;
    const header = blockedBy(c) ?? hiddenBy(c);
    return header === null ? null : { header };
  },
  title: () => say('advice.wildcard-literal-with-credentials.title'),
  text: ({ header }) => say('advice.wildcard-literal-with-credentials.text', { header }),
};

function blockedBy({ decision, evidence }: Case): string | null {
  if (evidence.wildcardIsLiteral !== 'true') return null;
  return decision.reason === 'method-not-allowed'
    ? 'Access-Control-Allow-Methods'
    : 'Access-Control-Allow-Headers';
}

function hiddenBy({ decision, response }: Case): string | null {
  const exposed = getAll(response?.headers ?? [], 'Access-Control-Expose-Headers');
  const star = exposed.some((value) => value.split(',').some((name) => name.trim() === '*'));
  return star && hiddenHeaders(decision).length > 0 ? 'Access-Control-Expose-Headers' : null;
}
