/** A side of a comparison: does its work once and says what it took, in whatever unit all sides use. */
export type Side = () => number | Promise<number>;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const [low = Number.NaN, high = Number.NaN] = [sorted[(sorted.length - 1) >> 1], sorted[half]];
  return (low + high) / 2;
}

/** The median of each side, as `inTurns` has them measured. */
export async function interleaved<Name extends string>(
  sides: Readonly<Record<Name, Side>>,
  rounds: number,
  warmUps = 1,
): Promise<Readonly<Record<Name, number>>> {
  const found = await inTurns(sides, rounds, warmUps);
  return Object.fromEntries(
    (Object.keys(found) as Name[]).map((name) => [name, median(found[name])]),
  ) as Record<Name, number>;
}

/**
 * What each side took, by round. They take turns, and another begins each round, so that what slows the machine for a while
 * slows all alike.
 *
 * @param warmUps rounds that do not count
 */
export async function inTurns<Name extends string>(
  sides: Readonly<Record<Name, Side>>,
  rounds: number,
  warmUps = 1,
): Promise<Readonly<Record<Name, readonly number[]>>> {
  const names = Object.keys(sides) as Name[];
  const found = new Map(names.map((name): [Name, number[]] => [name, []]));
  for (let round = -warmUps; round < rounds; round++) {
    const first = Math.abs(round) % names.length;
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      const value = await sides[name]();
      if (round >= 0) found.get(name)?.push(value);
    }
  }
  return Object.fromEntries(found) as unknown as Record<Name, readonly number[]>;
}

/** Milliseconds that `work` takes. */
export async function timed(work: () => unknown): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}
