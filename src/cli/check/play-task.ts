import type { Analyzed } from '../../analyze.ts';
import type { PlayedCall } from '../../play/play.ts';
import type { Text } from '../../words/text.ts';

/** One call to play as a browser makes it. */
export interface PlayTask {
  /** As the case file has it; null: it is the command's own call. */
  readonly title: string | null;
  readonly call: PlayedCall;
  readonly expose: readonly string[];
  readonly judge: (item: Analyzed) => { readonly good: boolean; readonly remarks: readonly Text[] };
}

export const isReadable = ({ decision }: Analyzed) =>
  decision.verdict === 'allowed' || decision.verdict === 'not-cors';
