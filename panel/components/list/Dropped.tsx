import type { Source } from '../../state/store.ts';
import { toldCount } from '../../words.ts';

/** A list that does not begin at the beginning says so. */
export function Dropped({ source }: { readonly source: Source }) {
  if (source.kind !== 'live' || source.dropped === 0) return null;
  return (
    <p class="notice" role="status">
      {toldCount('panel.dropped.text', source.dropped, { limit: source.limit })}
    </p>
  );
}
