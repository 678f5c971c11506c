import { useMemo } from 'preact/hooks';
import { type Analyzed, differing } from '../../../src/analyze.ts';
import { adviceBeside } from '../../../src/explain/advice/register.ts';
import { consoleTextOf, isConsolesOwn } from '../../../src/explain/console-text.ts';
import { type Link, linkOf } from '../../../src/explain/links.ts';
import { remediesOf } from '../../../src/remedies/index.ts';
import { bare } from '../../../src/words/plain.ts';
import { useRules } from '../../rules.ts';
import { told } from '../../words.ts';
import { Advice } from './Advice.tsx';
import { Changes } from './Changes.tsx';
import { ConsoleFold } from './ConsoleFold.tsx';
import { causeWords } from './cause-words.ts';
import { Elsewhere } from './Elsewhere.tsx';
import { Facts } from './Facts.tsx';
import { Problems } from './Problems.tsx';
import { ReadableHeaders } from './ReadableHeaders.tsx';
import { SequenceFold } from './SequenceFold.tsx';
import { TextList } from './TextList.tsx';
import { Trace } from './Trace.tsx';

/** What stands below the first screen: each fold says in a few words what is inside. */
export function WhyFolds({ item }: { readonly item: Analyzed }) {
  const { exchange, decision, explanation } = item;
  const rules = useRules();
  const others = useMemo(() => differing(item, rules), [item, rules]);
  const consoleText = consoleTextOf(rules.name, exchange, decision);
  // What this browser has set is no advice to a server.
  const advice = useMemo(
    () => (exchange.headersSet === undefined ? adviceBeside(exchange, decision) : []),
    [exchange, decision],
  );
  const [note = []] = explanation.notes;
  return (
    <>
      <Changes name={told('remedy.name')} remedies={remediesOf(exchange, decision)} folded />
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
