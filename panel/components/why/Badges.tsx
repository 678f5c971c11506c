import type { Analyzed } from '../../../src/analyze.ts';
import { type Owner, ownerWords } from '../../../src/remedies/index.ts';
import { told } from '../../words.ts';
import { TextView } from '../TextView.tsx';
import { verdictWords } from './verdict-words.ts';

interface Props {
  readonly item: Analyzed;
  /** Of the first thing to do; undefined: there is nothing. */
  readonly owner: Owner | undefined;
  /** Whether the other browsers and the standard decide the same. */
  readonly isSameElsewhere: boolean;
}

export function Badges({ item: { exchange, decision }, owner, isSameElsewhere }: Props) {
  const { verdict, corsError } = decision;
  const { headersSet } = exchange;
  const blocked = verdict === 'blocked';
  const isOpen = exchange.running === true && exchange.outcome.kind === 'pending';
  return (
    <ul class="badges">
      <li class={`badge ${verdict}`}>
        {isOpen ? told('panel.verdict.running') : verdictWords(exchange, decision)}
      </li>
      {headersSet !== undefined && (
        <li class="badge under-override" data-testid="under-override">
          {told('panel.under-override.name', { target: headersSet.target })}
        </li>
      )}
      {owner !== undefined && owner !== 'nobody' && (
        <li class="badge job">
          <TextView text={ownerWords(owner)} />
        </li>
      )}
      {blocked && corsError !== null && (
        <li class="badge name" title={told('panel.badge.cors-error')}>
          {corsError}
        </li>
      )}
      {blocked && isSameElsewhere && <li class="badge">{told('panel.elsewhere.same')}</li>}
    </ul>
  );
}
