import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { type Analyzed, differing } from '../../../src/analyze.ts';
import { adviceBeside } from '../../../src/explain/advice/register.ts';
import { chromiumConsoleText, isConsolesOwn } from '../../../src/explain/console-text.ts';
import { linkOf } from '../../../src/explain/links.ts';
import { remediesOf } from '../../../src/remedies/index.ts';
import { useRules } from '../../rules.ts';
import { told } from '../../words.ts';
import { Advice } from './Advice.tsx';
import { Badges } from './Badges.tsx';
import { Changes } from './Changes.tsx';
import { ConsoleText } from './ConsoleText.tsx';
import { Elsewhere } from './Elsewhere.tsx';
import { Facts } from './Facts.tsx';
import { Links } from './Links.tsx';
import { NetworkLink } from './NetworkLink.tsx';
import { Problems } from './Problems.tsx';
import { ReadableHeaders } from './ReadableHeaders.tsx';
import { Sentence } from './Sentence.tsx';
import { Sequence } from './Sequence.tsx';
import { TextList } from './TextList.tsx';
import { Trace } from './Trace.tsx';

interface Props {
  readonly item: Analyzed;
  /** What can be done with the call itself. */
  readonly children?: ComponentChildren;
}

/** Top down as a person asks: what happened, who owns the fix, each step, what else, where to read on. */
export function WhyTab({ item, children }: Props) {
  const { exchange, decision, explanation } = item;
  const rules = useRules();
  const others = useMemo(() => differing(item, rules), [item, rules]);
  const consoleText = rules.name === 'chromium' ? chromiumConsoleText(exchange, decision) : null;
  // What this browser has set is no advice to a server.
  const advice = useMemo(
    () => (exchange.headersSet === undefined ? adviceBeside(exchange, decision) : []),
    [exchange, decision],
  );
  const remedies = useMemo(() => remediesOf(exchange, decision), [exchange, decision]);
  return (
    <>
      <Sentence item={item} />
      <Badges item={item} owner={remedies[0]?.owner} isSameElsewhere={others.length === 0} />
      <div class="actions">
        {children}
        <NetworkLink url={exchange.hops[0].url} />
      </div>
      {exchange.outcome.kind === 'pending' && !exchange.running && (
        <p class="notice" role="status">
          {told('panel.waiting.text')}
        </p>
      )}
      <Changes name={told('remedy.name')} remedies={remedies} />
      <Sequence item={item} />
      <Trace steps={explanation.steps} exchange={exchange} />
      <TextList name={told('panel.notes.name')} texts={explanation.notes} />
      <Elsewhere item={item} own={rules} others={others} />
      <TextList name={told('panel.causes.name')} texts={explanation.preflightCauses} />
      <ReadableHeaders decision={decision} />
      <Advice advice={advice} />
      <Facts decision={decision} />
      <Problems problems={exchange.problems} />
      {consoleText !== null && <ConsoleText item={item} text={consoleText} isOwn={isConsolesOwn(decision)} />}
      <Links links={explanation.links.map(linkOf)} />
    </>
  );
}
