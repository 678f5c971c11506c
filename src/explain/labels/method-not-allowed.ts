import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import type { Case } from '../case.ts';

export function methodNotAllowedLabel(c: Case): Text {
  const { requested } = c.evidence;
  const listed = listedInOtherCase(c);
  if (listed !== null) return say('reason.method-not-allowed.label.case', { requested, listed });
  return c.evidence.wildcardIsLiteral === 'true'
    ? say('reason.method-not-allowed.label.wildcard')
    : say('reason.method-not-allowed.label', { requested });
}

/** The listed name that is the method but for its case, or null. */
export function listedInOtherCase({ evidence: { allowed = '', requested = '' } }: Case): string | null {
  const names = allowed.split(',').map((name) => name.trim());
  return names.find((name) => name !== requested && name.toLowerCase() === requested.toLowerCase()) ?? null;
}
