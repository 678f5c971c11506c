import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import type { Case } from '../case.ts';
import { meansAnotherOrigin, type OriginDifference, originDifference } from '../origin-difference.ts';
import { fullConsequence } from '../phase-words.ts';
import type { ReasonExplanation } from '../reason-explanation.ts';

export const allowOriginMismatch: ReasonExplanation = {
  title: 'reason.allow-origin-mismatch.title',
  label,
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

/** Why the request carried `Origin: null`, or null where it did not. */
function nullOrigin({ evidence }: Case): 'after-redirect' | 'page' | null {
  if (evidence.tainted === 'true') return 'after-redirect';
  return evidence.origin === 'null' ? 'page' : null;
}

function difference({ evidence }: Case): OriginDifference {
  return originDifference(evidence.origin ?? '', evidence.allowed ?? '');
}

function label(c: Case): Text {
  const because = nullOrigin(c);
  if (because === 'after-redirect') return say('reason.allow-origin-mismatch.label.null-after-redirect');
  if (because === 'page') return say('reason.allow-origin-mismatch.label.null-page');
  const { kind, part, wanted } = difference(c);
  switch (kind) {
    case 'trailing-slash':
    case 'path':
      return say('reason.allow-origin-mismatch.label.differs-by', { part });
    case 'www':
      return say('reason.allow-origin-mismatch.label.differs-by', { part: part || wanted });
    case 'pattern':
      return say('reason.allow-origin-mismatch.label.pattern');
    case 'case':
      return say('reason.allow-origin-mismatch.label.case');
    case 'scheme':
      return say('reason.allow-origin-mismatch.label.scheme', { part, wanted });
    case 'port':
      return say('reason.allow-origin-mismatch.label.port');
    case 'subdomain':
      return say('reason.allow-origin-mismatch.label.subdomain');
    case 'localhost-names':
      return say('reason.allow-origin-mismatch.label.localhost-names', { part, wanted });
    case 'null':
      return say('reason.allow-origin-mismatch.label.null-allowed', { part });
    case 'whitespace':
      return say('reason.allow-origin-mismatch.label.whitespace');
    case 'other':
      return say('reason.allow-origin-mismatch.label.other');
  }
}

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
