import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import type { Case } from '../case.ts';

export function allowOriginInvalidLabel(c: Case): Text {
  return isEmpty(c)
    ? say('reason.allow-origin-invalid.label.empty')
    : say('reason.allow-origin-invalid.label.value');
}

export function isEmpty({ evidence }: Case): boolean {
  return evidence.allowed === '';
}
