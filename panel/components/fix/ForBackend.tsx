import type { Analyzed } from '../../../src/analyze.ts';
import type { Fix, ServerGuess } from '../../../src/fix/box.ts';
import { told } from '../../words.ts';
import { CopyButton } from '../CopyButton.tsx';
import { isForBackend } from './is-for-backend.ts';
import { useBackendText } from './use-backend-text.ts';
import { useServer } from './use-server.ts';

interface Props {
  readonly item: Analyzed;
  readonly fix: Fix;
  readonly guesses: readonly ServerGuess[];
}

/** A text to send on, for whoever may not see this panel and can change the server. */
export function ForBackend({ item, fix, guesses }: Props) {
  const { server } = useServer(fix.target, guesses);
  const text = useBackendText(item, fix, server, isForBackend(fix));
  return text === null ? null : (
    <p class="because" data-testid="for-backend">
      {told('export.backend.copy')} <CopyButton text={text} />
    </p>
  );
}
