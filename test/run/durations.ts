import type { Part } from './progress.ts';

/** Seconds on two quiet cores, in the order in which `npm test` runs them. What is installed meanwhile is not counted. */
export const recorded = {
  types: 20,
  lint: 5,
  'build of the extension': 10,
  'size of the extension': 2,
  'build of the command': 5,
  unit: 200,
  Chromium: 1,
  Firefox: 1,
  e2e: 540,
  proofs: 130,
} as const;

export type PartName = keyof typeof recorded;

/**
 * Each part as long as it took in the last run here, or else as recorded.
 *
 * @param text what that run left: seconds by name; null: nothing
 */
export function durationsFrom(text: string | null): readonly Part[] {
  const last = read(text);
  return Object.entries(recorded).map(([name, seconds]) => {
    const took = last.get(name);
    return { name, seconds: typeof took === 'number' && took >= 0 ? took : seconds };
  });
}

function read(text: string | null): ReadonlyMap<string, unknown> {
  try {
    return new Map(Object.entries(Object(JSON.parse(text ?? 'null'))));
  } catch {
    return new Map();
  }
}
