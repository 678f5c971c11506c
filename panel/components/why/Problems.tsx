import type { CaptureProblem } from '../../../src/engine/exchange.ts';
import { visible } from '../../../src/words/visible.ts';
import { shorten } from '../../shorten.ts';
import '../../state/input-messages.ts';
import { told } from '../../words.ts';
import { Value } from '../Value.tsx';
import { Fold } from './Fold.tsx';

export function Problems({ problems }: { readonly problems: readonly CaptureProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <Fold
      testId="problems"
      name={told('panel.problems.name')}
      inside={visible(shorten(problems.map(({ path }) => path).join(' · '), 200))}
    >
      <ul class="texts">
        {problems.map(({ path, problem }) => (
          <li key={`${path} ${problem}`}>
            <Value of={path} />: {told(`panel.problem.${problem}`)}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
