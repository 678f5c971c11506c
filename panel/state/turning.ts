/** A page that asks without end is shown in the end, too. In milliseconds. */
const shownAtLatestMs = 1_000;

/**
 * When the list goes over to a new page: once all that the page had asked for before it was known is worked out. Until then the
 * list of the page before stands, so that a row that is the new page's never goes away.
 */
export interface Turning {
  /** The tab has another page. What it asked for before that was known follows. */
  begin(): void;
  /** All that followed has come. */
  told(): void;
  /** @param isAll nothing of what has come is still to be worked out */
  mayShow(isAll: boolean): boolean;
}

/** @param show shows what there is by then, where that took too long */
export function createTurning(
  show: () => void,
  later: (work: () => void, ms: number) => void = setTimeout,
): Turning {
  let stage: 'over' | 'begun' | 'told' = 'over';
  let turns = 0;
  return {
    begin() {
      if (stage === 'over') {
        const turn = ++turns;
        later(() => {
          if (turn !== turns || stage === 'over') return;
          stage = 'over';
          show();
        }, shownAtLatestMs);
      }
      stage = 'begun';
    },
    told() {
      if (stage === 'begun') stage = 'told';
    },
    mayShow(isAll) {
      if (stage === 'told' && isAll) stage = 'over';
      return stage === 'over';
    },
  };
}
