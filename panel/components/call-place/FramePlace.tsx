import { visible } from '../../../src/words/visible.ts';
import type { PlacedFrame } from '../../call-place/placed-frames.ts';
import { shorten } from '../../shorten.ts';
import { splitUrl } from '../../split-url.ts';
import { usePage } from '../../state/page-actions.ts';
import { told } from '../../words.ts';

interface Props {
  readonly frame: PlacedFrame;
  /** URLs that DevTools can show; null: not known. */
  readonly known: ReadonlySet<string> | null;
  readonly testId?: string;
}

/** File, line and column, which DevTools show when it is clicked, and the function's name. */
export function FramePlace({ frame, known, testId }: Props) {
  const page = usePage();
  const { name, url, line, column, generated } = frame;
  const place = `${splitUrl(url).name || url}${line === null ? '' : `:${line}`}${line === null || column === null ? '' : `:${column}`}`;
  const shown = <code>{visible(shorten(place, 200))}</code>;
  // DevTools know a source of a map by its URL only once they have read the map.
  const isOriginal = url !== generated.url && known?.has(url) === true;
  const target = isOriginal ? frame : generated;
  const open = page?.openSource ?? null;
  return (
    <>
      {open === null || target.line === null ? (
        <span
          data-testid={testId}
          title={page !== null && open === null ? told('panel.call-site.by-hand') : undefined}
        >
          {shown}
        </span>
      ) : (
        <button
          type="button"
          class="link"
          data-testid={testId}
          title={`${told('panel.call-site.open')}: ${visible(shorten(target.url, 2000))}`}
          onClick={() => open({ url: target.url, line: target.line ?? 1, column: target.column })}
        >
          {shown}
        </button>
      )}{' '}
      {name !== null && <code class="function-name">{visible(shorten(name, 80))}</code>}
    </>
  );
}
