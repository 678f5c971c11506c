/**
 * Work in small steps: after each it may be laid down, and taken up later, so that a page with a crowd of requests keeps
 * nobody waiting. A step is about as much as one entry costs, whatever the crowd.
 */
export type Steps<Result> = Generator<void, Result, void>;

/** All of it at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same of a list, resting now and then: for what costs next to nothing each. */
export function* eachInSteps<Item>(items: Iterable<Item>, look: (item: Item) => void): Steps<void> {
  let looks = 0;
  for (const item of items) {
    if (++looks % looksOfStep === 0) yield;
    look(item);
  }
}

/** Looks, cells and the like, of which one costs too little to be a step. */
export const looksOfStep = 1_000;
