import type { Analyzed } from '../../../src/analyze.ts';
import type { Fix, ServerGuess } from '../../../src/fix/register.ts';
import { told } from '../../words.ts';
import { CopyButton } from '../CopyButton.tsx';
import { useBackendText } from './use-backend-text.ts';
import { serverOf } from './use-server.ts';

interface Props {
  readonly item: Analyzed;
  readonly fix: Fix;
  readonly guesses: readonly ServerGuess[];
}

/** A text to send on, for whoever may not see this panel and can change the server. */
export function ForBackend({ item, fix, guesses }: Props) {
  const text = useBackendText(item, fix, serverOf(fix.target, guesses), true);
  return text === null ? null : (
    <p class="because" data-testid="for-backend">
      {told('export.backend.copy')} <CopyButton text={text} />
    </p>
  );
}
