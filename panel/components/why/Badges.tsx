import type { Analyzed } from '../../../src/analyze.ts';
import { told } from '../../words.ts';
import { verdictWords } from './verdict-words.ts';

interface Props {
  readonly item: Analyzed;
  /** Whether the other browsers and the standard come to the same answer. */
  readonly isSameElsewhere: boolean;
}

export function Badges({ item: { exchange, decision, explanation }, isSameElsewhere }: Props) {
  const { verdict, corsError } = decision;
  const { job } = explanation;
  const { headersSet } = exchange;
  const blocked = verdict === 'blocked';
  return (
    <ul class="badges">
      <li class={`badge ${verdict}`}>{verdictWords(exchange, decision)}</li>
      {headersSet !== undefined && (
        <li class="badge under-override" data-testid="under-override">
          {told('panel.under-override.name', { target: headersSet.target })}
        </li>
      )}
      {job !== 'nobody' && <li class="badge job">{told(`panel.job.${job}`)}</li>}
      {blocked && corsError !== null && (
        <li class="badge name" title={told('panel.badge.cors-error')}>
          {corsError}
        </li>
      )}
      {blocked && isSameElsewhere && <li class="badge">{told('panel.elsewhere.same')}</li>}
    </ul>
  );
}
