import type { Place } from '../state/store.ts';
import { told } from '../words.ts';

interface Props {
  readonly place: Place;
  readonly counts: { readonly problems: number; readonly requests: number; readonly origins: number };
  readonly onGoTo: (place: Place) => void;
}

/** What the panel can show of a log: what is wrong, every request, every API. */
export function Views({ place, counts, onGoTo }: Props) {
  const view = (to: Place, name: string, testId: string, count: number, hint?: string) => (
    <button
      type="button"
      class="view"
      data-testid={testId}
      aria-pressed={place === to}
      title={hint}
      onClick={() => onGoTo(to)}
    >
      {name}
      <span class={`count${to === 'problems' && count > 0 ? ' bad' : ''}`}> {count}</span>
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a border and a legend; this is a row of buttons.
    <div class="views" role="group" aria-label={told('problems.views')}>
      {view('problems', told('problems.name'), 'view-problems', counts.problems)}
      {view('requests', told('problems.all-requests'), 'view-requests', counts.requests)}
      {view('origins', told('panel.origins.name'), 'origins', counts.origins, told('panel.origins.hint'))}
    </div>
  );
}
