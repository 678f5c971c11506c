import { readFile, writeFile } from 'node:fs/promises';
import type { Cell } from './check-table.ts';
import { isObject, own } from './target.ts';

/** What an earlier table said: `GET https://…` to an origin to `blocked allow-origin-missing`. */
export interface Baseline {
  readonly corsLens: 'baseline';
  readonly version: 1;
  readonly cells: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A cell that is not as the baseline has it. */
export interface Difference {
  readonly cell: Cell;
  /** null: the baseline does not have it. */
  readonly before: string | null;
}

export const stateOf = ({ verdict, reason }: Cell): string =>
  reason === null ? verdict : `${verdict} ${reason}`;

/**
 * Compares with a baseline, or writes it where there is none yet.
 *
 * @returns null: the file is no baseline
 * @throws what the file system says
 */
export async function compare(
  file: string,
  cells: readonly Cell[],
): Promise<{ readonly written: true } | { readonly differences: readonly Difference[] } | null> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) {
    await writeFile(file, `${JSON.stringify(baselineOf(cells), null, 2)}\n`, { flag: 'wx' });
    return { written: true };
  }
  const before = read(text);
  if (before === null) return null;
  const differences = cells
    .map((cell) => ({ cell, before: stateIn(before, cell) }))
    .filter(({ cell, before: earlier }) => earlier !== stateOf(cell));
  return { differences };
}

function baselineOf(all: readonly Cell[]): Baseline {
  const cells = new Map<string, [origin: string, state: string][]>();
  for (const cell of all) {
    const key = `${cell.method} ${cell.url}`;
    cells.set(key, [...(cells.get(key) ?? []), [cell.origin, stateOf(cell)]]);
  }
  const entries = [...cells].map(([key, states]) => [key, Object.fromEntries(states)] as const);
  return { corsLens: 'baseline', version: 1, cells: Object.fromEntries(entries) };
}

function read(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    const isOurs = own(value, 'corsLens') === 'baseline' && own(value, 'version') === 1;
    const cells = own(value, 'cells');
    return isOurs && isObject(cells) ? cells : null;
  } catch {
    return null;
  }
}

function stateIn(before: object, { method, url, origin }: Cell): string | null {
  const state = own(own(before, `${method} ${url}`), origin);
  return typeof state === 'string' ? state : null;
}
