import { useEffect, useState } from 'preact/hooks';
import type { Analyzed } from '../../../src/analyze.ts';
import { type Fix, type ServerGuess, serverById, servers } from '../../../src/fix/register.ts';
import { told } from '../../words.ts';
import { CopyButton } from '../CopyButton.tsx';
import { chosenServer } from './server-choice.ts';

interface Props {
  readonly item: Analyzed;
  readonly fix: Fix;
  readonly guesses: readonly ServerGuess[];
}

/** A text to send on, for whoever may not see this panel and can change the server. */
export function ForBackend({ item, fix, guesses }: Props) {
  const [text, setText] = useState<string | null>(null);
  const { policy, target } = fix;
  useEffect(() => {
    let shown = true;
    const server = serverById(chosenServer(target) ?? guesses[0]?.id ?? '') ?? servers[0];
    const configuration =
      policy === null || server === undefined
        ? null
        : { title: server.title, snippets: server.configure(policy).snippets };
    // What takes secrets out is as large as all else here: it comes when the rest is there.
    void import('../../backend.ts').then(({ textForBackend }) => {
      if (shown) setText(textForBackend(item, configuration));
    });
    return () => {
      shown = false;
    };
  }, [item, policy, target, guesses]);
  return text === null ? null : (
    <p class="because" data-testid="for-backend">
      {told('export.backend.copy')} <CopyButton text={text} />
    </p>
  );
}
