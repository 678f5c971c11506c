import type { FormatId } from '../../../src/export/formats/register.ts';

/** How many hostile requests each format is attacked with, in `npm test` and by `npm run attack:export`. */
export const sizes: Readonly<Partial<Record<FormatId, { readonly small: number; readonly full: number }>>> = {
  ...{ 'node-test': { small: 20, full: 1000 }, curl: { small: 20, full: 2000 } },
  ...{ vitest: { small: 8, full: 200 }, jest: { small: 8, full: 200 }, go: { small: 8, full: 300 } },
  ...{ pytest: { small: 20, full: 1000 }, postman: { small: 20, full: 1000 } },
  // Played in this process.
  case: { small: 100, full: 3000 },
  // A process for each file, and seconds to start it.
  ...{ http: { small: 12, full: 300 }, bruno: { small: 8, full: 150 }, playwright: { small: 3, full: 40 } },
};

/** Whether a table is one file, since its client takes seconds to start, or since its runner is told of files alone. */
export function togetherFor(format: FormatId): boolean {
  return format !== 'playwright';
}
