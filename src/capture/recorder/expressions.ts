import { recorderSource } from './in-page/source.ts';

/** What is evaluated in the page, from when recording is switched on until it is switched off. */
export interface Expressions {
  /** Begins, where nothing is recorded yet. */
  readonly begin: string;
  /** The same for a page that has not begun. */
  readonly beginEarly: string;
  /**
   * The log since the last reply that has come; null where nothing is recorded. Rounds count up from 1.
   *
   * @param used the last round whose reply has come; unless it is said, all have
   */
  take(round: number, used?: number): string;
  /** A list of what the recorder calls of the browser's. */
  readonly natives: string;
  readonly end: string;
}

/** Characters of log the page keeps until it is known that they have come: some ten thousand calls. */
const mostLog = 4_000_000;

/**
 * The recorder stands under a name that no script can list (a `const` of the global scope is no property) and nobody can
 * guess.
 *
 * @param secret letters and digits; the name is one half of them, since the other may be seen
 * @param asFile stack traces name the file of what is evaluated, and not the names that functions are given (Firefox)
 */
export function expressions(secret: string, asFile = false): Expressions {
  const half = secret.length / 2;
  const name = `r${secret.slice(0, half)}`;
  const mark = `m${secret.slice(half)}`;
  const begin = (early: boolean) =>
    `const ${name} = (() => { try { return ${recorderSource([name, mark, mostLog, early])}; } catch { return null; } })();${asFile ? `\n//# sourceURL=${mark}` : ''}`;
  // A second `const` of that name would be an error: in the page that has one, it is already recorded.
  return {
    begin: begin(false),
    beginEarly: begin(true),
    take: (round, used = round - 1) =>
      `typeof ${name} === 'undefined' || ${name} === null ? null : ${name}.take(${round}, ${used})`,
    natives: `${name}.natives`,
    end: `typeof ${name} === 'undefined' || ${name} === null ? null : ${name}.leave()`,
  };
}
