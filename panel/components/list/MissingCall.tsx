import { told } from '../../words.ts';

/** Where to look for a call that is not in the list: some leave no entry in the network log. */
export function MissingCall() {
  return (
    <details class="missing-call" data-testid="missing-call">
      <summary>{told('panel.missing-call.title')}</summary>
      <p>{told('panel.missing-call.text')}</p>
    </details>
  );
}
