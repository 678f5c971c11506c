import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Problem } from '../../state/problems.ts';
import type { State, Store } from '../../state/store.ts';

/** Where the detail takes the place of the list; `base.css` lays it out by the same words. */
export const IN_PLACE_OF_LIST = '(max-width: 640px) and (max-height: 560px), (max-width: 420px)';

/**
 * Opens the first problem while nobody has chosen one and there is room beside the list. What stands open stays, also
 * where a problem that began before it comes in later. Focus stays where it is.
 */
export function useFirstProblem(
  problems: readonly Problem[],
  { cursor, detailOpen, opening }: Pick<State, 'cursor' | 'detailOpen' | 'opening'>,
  store: Pick<Store, 'openByItself'>,
): void {
  const hasRoom = useRoom();
  const isHere = problems.some(({ rows }) => rows.some(({ id }) => id === cursor));
  const id = isHere ? cursor : (problems[0]?.rows[0].id ?? null);
  const wanted = hasRoom ? id : null;
  const isDone = wanted === cursor && detailOpen === (wanted !== null);
  useLayoutEffect(() => {
    if (opening === 'by-itself' && !isDone) store.openByItself(wanted);
  }, [opening, isDone, wanted, store]);
}

/** Whether the detail stands beside or below the list. */
function useRoom(): boolean {
  const [query] = useState(() => matchMedia(IN_PLACE_OF_LIST));
  const [hasRoom, setRoom] = useState(!query.matches);
  useEffect(() => {
    const look = () => setRoom(!query.matches);
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, [query]);
  return hasRoom;
}
