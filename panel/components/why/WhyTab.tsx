import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { type Analyzed, differing } from '../../../src/analyze.ts';
import { adviceBeside } from '../../../src/explain/advice/register.ts';
import { consoleTextOf, isConsolesOwn } from '../../../src/explain/console-text.ts';
import { type Link, linkOf } from '../../../src/explain/links.ts';
import { remediesOf } from '../../../src/remedies/index.ts';
import { bare } from '../../../src/words/plain.ts';
import { useRules } from '../../rules.ts';
import { told } from '../../words.ts';
import { CallPlace } from '../call-place/CallPlace.tsx';
import { Advice } from './Advice.tsx';
import { Badges } from './Badges.tsx';
import { Changes } from './Changes.tsx';
import { ConsoleFold } from './ConsoleFold.tsx';
import { causeWords } from './cause-words.ts';
import { Elsewhere } from './Elsewhere.tsx';
import { Facts } from './Facts.tsx';
import { NetworkLink } from './NetworkLink.tsx';
import { Problems } from './Problems.tsx';
import { ReadableHeaders } from './ReadableHeaders.tsx';
import { Sentence } from './Sentence.tsx';
import { SequenceFold } from './SequenceFold.tsx';
import { TextList } from './TextList.tsx';
import { Trace } from './Trace.tsx';

interface Props {
  readonly item: Analyzed;
  /** What to change, in a box. */
  readonly fix: ComponentChildren;
  /** What can be done with the call itself. */
  readonly children?: ComponentChildren;
}

/** One screen, top down as a person asks: what happened, whose work it is, what to change. All else is folded. */
export function WhyTab({ item, fix, children }: Props) {
  const { exchange, decision, explanation } = item;
  const rules = useRules();
  const others = useMemo(() => differing(item, rules), [item, rules]);
  const consoleText = consoleTextOf(rules.name, exchange, decision);
  // What this browser has set is no advice to a server.
  const advice = useMemo(
    () => (exchange.headersSet === undefined ? adviceBeside(exchange, decision) : []),
    [exchange, decision],
  );
  const remedies = useMemo(() => remediesOf(exchange, decision), [exchange, decision]);
  const [first] = remedies;
  const [note = []] = explanation.notes;
  return (
    <>
      <Sentence item={item} />
      <Badges item={item} owner={first?.owner}>
        <CallPlace exchange={exchange} />
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
      <Changes name={told('remedy.name')} remedies={remedies} folded />
      <Trace steps={explanation.steps} exchange={exchange} />
      <SequenceFold item={item} />
      <TextList
        name={told('panel.causes.name')}
        texts={explanation.preflightCauses}
        fold={{ testId: 'causes', inside: bare(causeWords(decision.preflightCauses)) }}
      />
      <ReadableHeaders decision={decision} />
      <Elsewhere item={item} own={rules} others={others} />
      <TextList
        name={told('panel.notes.name')}
        texts={explanation.notes}
        fold={{ testId: 'notes', inside: bare(note) }}
      />
      <Advice advice={advice} />
      <Facts decision={decision} />
      <Problems problems={exchange.problems} />
      <ConsoleFold item={item} text={consoleText} isOwn={isConsolesOwn(decision)} links={linksOf(item)} />
    </>
  );
}

/** The page about its reason, which comes with the panel, before all others. */
function linksOf({ decision: { reason }, explanation }: Analyzed): readonly Link[] {
  const links = explanation.links.map(linkOf);
  return reason === null
    ? links
    : [{ label: told('panel.links.reason'), url: `reasons.html#${reason}` }, ...links];
}
