import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import type { Case } from '../case.ts';

export function allowCredentialsMissingLabel({ evidence: { allowCredentials } }: Case): Text {
  return allowCredentials === undefined
    ? say('reason.allow-credentials-missing.label.absent')
    : say('reason.allow-credentials-missing.label.value', { allowCredentials });
}
