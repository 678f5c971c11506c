import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Analyzed } from '../../src/analyze.ts';
import { isExplained, loadExplanation } from '../../src/explain/headline.ts';
import { remediesOf } from '../../src/remedies/index.ts';
import { areSayable, loadRemedyWords } from '../../src/remedies/subjects.ts';
import { usePage } from '../state/page-actions.ts';
import { loadBoxedFix } from './fix/FixBox.tsx';
import { loadTryRow } from './fix/load-try-row.ts';
import { isLoaded, loadNow } from './Later.tsx';
import { isPlaced, loadCallPlace } from './why/WhyTab.tsx';

type Boxes = typeof import('./fix/box-server.ts');

/** What tells which server the box of a fix is to show; null: nothing was to be fixed yet. */
let boxes: Boxes | null = null;

export const loadAgain = () => import('./again/Again.tsx').then(({ Again }) => Again);

function isThere(item: Analyzed, all: readonly Analyzed[], canSend: boolean): boolean {
  if (!isExplained(item) || (canSend && !isLoaded(loadAgain))) return false;
  if (isPlaced(item.exchange) && !isLoaded(loadCallPlace)) return false;
  const [first] = remediesOf(item.exchange, item.decision);
  if (first === undefined) return true;
  if (canSend && !isLoaded(loadTryRow)) return false;
  return areSayable([first]) && isLoaded(loadBoxedFix) && boxes?.isServerThere(item, all) === true;
}

async function load(item: Analyzed, all: readonly Analyzed[], canSend: boolean): Promise<void> {
  const [first] = remediesOf(item.exchange, item.decision);
  await Promise.all([
    loadExplanation(item),
    canSend ? loadNow(loadAgain) : null,
    isPlaced(item.exchange) ? loadNow(loadCallPlace) : null,
    ...(first === undefined
      ? []
      : [
          loadRemedyWords([first]),
          loadBoxes().then(({ loadBoxServer }) => loadBoxServer(item, all)),
          canSend ? loadNow(loadTryRow) : null,
        ]),
  ]);
}

/** Loads the box of a fix, and what tells which server it is to show. */
export async function loadBoxes(): Promise<Boxes> {
  const [module] = await Promise.all([import('./fix/box-server.ts'), loadNow(loadBoxedFix)]);
  boxes = module;
  return module;
}

/**
 * The exchange whose first screen can be shown whole: what came later would move what is below it. That is the one that is
 * asked for, or the one before it while the words and the server of this one are loaded; null: there was none before.
 */
export function useFirstScreen(item: Analyzed, all: readonly Analyzed[]): Analyzed | null {
  const canSend = usePage() !== null;
  const there = useMemo(() => isThere(item, all, canSend), [item, canSend]);
  const [shown, setShown] = useState(there ? item : null);
  useEffect(() => {
    let wanted = true;
    if (there) setShown(item);
    else
      void load(item, all, canSend).then(
        () => wanted && setShown(item),
        (error) => console.error(error),
      );
    return () => {
      wanted = false;
    };
  }, [item, there]);
  return there ? item : shown;
}
