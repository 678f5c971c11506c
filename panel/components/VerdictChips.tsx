import { verdicts } from '../../src/analyze.ts';
import type { Verdict } from '../../src/engine/decision.ts';
import { told } from '../words.ts';

interface Props {
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly pressed: readonly Verdict[];
  readonly onToggle: (verdict: Verdict) => void;
}

/** The two verdicts everybody looks for are always there; the others when there are any. */
const ALWAYS: ReadonlySet<Verdict> = new Set<Verdict>(['blocked', 'allowed']);

export function VerdictChips({ counts, pressed, onToggle }: Props) {
  const chips = verdicts.filter(
    (verdict) => ALWAYS.has(verdict) || counts[verdict] > 0 || pressed.includes(verdict),
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a border and a legend; this is a row of buttons.
    <div class="chips" role="group" aria-label={told('panel.verdicts.name')}>
      {chips.map((verdict) => (
        <button
          key={verdict}
          type="button"
          class="chip"
          data-chip={verdict}
          aria-pressed={pressed.includes(verdict)}
          title={told(`panel.verdict-hint.${verdict}`)}
          onClick={() => onToggle(verdict)}
        >
          {told(`panel.verdict.${verdict}`)} <span class="count">{counts[verdict]}</span>
        </button>
      ))}
    </div>
  );
}
