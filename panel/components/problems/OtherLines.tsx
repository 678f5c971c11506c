import type { Verdict } from '../../../src/engine/decision.ts';
import { toldCount } from '../../words.ts';
import { VerdictIcon } from '../icons.tsx';

interface Props {
  readonly others: ReadonlyMap<Verdict, number>;
  readonly onShow: (verdict: Verdict) => void;
}

const ORDER = ['cannot-tell', 'opaque', 'allowed', 'not-cors'] as const;

/** What nobody has to do anything about: a line each, and the way to them in the list. */
export function OtherLines({ others, onShow }: Props) {
  const lines = ORDER.filter((verdict) => (others.get(verdict) ?? 0) > 0);
  if (lines.length === 0) return null;
  return (
    <ul class="other-lines">
      {lines.map((verdict) => (
        <li key={verdict}>
          <button type="button" class="other-line" data-others={verdict} onClick={() => onShow(verdict)}>
            <VerdictIcon verdict={verdict} waiting={false} />
            {toldCount(`problems.${verdict}`, others.get(verdict) ?? 0)}
          </button>
        </li>
      ))}
    </ul>
  );
}
