import type { RealChange } from '../../../src/fix/register.ts';
import { say } from '../../../src/words/say.ts';
import { told } from '../../words.ts';
import { TextView } from '../TextView.tsx';
import { Section } from '../why/Section.tsx';

/** What has to be done beside the headers, or in their place, and by whom. */
export function Changes({ changes }: { readonly changes: readonly RealChange[] }) {
  if (changes.length === 0) return null;
  return (
    <Section name={told('fix.heading.changes')} testId="changes">
      <dl class="advice">
        {changes.map(({ id, layer, evidence }) => {
          const { target, netError, url } = evidence;
          return (
            <div key={id} data-change={id}>
              <dt>
                {told(`fix.change.${id}.title`)}
                {layer !== 'nobody' && <span class="badge job">{told(`panel.job.${layer}`)}</span>}
              </dt>
              <dd>
                <TextView text={say(`fix.change.${id}.text`, { target, netError, url })} />
              </dd>
            </div>
          );
        })}
      </dl>
    </Section>
  );
}
