import { useState } from 'preact/hooks';
import type { Analyzed } from '../../../src/analyze.ts';
import type { Fix, Server } from '../../../src/fix/box.ts';
import { told } from '../../words.ts';
import { CopyButton } from '../CopyButton.tsx';
import { useBackendText } from './use-backend-text.ts';

interface Props {
  readonly item: Analyzed;
  readonly fix: Pick<Fix, 'policy'>;
  /** null: none is to be configured. */
  readonly server: Server | null;
  /** Whether whoever runs the server can do something about it; else it is but the explanation. */
  readonly forBackend: boolean;
}

/** Copies the text to send on; it is made ready when the pointer or the focus comes. */
export function CopyForBackend({ item, fix, server, forBackend }: Props) {
  const [wanted, setWanted] = useState(false);
  const text = useBackendText(item, fix, server, wanted);
  return (
    <CopyButton
      testId={forBackend ? 'copy-backend' : 'copy-explanation'}
      class="button"
      name={told(forBackend ? 'screen.copy-backend' : 'screen.copy-explanation')}
      text={text}
      onWanted={() => setWanted(true)}
    />
  );
}
