/** Asked for while it runs, it runs once more afterwards. */
export function oneAtATime(run: () => Promise<void>): () => void {
  let running = false;
  let wanted = false;
  return function start(): void {
    wanted = running;
    if (running) return;
    running = true;
    void run().finally(() => {
      running = false;
      if (wanted) start();
    });
  };
}
