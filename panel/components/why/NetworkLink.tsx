import { visible } from '../../../src/words/visible.ts';
import { networkFilter } from '../../network-filter.ts';
import { shorten } from '../../shorten.ts';
import { usePage } from '../../state/page-actions.ts';
import { told } from '../../words.ts';
import { CopyButton } from '../CopyButton.tsx';

/** The way to the same request in the browser's own Network panel; in one that opens it for nobody, what to filter for there. */
export function NetworkLink({ url }: { readonly url: string }) {
  const page = usePage();
  if (page === null) return null;
  const show = page.showInNetwork;
  if (show === null) {
    const filter = networkFilter(url);
    return (
      <p class="call-site" data-testid="network-by-hand" title={visible(shorten(filter, 2_000))}>
        {told('panel.network.by-hand')}{' '}
        <CopyButton text={filter} class="link" name={told('panel.network.copy')} />
      </p>
    );
  }
  return (
    <p class="call-site">
      <button type="button" class="link" data-testid="network" onClick={() => show(url)}>
        {told('panel.network.show')}
      </button>
    </p>
  );
}
