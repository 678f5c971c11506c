import { usePage } from '../../state/page-actions.ts';
import { told } from '../../words.ts';

/** The way to the same request in the browser's own Network panel, where the browser has one. */
export function NetworkLink({ url }: { readonly url: string }) {
  const page = usePage();
  const show = page?.showInNetwork ?? null;
  if (show === null) return null;
  return (
    <p class="call-site">
      <button type="button" class="link" data-testid="network" onClick={() => show(url)}>
        {told('panel.network.show')}
      </button>
    </p>
  );
}
