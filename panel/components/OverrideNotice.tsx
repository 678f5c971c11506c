import '../../src/explain/messages.ts';
import { currentOverride, lostOverride, type OverrideSpan } from '../state/overrides.ts';
import { usePage } from '../state/page-actions.ts';
import { told } from '../words.ts';

/** Says that responses are not the server's own for now, for as long as that is so. */
export function OverrideNotice({ overrides }: { readonly overrides: readonly OverrideSpan[] }) {
  const page = usePage();
  const current = currentOverride(overrides);
  const lost = lostOverride(overrides);
  if (lost !== null) {
    return (
      <p class="notice override" role="status" data-testid="override-lost">
        {told('panel.override.lost', { target: lost.change.target })}
      </p>
    );
  }
  if (current === null) return null;
  return (
    <p class="notice override" role="status" data-testid="override">
      {told('panel.override.on', { target: current.change.target })}{' '}
      <button type="button" class="button" data-testid="override-reload" onClick={() => page?.reload()}>
        {told('panel.override.reload')}
      </button>{' '}
      <button
        type="button"
        class="button"
        data-testid="override-end"
        onClick={() => void page?.override.end()}
      >
        {told('panel.override.end')}
      </button>
    </p>
  );
}
