import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import type { Case } from '../case.ts';
import { difference, nullOrigin } from '../labels/allow-origin-mismatch.ts';
import { meansAnotherOrigin, type OriginDifference } from '../origin-difference.ts';
import { fullConsequence } from '../phase-words.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const allowOriginMismatch: ReasonExplanation = {
  title: 'reason.allow-origin-mismatch.title',
  summary,
  notes: (c) => {
    if (nullOrigin(c) !== null) return [];
    const { kind } = difference(c);
    return [
      say('note.origin-parts'),
      ...(kind === 'pattern' || meansAnotherOrigin.has(kind) ? [say('note.one-origin')] : []),
    ];
  },
  links: ['corsCheck', 'mdnNotMatchingOrigin'],
};

function summary(c: Case): Text {
  const { allowed, origin, pageOrigin, target } = c.evidence;
  const consequence = fullConsequence(c);
  switch (nullOrigin(c)) {
    case 'after-redirect':
      return say('reason.allow-origin-mismatch.summary.null-after-redirect', {
        pageOrigin,
        target,
        allowed,
        consequence,
      });
    case 'page':
      return say('reason.allow-origin-mismatch.summary.null-page', { allowed, consequence });
    case null:
      return say('reason.allow-origin-mismatch.summary', {
        allowed,
        origin,
        difference: differenceWords(difference(c)),
        consequence,
      });
  }
}

function differenceWords({ kind, part, wanted }: OriginDifference): Text {
  switch (kind) {
    case 'trailing-slash':
      return say('reason.allow-origin-mismatch.difference.trailing-slash');
    case 'path':
      return say('reason.allow-origin-mismatch.difference.path', { part });
    case 'pattern':
      return say('reason.allow-origin-mismatch.difference.pattern');
    case 'case':
      return say('reason.allow-origin-mismatch.difference.case', { part, wanted });
    case 'scheme':
      return say('reason.allow-origin-mismatch.difference.scheme', { part, wanted });
    case 'port':
      return part === '' || wanted === ''
        ? say('reason.allow-origin-mismatch.difference.no-port', { part: part || wanted })
        : say('reason.allow-origin-mismatch.difference.port', { part, wanted });
    case 'www':
      return say('reason.allow-origin-mismatch.difference.www', { part: part || wanted });
    case 'subdomain':
      return say('reason.allow-origin-mismatch.difference.subdomain', { part, wanted });
    case 'localhost-names':
      return say('reason.allow-origin-mismatch.difference.localhost-names', { part, wanted });
    case 'null':
      return say('reason.allow-origin-mismatch.difference.null-allowed');
    case 'whitespace':
      return say('reason.allow-origin-mismatch.difference.whitespace');
    case 'other':
      return say('reason.allow-origin-mismatch.difference.other');
  }
}
