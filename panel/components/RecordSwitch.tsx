import type { RecorderState } from '../../src/capture/feed.ts';
import { usePage } from '../state/page-actions.ts';
import { told } from '../words.ts';

/** Off until the person wants it; a page that was there first can be reloaded, to record how it starts. */
export function RecordSwitch({ recorder }: { readonly recorder: RecorderState }) {
  const page = usePage();
  if (page === null) return null;
  return (
    <>
      <label class="check" title={told('panel.record.hint')}>
        <input
          type="checkbox"
          data-testid="record"
          checked={recorder.kind === 'on'}
          onChange={(event) => page.record(event.currentTarget.checked)}
        />
        {told('panel.record.name')}
      </label>
      {recorder.kind === 'on' && !recorder.fromStart && (
        <button
          type="button"
          class="chip"
          data-testid="reload-and-record"
          title={told('panel.record.reload-hint')}
          onClick={page.reloadAndRecord}
        >
          {told('panel.record.reload')}
        </button>
      )}
    </>
  );
}
