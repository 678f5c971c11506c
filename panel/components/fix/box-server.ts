import type { Analyzed } from '../../../src/analyze.ts';
import { loadServer, serverNow } from '../../../src/fix/box.ts';
import { fixOf } from './fix-of.ts';
import { serverIdOf } from './use-server.ts';

/** Id of the server whose configuration the box of a fix shows first; null: there is nothing to configure. */
function boxServer(item: Analyzed, all: readonly Analyzed[]): string | null {
  const { fix, guesses } = fixOf(item, all);
  return fix === null || fix.policy === null ? null : serverIdOf(fix.target, guesses);
}

export function isServerThere(item: Analyzed, all: readonly Analyzed[]): boolean {
  const id = boxServer(item, all);
  return id === null || serverNow(id) !== null;
}

export async function loadBoxServer(item: Analyzed, all: readonly Analyzed[]): Promise<void> {
  const id = boxServer(item, all);
  if (id !== null) await loadServer(id);
}
