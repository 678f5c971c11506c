import { useMemo, useState } from 'preact/hooks';
import { type Analyzed, reconsider } from '../../../src/analyze.ts';
import '../../../src/explain/messages.ts';
import { remediesOf } from '../../../src/remedies/index.ts';
import { keepResponses, keptResponses } from '../../drafts.ts';
import { useRules } from '../../rules.ts';
import { isNeverSent } from '../../state/never-sent.ts';
import { told } from '../../words.ts';
import { Later } from '../Later.tsx';
import { Badges } from '../why/Badges.tsx';
import { Sentence } from '../why/Sentence.tsx';
import { Trace } from '../why/Trace.tsx';
import { DraftEditor } from './DraftEditor.tsx';
import { type Draft, draftsOf, withDrafts } from './what-if.ts';
import '../../styles/what-if.css';

const loadFix = () => import('../fix/FixTab.tsx').then(({ FixTab }) => FixTab);
const loadTest = () => import('../test/TestTab.tsx').then(({ TestTab }) => TestTab);

/** The responses, to edit: the panel shows at once what the browser would decide. */
export function WhatIfTab({ item }: { readonly item: Analyzed }) {
  const before = useMemo(() => draftsOf(item), [item]);
  const [drafts, setAll] = useState(() => keptResponses(item, before));
  const [shown, setShown] = useState<'fix' | 'test' | null>(null);
  const rules = useRules();
  const edited = useMemo(
    () => (drafts.length === 0 ? item : reconsider(item, (exchange) => withDrafts(exchange, drafts), rules)),
    [item, drafts, rules],
  );
  const alone = useMemo(() => [edited] as const, [edited]);

  function setDrafts(next: readonly Draft[]): void {
    setAll(next);
    keepResponses(item, before, next);
  }

  function change(at: number, part: Partial<Draft>): void {
    setDrafts(drafts.map((draft, index) => (index === at ? { ...draft, ...part } : draft)));
  }

  const button = (part: 'fix' | 'test') => (
    <button
      type="button"
      class="button"
      aria-expanded={shown === part}
      onClick={() => setShown(shown === part ? null : part)}
    >
      {told(`panel.what-if.${part}`)}
    </button>
  );

  return (
    <div class="what-if" data-testid="what-if" data-verdict={edited.decision.verdict}>
      <div aria-live="polite">
        <Sentence item={edited} />
        <Badges item={edited} owner={remediesOf(edited.exchange, edited.decision)[0]?.owner} />
      </div>
      {isNeverSent(item.exchange, item.decision) && (
        <p class="because" data-testid="never-sent">
          {told('panel.what-if.never-sent')}
        </p>
      )}
      {drafts.map((draft, index) => (
        <DraftEditor
          key={`${draft.hop} ${draft.kind}`}
          draft={draft}
          changed={draft.lines !== before[index]?.lines || draft.status !== before[index]?.status}
          onChange={(part) => change(index, part)}
        />
      ))}
      <p class="buttons">
        <button type="button" class="button" disabled={drafts === before} onClick={() => setDrafts(before)}>
          {told('panel.what-if.reset')}
        </button>{' '}
        {button('fix')} {button('test')}
      </p>
      {shown === 'fix' && <Later load={loadFix} props={{ item: edited, all: alone }} />}
      {shown === 'test' && <Later load={loadTest} props={{ items: alone }} />}
      <Trace steps={edited.explanation.steps} exchange={edited.exchange} />
    </div>
  );
}
