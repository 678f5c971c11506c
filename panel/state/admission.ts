/** What is looked at of an entry. */
interface Numbered {
  readonly index: number;
  readonly document?: number;
}

/**
 * Which entries still belong into the list. One that is read again keeps its index, and may come after its row was
 * cleared; one of a page that was left may end after the page is gone.
 */
export interface Admission {
  admit<Entry extends Numbered>(entries: readonly Entry[]): readonly Entry[];
  /** Nothing that came so far is let in again. */
  clear(): void;
  /** Nor is anything of a document before this one. */
  leave(document: number): void;
}

export function createAdmission(): Admission {
  let newest: Required<Numbered> = { index: -1, document: 0 };
  let cleared = newest;
  let earliest = 0;
  return {
    admit(entries) {
      return entries.filter(({ index, document = 0 }) => {
        newest = { index: Math.max(newest.index, index), document: Math.max(newest.document, document) };
        // Some of a new document's come before it is known of, and are told again as its own.
        const isCleared = index <= cleared.index && document <= cleared.document;
        return document >= earliest && !isCleared;
      });
    },
    clear() {
      cleared = newest;
    },
    leave(document) {
      earliest = document;
    },
  };
}
