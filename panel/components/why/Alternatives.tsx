import type { Analyzed } from '../../../src/analyze.ts';
import type { Alternative } from '../../../src/engine/decision.ts';
import type { Exchange } from '../../../src/engine/exchange.ts';
import { type ListedAlternatives, listedAlternatives } from '../../../src/explain/alternatives.ts';
import { say } from '../../../src/words/say.ts';
import { told } from '../../words.ts';
import { TextView } from '../TextView.tsx';
import { Section } from './Section.tsx';
import { verdictWords } from './verdict-words.ts';

/** Where more than one answer fits the capture: each, and what one would have to know to be sure. */
export function Alternatives({ item: { exchange, decision } }: { readonly item: Analyzed }) {
  const { missing } = decision;
  const listed = listedAlternatives(decision);
  if (listed.shown.length === 0 && missing.length === 0) return null;
  return (
    <Section name={told('panel.alternatives.name')} testId="alternatives">
      {listed.shown.length > 0 && (
        <ul class="texts">
          {listed.shown.map((alternative, index) => (
            <li key={index}>
              <When of={alternative} turnsOn={listed.turnsOn} />
              <Answer of={alternative} exchange={exchange} />
            </li>
          ))}
          {listed.more > 0 && (
            <li>
              <TextView text={say('panel.alternatives.more', { count: listed.more })} />
            </li>
          )}
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

interface WhenProps {
  readonly of: Alternative;
  readonly turnsOn: ListedAlternatives['turnsOn'];
}

/** The condition, as far as the outcomes turn on it. */
function When({ of, turnsOn }: WhenProps) {
  const parts = [
    turnsOn.credentialsMode && say(`panel.alternatives.${of.credentialsMode}`),
    turnsOn.mode && say('panel.alternatives.mode', { mode: of.mode }),
    turnsOn.origin && say('panel.alternatives.origin', { origin: of.origin }),
  ].filter((part) => part !== false);
  if (parts.length === 0) return null;
  return (
    <>
      {parts.map((part, index) => (
        <>
          {index > 0 && ', '}
          <TextView text={part} />
        </>
      ))}
      {': '}
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
