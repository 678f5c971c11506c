import type { Exchange } from '../engine/exchange.ts';
import type { HarEntry } from '../har/entry.ts';
import { createAssembler } from './assembler.ts';
import type { AssemblyContext } from './context.ts';

/**
 * The exchanges that a capture's entries make, in the order they started: preflights with their requests, redirects with
 * what they led to, and what is known of each with its evidence. Never throws.
 */
export function assembleExchanges(
  entries: readonly HarEntry[],
  context: Partial<AssemblyContext> = {},
): readonly Exchange[] {
  const assembler = createAssembler(context);
  assembler.add(entries);
  return assembler.exchanges();
}
