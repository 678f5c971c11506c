import { evalInPage, getHar, renewPageLine } from './browser.ts';
import { pageNumber } from './documents.ts';
import type { Identity } from './identity.ts';
import type { PageQuestion } from './page.ts';
import { pause } from './pause.ts';

/**
 * A document that is just coming to be refuses to be asked, for some milliseconds; one that cannot be inspected always
 * does. One that is paused at a breakpoint does not respond.
 */
const askAgainAfterMs = [0, 25, 100, 400];

/** Asks the document that is there who it is. Never throws. */
export interface Identify {
  /** Marks it where nobody has. @param current the mark of the document that was there last */
  ask(current: number | null): Promise<Identity>;
  /** Over the connection that there is, which may still lead to the document before. null: it does not say. */
  look(): Promise<number | null>;
}

/**
 * The mark is a `const` of the global scope: no script can list it, nobody can guess its name, and each document has a
 * scope of its own. So the page can neither see it nor reply instead, as it could for `performance.timeOrigin`.
 *
 * @param secret letters and digits
 * @param page is asked where a new document is and since when, and since when one that was kept is shown again
 */
export function createIdentify(secret: string, page: Pick<PageQuestion, 'start' | 'shown'>): Identify {
  const name = `d${secret}`;
  let marks = 0;
  /** Marks of documents that are known: one that has another was marked by a question whose reply was lost. */
  const told = new Set<number>();

  /** null: none; undefined: it could not be asked. */
  async function markThere(): Promise<number | null | undefined> {
    const known = await evalInPage(`typeof ${name} === 'undefined' ? null : ${name}`);
    if ('trouble' in known) return undefined;
    return typeof known.value === 'number' ? known.value : null;
  }

  return {
    async ask(current) {
      let firefox: NonNullable<Identity['firefox']> | undefined;
      for (const delay of askAgainAfterMs) {
        await pause(delay);
        if (await renewPageLine())
          firefox = { askedAtMs: Date.now(), url: null, sinceMs: null, kept: false, loading: null };
        const known = await markThere();
        if (known === undefined) continue;
        const mark = known ?? ++marks;
        // Another document may be there meanwhile; one that has a mark refuses a second.
        if (known === null && 'trouble' in (await evalInPage(`const ${name} = ${mark}; ${mark}`))) continue;
        const kept = told.has(mark);
        told.add(mark);
        if (firefox === undefined)
          return kept && mark !== current ? { mark, shownMs: await page.shown() } : { mark };
        if (mark === current) return { mark, firefox };
        const start = await page.start();
        // Asked in several questions: where another document came between them, they are of two.
        return { mark, firefox: { ...firefox, ...((await markThere()) === mark ? start : {}), kept } };
      }
      // Firefox lets go of what comes while its log is read.
      return firefox === undefined ? { mark: null, newestPage: await newestPage() } : { mark: null, firefox };
    },
    async look() {
      return (await markThere()) ?? null;
    },
  };
}

/** DevTools' own log is emptied for a new document, or names a newer page. */
async function newestPage(): Promise<number | null> {
  const { entries } = Object(await getHar()) as { entries?: unknown };
  let newest: number | null = null;
  for (const entry of Array.isArray(entries) ? (entries as unknown[]) : []) {
    const { pageref } = Object(entry) as { pageref?: unknown };
    const number = pageNumber({ writer: 'chromium', pageref: typeof pageref === 'string' ? pageref : null });
    if (number !== null && number > (newest ?? -1)) newest = number;
  }
  return newest;
}
