import { useState } from 'preact/hooks';
import type { Analyzed } from '../../../src/analyze.ts';
import type { Fix, Server } from '../../../src/fix/register.ts';
import { told } from '../../words.ts';
import { CopyButton } from '../CopyButton.tsx';
import { useBackendText } from './use-backend-text.ts';

interface Props {
  readonly item: Analyzed;
  readonly fix: Pick<Fix, 'policy'>;
  readonly server: Server | undefined;
}

/** Copies the text to send on; it is made ready when the pointer or the focus comes. */
export function CopyForBackend({ item, fix, server }: Props) {
  const [wanted, setWanted] = useState(false);
  const text = useBackendText(item, fix, server, wanted);
  return (
    <CopyButton
      testId="copy-backend"
      class="button"
      name={told('screen.copy-backend')}
      text={text}
      onWanted={() => setWanted(true)}
    />
  );
}
