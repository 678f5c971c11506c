import '../../missing-call-messages.ts';
import { ownRules } from '../../own-rules.ts';
import { told } from '../../words.ts';

/** Where to look for a call that is not in the list. @param open a person looks for one */
export function MissingCall({ open = false }: { readonly open?: boolean }) {
  return (
    <details class="missing-call" data-testid="missing-call" open={open}>
      <summary>{told('panel.missing-call.title')}</summary>
      <p>{told('panel.missing-call.text')}</p>
      <p>{told('panel.missing-call.workers')}</p>
      <p>{told('panel.missing-call.running')}</p>
      {ownRules.name === 'firefox' && <p>{told('panel.missing-call.timing')}</p>}
    </details>
  );
}
