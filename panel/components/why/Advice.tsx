import type { ExplainedAdvice } from '../../../src/explain/explanation.ts';
import { bare } from '../../../src/words/plain.ts';
import { told } from '../../words.ts';
import { TextView } from '../TextView.tsx';
import { Fold } from './Fold.tsx';

export function Advice({ advice }: { readonly advice: readonly ExplainedAdvice[] }) {
  if (advice.length === 0) return null;
  return (
    <Fold
      testId="advice"
      name={told('panel.advice.name')}
      inside={advice.map(({ title }) => bare(title)).join(' · ')}
    >
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
    </Fold>
  );
}
