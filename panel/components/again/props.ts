import type { Analyzed } from '../../../src/analyze.ts';
import type { Repeats } from '../../state/repeats.ts';

export interface AgainProps {
  readonly item: Analyzed;
  readonly repeats: Repeats;
  readonly find: (id: string) => Analyzed | undefined;
  /** The exchange of a call that was sent again, by the call's id. */
  readonly findCall: (id: string) => Analyzed | undefined;
  /** The server whose responses are changed now, by its origin; null: none. */
  readonly override: string | null;
  readonly onShow: (id: string) => void;
}
