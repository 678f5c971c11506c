import type { Reporter } from 'vitest/node';
import { leftInWords, type Part, secondsLeft } from './progress.ts';

/** What `npm test` hands to the reporter, as JSON. */
export interface Begun {
  readonly parts: readonly Part[];
  /** Index of the part that begins. */
  readonly at: number;
  /** When the run began, in milliseconds since 1970. */
  readonly since: number;
}

/** The variable that it is in. */
export const begunVariable = 'CORS_LENS_BEGUN';

/** Says after each tenth of a project's files how much is done, and how long all of `npm test` will still take. */
export default class ProgressReporter implements Reporter {
  readonly #begun = JSON.parse(process.env[begunVariable] ?? 'null') as Begun | null;
  #files = 0;
  #done = 0;

  onTestRunStart(files: readonly unknown[]): void {
    this.#files = files.length;
  }

  onTestModuleEnd(): void {
    const before = this.#tenths();
    this.#done += 1;
    if (this.#begun === null || this.#tenths() === before || this.#done >= this.#files) return;
    const { parts, at, since } = this.#begun;
    const left = secondsLeft(parts, at, this.#done / this.#files, (Date.now() - since) / 1000);
    console.log(
      `── ${parts[at]?.name}: ${this.#done} of ${this.#files} files, ${leftInWords(left)} until all is done`,
    );
  }

  #tenths(): number {
    return Math.floor((10 * this.#done) / Math.max(1, this.#files));
  }
}
