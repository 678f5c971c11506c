import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import type { Case } from '../case.ts';
import { type OriginDifference, originDifference } from '../origin-difference.ts';

export function allowOriginMismatchLabel(c: Case): Text {
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

/** Why the request carried `Origin: null`, or null where it did not. */
export function nullOrigin({ evidence }: Case): 'after-redirect' | 'page' | null {
  if (evidence.tainted === 'true') return 'after-redirect';
  return evidence.origin === 'null' ? 'page' : null;
}

export function difference({ evidence }: Case): OriginDifference {
  return originDifference(evidence.origin ?? '', evidence.allowed ?? '');
}
