import type { Analyzed } from '../../../src/analyze.ts';
import type { Repeats } from '../../state/repeats.ts';

export interface AgainProps {
  readonly item: Analyzed;
  readonly repeats: Repeats;
  readonly find: (id: string) => Analyzed | undefined;
  readonly onShow: (id: string) => void;
}
