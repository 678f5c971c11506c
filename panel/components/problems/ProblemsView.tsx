// biome-ignore-all lint/a11y/useSemanticElements: an ARIA tree has no element of its own.
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { FormerProblem } from '../../state/former-problems.ts';
import { type ProblemList, stepFrom } from '../../state/problems.ts';
import { resolvedProblems } from '../../state/resolved.ts';
import type { Opening, Store } from '../../state/store.ts';
import type { Row } from '../../state/view-model.ts';
import { told, toldCount } from '../../words.ts';
import { Later } from '../Later.tsx';
import { NoProblems } from './NoProblems.tsx';
import { OtherLines } from './OtherLines.tsx';
import { ProblemItem } from './ProblemItem.tsx';
import { useFirstProblem } from './use-first-problem.ts';
import { useOwners } from './use-owners.ts';
import '../../styles/problems.css';

interface Props {
  readonly list: ProblemList;
  /** In the order they started, whatever is filtered away. */
  readonly all: readonly Row[];
  readonly former: readonly FormerProblem[];
  readonly cursor: string | null;
  readonly detailOpen: boolean;
  readonly opening: Opening;
  readonly store: Store;
}

/** Problems that are drawn; a page with more has one cause for most of them. */
const SHOWN = 200;

/** Nothing is, before a page was loaded again. */
export const loadResolved = () => import('./ResolvedLines.tsx').then(({ ResolvedLines }) => ResolvedLines);

/** A log in which nothing was allowed needs none of it. */
const loadNeeded = () => import('./NeededLines.tsx').then(({ NeededLines }) => NeededLines);

const STEPS: ReadonlyMap<string, 'next' | 'previous' | 'first' | 'last'> = new Map([
  ['ArrowDown', 'next'],
  ['ArrowUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
] as const);

/** What is wrong first, alike failures as one; what is not, in a line each. */
export function ProblemsView(props: Props) {
  const { all, former, cursor, detailOpen, opening, store } = props;
  const { problems, others } = props.list;
  const tree = useRef<HTMLDivElement>(null);
  const ownerOf = useOwners(problems, store);
  const shown = problems.slice(0, SHOWN);
  const resolved = useMemo(() => resolvedProblems(former, all), [former, all]);

  useFirstProblem(problems, { cursor, detailOpen, opening }, store);

  useLayoutEffect(() => {
    if (cursor !== null) document.getElementById(`row-${cursor}`)?.scrollIntoView({ block: 'nearest' });
  }, [cursor, detailOpen]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' && cursor !== null) {
      event.preventDefault();
      store.open(cursor);
      return;
    }
    const step = STEPS.get(event.key);
    const to = step === undefined ? null : stepFrom(problems, cursor, step);
    if (to === null) return;
    event.preventDefault();
    store.moveTo(to);
  }

  const isHere = shown.some(({ rows }) => rows.some(({ id }) => id === cursor));
  return (
    <div class="problems" data-testid="problems-view">
      {shown.length === 0 && <NoProblems all={all} onShowAll={store.showAll} />}
      {shown.length > 0 && (
        <div
          ref={tree}
          role="tree"
          class="problem-tree"
          aria-label={told('problems.name')}
          aria-activedescendant={isHere ? `row-${cursor}` : undefined}
          tabIndex={0}
          onKeyDown={onKeyDown}
        >
          {shown.map((problem) => (
            <ProblemItem
              key={problem.key}
              problem={problem}
              owner={ownerOf(problem)}
              cursor={cursor}
              detailOpen={detailOpen}
              onOpen={store.open}
              onShowOnly={store.showOnly}
            />
          ))}
        </div>
      )}
      {problems.length > SHOWN && (
        <p class="other-line">{toldCount('problems.more', problems.length - SHOWN)}</p>
      )}
      {resolved.length > 0 && <Later load={loadResolved} props={{ resolved, onOpen: store.open }} />}
      {others.has('allowed') && (
        <Later load={loadNeeded} props={{ exchanges: store.get().exchanges, onOpen: store.open }} />
      )}
      <OtherLines others={others} onShow={store.showVerdict} />
    </div>
  );
}
