/**
 * A signal that ends what is sent: once the time is up, or somebody interrupts.
 *
 * @param ms milliseconds for all requests together
 * @param interrupted resolves when somebody does; not there: nobody can
 */
export function startDeadline(
  ms: number,
  interrupted?: Promise<void>,
): { readonly signal: AbortSignal; stop(): void } {
  const end = new AbortController();
  void interrupted?.then(() => end.abort());
  const clock = setTimeout(() => end.abort(), ms);
  return { signal: end.signal, stop: () => clearTimeout(clock) };
}
