import { evalInPage, getHar } from './browser.ts';
import { type Identity, pageNumber } from './documents.ts';

/**
 * A document that is just coming to be refuses to be asked, for some milliseconds; one that cannot be inspected always
 * does. One that stands at a breakpoint does not answer.
 */
const askAgainAfterMs = [0, 25, 100, 400];

/** Asks the document that is there who it is, and marks it where nobody has. Never throws. */
export type Identify = () => Promise<Identity>;

/**
 * The mark is a `const` of the global scope: no script can list it, nobody can guess its name, and each document has a
 * scope of its own. So the page can neither see it nor answer in its place, as it could for `performance.timeOrigin`.
 *
 * @param secret letters and digits
 */
export function createIdentify(secret: string): Identify {
  const name = `d${secret}`;
  let marks = 0;
  return async function identify() {
    for (const delay of askAgainAfterMs) {
      await new Promise((resolve) => setTimeout(resolve, delay));
      const known = await evalInPage(`typeof ${name} === 'undefined' ? null : ${name}`);
      if ('trouble' in known) continue;
      if (typeof known.value === 'number') return { mark: known.value };
      const mark = ++marks;
      // Another document may be there meanwhile; one that has a mark refuses a second.
      if (!('trouble' in (await evalInPage(`const ${name} = ${mark}; ${mark}`)))) return { mark };
    }
    return { mark: null, newestPage: await newestPage() };
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
