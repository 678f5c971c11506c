/** How many seconds each part of a run takes, in their order. */
export interface Part {
  readonly name: string;
  readonly seconds: number;
}

/** Below this, what was done says too little of how fast this machine is. */
const enoughSeconds = 20;
/** A part that was skipped, or a machine that slept, is no measure. */
const [slowest, fastest] = [6, 0.3];

/**
 * Seconds until a run ends, at the pace that it has had so far.
 *
 * @param at index of the part that runs
 * @param done how much of that part is done, from 0 to 1
 * @param elapsed seconds since the run began
 */
export function secondsLeft(parts: readonly Part[], at: number, done: number, elapsed: number): number {
  const sum = (some: readonly Part[]) => some.reduce((total, { seconds }) => total + seconds, 0);
  const behind = sum(parts.slice(0, at)) + done * (parts[at]?.seconds ?? 0);
  const pace = behind < enoughSeconds ? 1 : Math.min(slowest, Math.max(fastest, elapsed / behind));
  return pace * Math.max(0, sum(parts) - behind);
}

/** Only as exact as such a guess is. */
export function leftInWords(seconds: number): string {
  if (seconds < 45) return 'less than a minute left';
  const minutes = Math.round(seconds / 60);
  return minutes <= 1 ? 'about a minute left' : `about ${minutes} minutes left`;
}
