import type { HarEntry } from '../har/entry.ts';
import type { Documents, Placed } from './documents.ts';
import type { Identify } from './identify.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { pause } from './pause.ts';

/** A page that changes its URL in a loop is asked so often and no oftener. In milliseconds. */
const restMs = 30;

/** Nor is one looked at oftener for its requests. */
const restOfLookMs = 300;

/**
 * A document that could not be asked who it is, as while it is just coming to be on a busy machine: without a mark it would
 * be taken for a new one at the next change of its URL. One that nobody may ask is left alone after these. In milliseconds.
 */
const askAgainAfterMs = [500, 2_000, 8_000];

/** Finds out when the tab has another document. */
export interface DocumentFinder {
  /** DevTools tell a navigation, or have just been opened. */
  navigated(): void;
  /** An entry that has come. */
  saw(entry: HarEntry): void;
}

/**
 * Firefox tells of a new document once it has loaded, images and all, and so never of one that goes on loading; what it
 * asks for is told before. So where requests come that began after the document was asked last, it is looked at again.
 */
export function findDocuments(
  identify: Identify,
  documents: Documents,
  tell: (placed: Placed) => void,
): DocumentFinder {
  let asked = 0;
  /** The document that is known was there then. */
  let confirmedMs = Number.NEGATIVE_INFINITY;

  const find = oneAtATime(async () => {
    const begunMs = Date.now();
    const identity = await identify.ask(documents.mark);
    if (identity.mark !== null) confirmedMs = begunMs;
    tell(documents.identified(identity));
    const later = identity.mark === null ? askAgainAfterMs[asked++] : undefined;
    if (later !== undefined) setTimeout(find, later);
    await pause(restMs);
  });

  const look = oneAtATime(async () => {
    const begunMs = Date.now();
    const { mark } = documents;
    // Of one that nobody may ask, DevTools alone can tell that it is gone.
    if (mark === null) return;
    if ((await identify.look()) === mark) confirmedMs = begunMs;
    else find();
    await pause(restOfLookMs);
  });

  return {
    navigated() {
      asked = 0;
      find();
    },
    saw({ writer, startedMs }) {
      if (writer === 'firefox' && startedMs !== null && startedMs >= confirmedMs) look();
    },
  };
}
