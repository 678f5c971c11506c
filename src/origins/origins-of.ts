import type { Decided } from '../engine/decision.ts';
import { targetsOf } from '../fix/targets.ts';

/** The API origins that an exchange came to. Headers that this browser set are nothing that a server allows. */
export function originsOf(item: Decided): readonly string[] {
  return item.exchange.headersSet === undefined ? targetsOf(item).map(({ target }) => target) : [];
}
