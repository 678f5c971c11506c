import type { Analyzed } from '../../../src/analyze.ts';
import { told } from '../../words.ts';
import { Later } from '../Later.tsx';
import { TextView } from '../TextView.tsx';
import { Fold } from './Fold.tsx';
import { pathWords } from './path-words.ts';

/** Most look at it when the sentence was not enough. */
export const loadSequence = () => import('./Sequence.tsx').then(({ Sequence }) => Sequence);

export function SequenceFold({ item }: { readonly item: Analyzed }) {
  if (item.decision.verdict === 'not-cors') return null;
  return (
    <Fold testId="happened" name={told('screen.happened')} inside={<TextView text={pathWords(item)} />}>
      {() => <Later load={loadSequence} props={{ item }} />}
    </Fold>
  );
}
