import type { Analyzed } from '../../../src/analyze.ts';
import type { Alternative, Decision } from '../../../src/engine/decision.ts';
import type { Exchange } from '../../../src/engine/exchange.ts';
import { say } from '../../../src/words/say.ts';
import { verdictWords } from '../../verdict-words.ts';
import { told } from '../../words.ts';
import { TextView } from '../TextView.tsx';
import { Section } from './Section.tsx';

/** Where more than one answer fits the capture: each, and what one would have to know to be sure. */
export function Alternatives({ item: { exchange, decision } }: { readonly item: Analyzed }) {
  const { alternatives, missing } = decision;
  if (alternatives.length < 2 && missing.length === 0) return null;
  return (
    <Section name={told('panel.alternatives.name')} testId="alternatives">
      {alternatives.length > 1 && (
        <ul class="texts">
          {alternatives.map((alternative, index) => (
            <li key={index}>
              {told(`panel.alternatives.${alternative.credentialsMode}`)}
              <Rest of={alternative} decision={decision} />: <Answer of={alternative} exchange={exchange} />
            </li>
          ))}
        </ul>
      )}
      {missing.length > 0 && (
        <p>
          {told('panel.missing.name')}: {missing.map((fact) => told(`missing.${fact}`)).join('; ')}.
        </p>
      )}
    </Section>
  );
}

/** What else is assumed, where that is open as well. */
function Rest({ of, decision }: { readonly of: Alternative; readonly decision: Decision }) {
  return (
    <>
      {decision.mode.candidates.length > 1 && (
        <>
          {', '}
          <TextView text={say('panel.alternatives.mode', { mode: of.mode })} />
        </>
      )}
      {decision.origin.candidates.length > 1 && (
        <>
          {', '}
          <TextView text={say('panel.alternatives.origin', { origin: of.origin })} />
        </>
      )}
    </>
  );
}

interface AnswerProps {
  readonly of: Alternative;
  readonly exchange: Exchange;
}

function Answer({ of, exchange }: AnswerProps) {
  return (
    <>
      <strong class={`answer ${of.verdict}`}>{verdictWords(exchange, of)}</strong>
      {of.reason !== null && (
        <>
          {'. '}
          <TextView text={say(`reason.${of.reason}.title`)} />
        </>
      )}
    </>
  );
}
