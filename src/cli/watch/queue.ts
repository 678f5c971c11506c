/** What one side adds and the other reads, once each, until it is ended. */
export class Queue<T> implements AsyncIterable<T> {
  #waiting: T[] = [];
  #isEnded = false;
  #wake: () => void = () => {};

  add(item: T): void {
    this.#waiting.push(item);
    this.#wake();
  }

  end(): void {
    this.#isEnded = true;
    this.#wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    for (;;) {
      const items = this.#waiting;
      this.#waiting = [];
      yield* items;
      if (this.#waiting.length > 0) continue;
      if (this.#isEnded) return;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}
