import type { Exchange } from '../../src/engine/exchange.ts';
import { visible } from '../../src/words/visible.ts';
import { shorten } from '../shorten.ts';
import { splitUrl } from '../split-url.ts';
import { usePage } from '../state/page-actions.ts';
import { told } from '../words.ts';

/** The line of the page's code that made the call; DevTools show it. */
export function CallSite({ exchange: { callSite } }: { readonly exchange: Exchange }) {
  const page = usePage();
  if (callSite?.line == null) return null;
  const { url, line, column } = callSite;
  const place = `${splitUrl(url).name || url}:${line}${column === null ? '' : `:${column}`}`;
  return (
    <p class="call-site">
      {told('panel.call-site.name')}{' '}
      {page === null ? (
        <code>{visible(shorten(place, 200))}</code>
      ) : (
        <button
          type="button"
          class="link"
          data-testid="call-site"
          title={`${told('panel.call-site.open')}: ${visible(shorten(url, 2000))}`}
          onClick={() => page.openSource({ url, line, column })}
        >
          <code>{visible(shorten(place, 200))}</code>
        </button>
      )}
    </p>
  );
}
