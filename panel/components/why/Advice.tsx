import type { ExplainedAdvice } from '../../../src/explain/explanation.ts';
import { told } from '../../words.ts';
import { TextView } from '../TextView.tsx';
import { Section } from './Section.tsx';

export function Advice({ advice }: { readonly advice: readonly ExplainedAdvice[] }) {
  if (advice.length === 0) return null;
  return (
    <Section name={told('panel.advice.name')} testId="advice">
      <dl class="advice">
        {advice.map(({ id, title, text }) => (
          <div key={id} data-advice={id}>
            <dt>
              <TextView text={title} />
            </dt>
            <dd>
              <TextView text={text} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
