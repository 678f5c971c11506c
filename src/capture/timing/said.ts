import { readTimings, type Timing } from './read-timings.ts';

/** What a document has said is kept until another has said something. In lines. */
const keptAtMost = 5_000;

/**
 * What the document that is there has said: it may be the next one already, of which DevTools have still to tell. Each time
 * is kept by itself, since a frame's lines are said again.
 */
export class Said {
  #id = '';
  #times: (readonly string[])[] = [];
  #lines = 0;
  #read = 0;

  add(id: string, lines: readonly string[]): void {
    if (this.#id !== id) {
      this.#id = id;
      this.#times = [];
      [this.#lines, this.#read] = [0, 0];
    }
    if (lines.length === 0) return;
    this.#times.push(lines);
    this.#lines += lines.length;
    while (this.#lines > keptAtMost && this.#times.length > 1) {
      this.#lines -= this.#times.shift()?.length ?? 0;
      this.#read = Math.max(0, this.#read - 1);
    }
  }

  /** What has not been read yet, each time by itself. */
  read(): readonly (readonly Timing[])[] {
    const fresh = this.#times.slice(this.#read).map(readTimings);
    this.#read = this.#times.length;
    return fresh;
  }

  /** All that is kept is read once more. */
  again(): void {
    this.#read = 0;
  }
}
