// biome-ignore-all lint/a11y/useSemanticElements: an ARIA grid of divs: table layout cannot be windowed.
// biome-ignore-all lint/a11y/useFocusableInteractive: focus stays on the grid (aria-activedescendant).
import '../../grid-messages.ts';
import { visible } from '../../../src/words/visible.ts';
import { shorten } from '../../shorten.ts';
import type { PageStart } from '../../state/page-lines.ts';
import { told } from '../../words.ts';

interface Props {
  readonly page: PageStart;
  /** Among the lines of the list, the first is 0. */
  readonly index: number;
  /** How many columns it goes across. */
  readonly columns: number;
}

/** Where another page begins in a log that is preserved. */
export function PageLine({ page, index, columns }: Props) {
  const url = page.url ?? '';
  return (
    <div class="page-line" role="row" aria-rowindex={index + 2} data-testid="page-line">
      <div role="gridcell" aria-colspan={columns} title={visible(shorten(url, 2000))}>
        {url === '' ? (
          told('panel.page-line.unknown')
        ) : (
          <>
            {told('panel.page-line.name')} <bdi>{visible(shorten(url, 300))}</bdi>
          </>
        )}
      </div>
    </div>
  );
}
