// biome-ignore-all lint/a11y/useSemanticElements: an ARIA grid of divs: table layout cannot be windowed.
// biome-ignore-all lint/a11y/useFocusableInteractive: focus stays on the grid (aria-activedescendant).
import type { Row } from '../../state/view-model.ts';
import { told } from '../../words.ts';

/** Keeps the row's place and what identifies it. */
export function BrokenRow({ row }: { readonly row: Row }) {
  return (
    <div class="row broken" role="row" data-id={row.id} data-url={row.url} data-method={row.method}>
      <div class="cell why" role="gridcell">
        {told('panel.row.broken')}
      </div>
    </div>
  );
}
