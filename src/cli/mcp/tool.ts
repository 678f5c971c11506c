import type { Text } from '../../words/text.ts';
import type { Given } from '../given.ts';
import type { Io } from '../io.ts';
import type { Memory } from './memory.ts';
import type { Parameters } from './parameters.ts';
import type { Piece } from './parts.ts';

/** What a tool has of the world. */
export interface ToolWorld {
  /** `interrupted` once nobody waits for the result any more. */
  readonly io: Io & { readonly interrupted: Promise<void> };
  readonly signal: AbortSignal;
  readonly memory: Memory;
  /** The real path of a file that may be read. */
  find(file: string): Promise<{ readonly path: string } | Unusable>;
}

export interface Unusable {
  readonly unusable: Text;
}

export interface ToolResult {
  readonly head: readonly Text[];
  readonly pieces: readonly Piece[];
}

export type ToolName = 'explain' | 'check' | 'fix' | 'watch';

/** One tool: what it takes, and what it does. */
export interface Tool {
  readonly parameters: Parameters;
  /** Sends requests, so that the client may want to ask a person first. */
  readonly sends: boolean;
  /** Which one has the next part of its result; not there: itself. */
  readonly goesOn?: ToolName;
  run(given: Given, world: ToolWorld): Promise<ToolResult | Unusable>;
}
