import { clueWords, proofWords, type Server, type ServerGuess } from '../../../src/fix/box.ts';
import { bare } from '../../../src/words/plain.ts';
import { told } from '../../words.ts';
import '../../styles/server-marks.css';

interface Props {
  readonly server: Server;
  readonly clue: ServerGuess['clue'] | null;
  /** A person said which it is. */
  readonly named: boolean;
}

/** What a server was told from, and whether its configuration was tested: a word each, the rest where one points at it. */
export function ServerMarks({ server, clue, named }: Props) {
  const from = named ? 'chosen' : (clue?.kind ?? 'none');
  return (
    <>
      <Mark kind="clue" name={bare(clueWords(clue, named))}>
        {told(`fix.mark.${from}`)}
      </Mark>{' '}
      <Mark kind={server.provenOn === null ? 'untested' : 'tested'} name={bare(proofWords(server))}>
        {told(server.provenOn === null ? 'fix.mark.untested' : 'fix.mark.tested')}
      </Mark>
    </>
  );
}

interface MarkProps {
  readonly kind: 'clue' | 'tested' | 'untested';
  readonly name: string;
  readonly children: string;
}

function Mark({ kind, name, children }: MarkProps) {
  return (
    <span class={`server-mark ${kind}`} role="img" title={name} aria-label={name}>
      {children}
    </span>
  );
}
