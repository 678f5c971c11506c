import type { ComponentChildren } from 'preact';
import type { Analyzed } from '../../../src/analyze.ts';
import { type Owner, ownerWords } from '../../../src/remedies/index.ts';
import { useRules } from '../../rules.ts';
import { told } from '../../words.ts';
import { TextView } from '../TextView.tsx';
import { Value } from '../Value.tsx';
import { verdictWords } from './verdict-words.ts';

interface Props {
  readonly item: Analyzed;
  /** Of the first thing to do; undefined: there is nothing. */
  readonly owner: Owner | undefined;
  /** Where the call was made. */
  readonly children?: ComponentChildren;
}

/** One line: where it ended, whose work it is, what the browser itself calls it, and where the call stands. */
export function Badges({ item: { exchange, decision }, owner, children }: Props) {
  const rules = useRules();
  const { verdict, corsError, firefoxKey } = decision;
  const { headersSet } = exchange;
  const isFirefox = rules.name === 'firefox';
  const ownName = isFirefox ? firefoxKey : corsError;
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
          {told('screen.owner')}{' '}
          <strong>
            <TextView text={ownerWords(owner)} />
          </strong>
        </li>
      )}
      {ownName !== null && (
        <li class="badge name">
          {told(isFirefox ? 'panel.facts.firefox-name' : 'panel.facts.chromium-name')} <Value of={ownName} />
        </li>
      )}
      {children !== undefined && <li class="place">{children}</li>}
    </ul>
  );
}
