import { ownerWords, type Remedy, remedyText, remedyTitle } from '../../../src/remedies/index.ts';
import { bare } from '../../../src/words/plain.ts';
import { TextView } from '../TextView.tsx';
import { Fold } from './Fold.tsx';
import { Section } from './Section.tsx';

interface Props {
  readonly name: string;
  readonly remedies: readonly Remedy[];
  /** Only their titles until somebody asks. */
  readonly folded?: boolean;
}

/** What has to be done besides the headers, or instead of them, and by whom. */
export function Changes({ name, remedies, folded = false }: Props) {
  if (remedies.length === 0) return null;
  const list = (
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
  );
  if (!folded) {
    return (
      <Section name={name} testId="changes">
        {list}
      </Section>
    );
  }
  return (
    <Fold
      testId="changes"
      name={name}
      inside={remedies.map((remedy) => bare(remedyTitle(remedy))).join(' · ')}
    >
      {list}
    </Fold>
  );
}
