import { ownerWords, type Remedy, remedyText, remedyTitle } from '../../../src/remedies/index.ts';
import { TextView } from '../TextView.tsx';
import { Section } from './Section.tsx';

interface Props {
  readonly name: string;
  readonly remedies: readonly Remedy[];
}

/** What has to be done besides the headers, or instead of them, and by whom. */
export function Changes({ name, remedies }: Props) {
  if (remedies.length === 0) return null;
  return (
    <Section name={name} testId="changes">
      <dl class="advice">
        {remedies.map((remedy) => (
          <div key={`${remedy.id} ${remedy.target}`} data-change={remedy.id}>
            <dt>
              <TextView text={remedyTitle(remedy)} />
              {remedy.owner !== 'nobody' && (
                <span class="badge job">
                  <TextView text={ownerWords(remedy.owner)} />
                </span>
              )}
            </dt>
            <dd>
              <TextView text={remedyText(remedy)} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
