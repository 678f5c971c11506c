import type { Text } from '../words/text.ts';
import type { Case } from './case.ts';
import type { Explanation } from './explanation.ts';

/** What an opened exchange shows first of its explanation. */
export type Headline = Pick<Explanation, 'title' | 'summary'>;

/** What it shows below that. */
export type Particulars = Omit<Explanation, 'label' | keyof Headline>;

let makeHeadline: ((c: Case) => Headline) | null = null;
let makeParticulars: ((c: Case) => Particulars) | null = null;

/** Makes it known how the headlines of exchanges are made. It comes with the messages that they are said with. */
export function addHeadline(make: (c: Case) => Headline): void {
  makeHeadline = make;
}

/** The same for all below them. */
export function addParticulars(make: (c: Case) => Particulars): void {
  makeParticulars = make;
}

/** @throws where `headline.ts` is not loaded: whoever asks has to import it, or `messages.ts`. */
export function headlineOf(c: Case): Headline {
  if (makeHeadline === null) throw new Error('src/explain/headline.ts is not loaded');
  return makeHeadline(c);
}

/** @throws where `messages.ts` is not loaded: whoever asks has to import it. */
export function particularsOf(c: Case): Particulars {
  if (makeParticulars === null) throw new Error('src/explain/messages.ts is not loaded');
  return makeParticulars(c);
}

/** @param make each asked once, for the first part that somebody reads */
export function withDetail(
  label: Text,
  make: { readonly headline: () => Headline; readonly particulars: () => Particulars },
): Explanation {
  const headline = once(make.headline);
  const particulars = once(make.particulars);
  return {
    label,
    get title() {
      return headline().title;
    },
    get summary() {
      return headline().summary;
    },
    get notes() {
      return particulars().notes;
    },
    get steps() {
      return particulars().steps;
    },
    get preflightCauses() {
      return particulars().preflightCauses;
    },
    get links() {
      return particulars().links;
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
