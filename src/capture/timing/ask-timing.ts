import type { HarEntry } from '../../har/entry.ts';
import { evalInPage } from '../browser.ts';
import { replacedNatives } from '../natives.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { LeftOver, releasedAfterMs } from './left-over.ts';
import { endsAfterMs, timingExpressions, timingNatives } from './page-timing.ts';
import { Said } from './said.ts';
import { TimingBook } from './timing-book.ts';

/** Of an entry that has no timing yet: the page may be busy, and an entry may come before it. In milliseconds. */
const askAgainAfterMs = [100, 500, 2_000];

/** Asked less often, the observer would end. */
const heartbeatMs = endsAfterMs / 2;

/** Documents that can come back: those that are kept, and a few more. */
const rememberedAtMost = 100;

/** So many resources a document keeps for an observer that comes late. @see https://w3c.github.io/resource-timing/#dfn-resource-timing-buffer-size-limit */
const bufferedAtMost = 250;

/** Asks the inspected page what its Resource Timing says of its requests. */
export interface TimingQuestion {
  /** The tab has another document; `document` is its number. */
  navigated(document: number): void;
  /** An entry. @returns what is told now, as it is known; what may be the earlier document's is told later */
  see(entry: HarEntry): readonly HarEntry[];
}

/**
 * @param secret letters and digits; the same for as long as DevTools are open
 * @param document number of the one that is there
 * @param tell an entry that is not what it was, or was not told yet
 */
export function createTimingQuestion(
  secret: string,
  document: number,
  tell: (entry: HarEntry) => void,
): TimingQuestion {
  const expressions = timingExpressions(secret);
  const book = new TimingBook();
  const leftOver = new LeftOver(book);
  let current = document;
  let declared = 0;
  /** By the id of the document. */
  const isIntact = new Map<string, boolean>();
  /** Whether a document may have forgotten some of its first resources. */
  const isCut = new Map<string, boolean>();
  /** Nobody waits for a page that is busy: what it then says is lost, unless it is asked again. */
  let isHeard = true;
  const said = new Said();
  let again = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dueMs = Number.POSITIVE_INFINITY;

  const ask = oneAtATime(async () => {
    const of = current;
    const askedMs = Date.now();
    const taken = await take();
    if (taken !== null) for (const lines of taken.parts) said.add(taken.id, lines);
    if (of !== current) return;
    // To look at what the page has replaced takes a question for each function: not before there is anything to tell.
    const isAwaited = book.hasEntries || leftOver.isOpen;
    if (taken !== null && isAwaited && (await isTrusted(taken.id)) && of === current) {
      for (const timings of said.read()) book.note(timings);
      settle();
      for (const entry of leftOver.decide(askedMs, !taken.isShut && isCut.get(taken.id) !== true))
        tell(entry);
      settle();
    }
    const soon = book.isOpen || leftOver.isOpen ? askAgainAfterMs[again++] : undefined;
    // A page that cannot be asked is not asked again for nothing.
    if (soon !== undefined || taken !== null) plan(soon ?? heartbeatMs);
  });

  function settle(): void {
    for (const entry of book.settle()) {
      for (const each of leftOver.settled(entry)) tell(each);
      tell(entry);
    }
  }

  /** A page that does not respond, or that nothing is believed of, keeps nothing back. */
  function releaseLater(seenMs: number): void {
    setTimeout(() => {
      for (const entry of leftOver.release(seenMs)) tell(entry);
    }, releasedAfterMs);
  }

  /** What is planned for sooner stands. */
  function plan(ms: number): void {
    const at = performance.now() + ms;
    if (at >= dueMs) return;
    clearTimeout(timer);
    dueMs = at;
    timer = setTimeout(() => {
      dueMs = Number.POSITIVE_INFINITY;
      ask();
    }, ms);
  }

  /** null: it cannot be asked. */
  async function take(): Promise<{
    readonly id: string;
    readonly isShut: boolean;
    /** Those that may be told again each by itself. */
    readonly parts: readonly (readonly string[])[];
  } | null> {
    let taken = await evalInPage(isHeard ? expressions.take : expressions.takeAgain);
    if ('value' in taken && taken.value === null) taken = await evalInPage(expressions.declare(++declared));
    isHeard = 'value' in taken;
    if (!('value' in taken) || typeof taken.value !== 'string') return null;
    const [first = '', ...more] = taken.value.split('\n\n').map((part) => part.split('\n'));
    const [head = '', ...rest] = first;
    const [id = '', shut] = head.split(' ');
    const parts = [rest, ...more].map((lines) => lines.filter((line) => line !== ''));
    if (!isCut.has(id)) {
      if (isCut.size >= rememberedAtMost) isCut.clear();
      isCut.set(id, parts.flat().length >= bufferedAtMost);
    }
    return { id, isShut: shut !== undefined, parts };
  }

  /** Whether nothing of what is called there is the page's own, as far as it could be found out. */
  async function isTrusted(id: string): Promise<boolean> {
    const known = isIntact.get(id);
    if (known !== undefined) return known;
    const replaced = await replacedNatives(expressions.natives, timingNatives);
    if (replaced === null) return false;
    if (isIntact.size >= rememberedAtMost) isIntact.clear();
    isIntact.set(id, replaced.length === 0);
    return replaced.length === 0;
  }

  ask();
  return {
    navigated(number) {
      current = number;
      for (const entry of leftOver.navigated(number, Date.now())) tell(entry);
      book.clear();
      said.again();
      again = 0;
      ask();
    },
    see(entry) {
      if (entry.document !== undefined && entry.document !== current) return [entry];
      again = 0;
      plan(askAgainAfterMs[0] ?? 0);
      const seenMs = Date.now();
      const told = leftOver.see(book.see(entry), seenMs);
      if (told.length === 0) releaseLater(seenMs);
      return told;
    },
  };
}
