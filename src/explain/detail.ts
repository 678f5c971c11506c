import type { Text } from '../words/text.ts';
import type { Case } from './case.ts';
import type { Explanation } from './explanation.ts';

/** What a list does not show of an explanation. */
export type Detail = Omit<Explanation, 'label'>;

let make: ((c: Case) => Detail) | null = null;

/** Makes it known how exchanges are explained in full. It comes with the messages that it is said with. */
export function addDetail(explainInFull: (c: Case) => Detail): void {
  make = explainInFull;
}

/** @throws where `messages.ts` is not loaded: whoever asks has to import it. */
export function detailOf(c: Case): Detail {
  if (make === null) throw new Error('src/explain/messages.ts is not loaded');
  return make(c);
}

/** @param make asked once, for the first part that somebody reads */
export function withDetail(label: Text, make: () => Detail): Explanation {
  const detail = once(make);
  return {
    label,
    get title() {
      return detail().title;
    },
    get summary() {
      return detail().summary;
    },
    get notes() {
      return detail().notes;
    },
    get steps() {
      return detail().steps;
    },
    get preflightCauses() {
      return detail().preflightCauses;
    },
    get links() {
      return detail().links;
    },
  };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
