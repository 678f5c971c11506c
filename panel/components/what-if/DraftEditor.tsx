import '../../again-messages.ts';
import { told } from '../../words.ts';
import { Value } from '../Value.tsx';
import type { Draft } from './what-if.ts';
import { readDraft } from './what-if.ts';

interface Props {
  readonly draft: Draft;
  readonly changed: boolean;
  readonly onChange: (part: Pick<Draft, 'status'> | Pick<Draft, 'lines'>) => void;
}

export function DraftEditor({ draft, changed, onChange }: Props) {
  const { response, wrong } = readDraft(draft);
  const name = told(`panel.what-if.${draft.kind}`);
  return (
    <fieldset class={changed ? 'draft changed' : 'draft'} data-draft={`${draft.hop} ${draft.kind}`}>
      <legend>
        {name} <Value of={draft.url} most={80} />
        {changed && <span class="badge">{told('panel.what-if.changed')}</span>}
      </legend>
      {draft.assumed && <p class="because">{told('panel.what-if.assumed')}</p>}
      <label>
        {told('panel.what-if.status')}{' '}
        <input
          class="status"
          inputMode="numeric"
          size={4}
          value={draft.status}
          aria-invalid={response === null}
          onInput={(event) => onChange({ status: event.currentTarget.value })}
        />
      </label>
      <textarea
        aria-label={told('panel.what-if.headers', { name: [{ text: name }] })}
        rows={Math.min(12, Math.max(3, draft.lines.split('\n').length + 1))}
        spellcheck={false}
        aria-invalid={wrong.length > 0}
        value={draft.lines}
        onInput={(event) => onChange({ lines: event.currentTarget.value })}
      />
      {wrong.length > 0 && <p role="alert">{told('panel.what-if.wrong', { line: wrong[0] })}</p>}
    </fieldset>
  );
}
