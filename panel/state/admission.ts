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
  /** A person cleared the list: nothing that came so far is let in again, nor where it is told as another document's. */
  clear(): void;
  /**
   * The list was cleared of documents before this one. What came before this one was known of, and is told again as its
   * own, is let in.
   */
  leave(document: number): void;
}

export function createAdmission(): Admission {
  let newest = -1;
  let cleared = newest;
  let earliest = 0;
  return {
    admit(entries) {
      return entries.filter(({ index, document = 0 }) => {
        newest = Math.max(newest, index);
        return document >= earliest && index > cleared;
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
