import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { analyzeExample } from '../../examples/analyze-example.ts';
import { exampleOf } from '../../examples/examples.ts';
import { type ExampleId, exampleIds } from '../../examples/verdicts.ts';
import { isTyped } from '../../is-typed.ts';
import { RulesContext, useRules } from '../../rules.ts';
import { PageContext } from '../../state/page-actions.ts';
import type { Tab } from '../../state/store.ts';
import { Detail } from '../Detail.tsx';
import { WalkContext } from '../why/walk.ts';
import { ExampleNote } from './ExampleNote.tsx';

interface Props {
  readonly id: ExampleId;
  readonly onShow: (id: ExampleId | null) => void;
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ['n', 1],
  ['p', -1],
]);

/** An example as any exchange is shown; nothing of it can be sent. */
export function ExampleDetail({ id, onShow }: Props) {
  const own = useRules();
  const example = exampleOf(id);
  const rules = example.rules ?? own;
  const all = useMemo(() => analyzeExample(example, rules), [example, rules]);
  const [tab, setTab] = useState<Tab>('why');
  const [walk, setWalk] = useState(0);
  const item = all.at(-1);

  // Beside this the list has less room.
  useLayoutEffect(() => {
    document.querySelector(`[data-example="${id}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [id]);

  // Before it is drawn, so that the next key finds the listener of what is seen.
  useLayoutEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const by = STEPS.get(event.key);
      if (event.defaultPrevented) return;
      if (event.key === 'Escape') onShow(null);
      else if (by !== undefined && !isTyped(event)) onShow(neighbour(id, by));
      else return;
      event.preventDefault();
      // DevTools would open its drawer as well.
      event.stopPropagation();
    }
    // Also where nothing has the focus, and before DevTools hear of it.
    document.body.addEventListener('keydown', onKeyDown);
    return () => document.body.removeEventListener('keydown', onKeyDown);
  }, [id, onShow]);

  if (item === undefined) return null;
  return (
    <PageContext.Provider value={null}>
      <RulesContext.Provider value={rules}>
        <WalkContext.Provider value={walk}>
          <Detail item={item} all={all} chosen={[]} tab={tab} onTab={setTab} onClose={() => onShow(null)}>
            <ExampleNote
              id={id}
              onWalk={() => {
                setTab('why');
                setWalk(walk + 1);
              }}
              onChange={() => setTab('what-if')}
              onNext={() => onShow(neighbour(id, 1))}
            />
          </Detail>
        </WalkContext.Provider>
      </RulesContext.Provider>
    </PageContext.Provider>
  );
}

/** Round and round. */
function neighbour(id: ExampleId, by: number): ExampleId {
  const count = exampleIds.length;
  return exampleIds[(exampleIds.indexOf(id) + by + count) % count] ?? id;
}
