import { useContext } from 'preact/hooks';
import type { Analyzed } from '../../../src/analyze.ts';
import { told } from '../../words.ts';
import { Later } from '../Later.tsx';
import { TextView } from '../TextView.tsx';
import { Fold } from './Fold.tsx';
import { pathWords } from './path-words.ts';
import { WalkContext } from './walk.ts';

/** Most look at it when the sentence was not enough. */
export const loadSequence = () => import('./Sequence.tsx').then(({ Sequence }) => Sequence);

export function SequenceFold({ item }: { readonly item: Analyzed }) {
  const walk = useContext(WalkContext);
  if (item.decision.verdict === 'not-cors') return null;
  return (
    <Fold
      key={walk}
      testId="happened"
      name={told('screen.happened')}
      inside={<TextView text={pathWords(item)} />}
      wanted={walk > 0}
    >
      {() => <Later load={loadSequence} props={{ item, begun: walk > 0 }} />}
    </Fold>
  );
}
