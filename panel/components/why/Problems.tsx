import type { CaptureProblem } from '../../../src/engine/exchange.ts';
import { told } from '../../words.ts';
import { Value } from '../Value.tsx';
import { Section } from './Section.tsx';

export function Problems({ problems }: { readonly problems: readonly CaptureProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <Section name={told('panel.problems.name')} testId="problems">
      <ul class="texts">
        {problems.map(({ path, problem }) => (
          <li key={`${path} ${problem}`}>
            <Value of={path} />: {told(`panel.problem.${problem}`)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
