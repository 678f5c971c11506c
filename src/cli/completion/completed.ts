export interface CompletedOption {
  /** Without its dashes. */
  readonly name: string;
  /** What it does, in a few words. */
  readonly brief: string;
  readonly repeats: boolean;
  /** What its value is called; null: it takes none. */
  readonly takes: string | null;
  readonly completes: Completes;
}

/** What a value is completed with: words of a list, paths, or nothing. */
export type Completes = readonly string[] | 'file' | 'folder' | 'nothing';

export interface CompletedCommand {
  readonly name: string;
  readonly brief: string;
  readonly options: readonly CompletedOption[];
  readonly operand: readonly string[] | 'file';
}
