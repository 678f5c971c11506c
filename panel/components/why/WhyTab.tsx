import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Analyzed } from '../../../src/analyze.ts';
import type { Exchange } from '../../../src/engine/exchange.ts';
import { remediesOf } from '../../../src/remedies/index.ts';
import { told } from '../../words.ts';
import { Later } from '../Later.tsx';
import { Badges } from './Badges.tsx';
import { NetworkLink } from './NetworkLink.tsx';
import { Sentence } from './Sentence.tsx';

interface Props {
  readonly item: Analyzed;
  /** What to change, in a box. */
  readonly fix: ComponentChildren;
  /** What can be done with the call itself. */
  readonly children?: ComponentChildren;
}

/** With most words there are: they come once the first screen stands. */
export const loadFolds = () => import('./WhyFolds.tsx').then(({ WhyFolds }) => WhyFolds);

/** Most captures say where a call was made; a preflight's, and many files, do not. */
export const loadCallPlace = () => import('../call-place/CallPlace.tsx').then(({ CallPlace }) => CallPlace);

/** Whether it is known where the call was made. */
export const isPlaced = ({ callStack, callSite }: Exchange) =>
  callStack !== undefined || callSite !== undefined;

/** One screen, top down as a person asks: what happened, whose work it is, what to change. All else is folded. */
export function WhyTab({ item, fix, children }: Props) {
  const { exchange, decision } = item;
  const [first] = useMemo(() => remediesOf(exchange, decision), [exchange, decision]);
  return (
    <>
      <Sentence item={item} />
      <Badges item={item} owner={first?.owner}>
        {isPlaced(exchange) && <Later load={loadCallPlace} props={{ exchange }} />}
      </Badges>
      {exchange.outcome.kind === 'pending' && !exchange.running && (
        <p class="notice" role="status">
          {told('panel.waiting.text')}
        </p>
      )}
      {fix}
      <div class="actions">
        {children}
        <NetworkLink url={exchange.hops[0].url} />
      </div>
      <Later load={loadFolds} props={{ item }} />
    </>
  );
}
